import type { PlannedResource } from './plan-job.test-support'

type Values = Readonly<Record<string, unknown>>

/** What a resource grants, a line each; a wildcard in an action or a resource is told apart. */
export interface GrantedRights {
  readonly address: string
  readonly lines: readonly string[]
}

interface Statement {
  readonly Action: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Principal?: unknown
  readonly Condition?: unknown
}

/** What a mock makes up in place of a name that the cloud gives. */
const MADE_UP = /^[a-z0-9]{8}$/

const GRANTS: Readonly<Record<string, (values: Values) => readonly string[]>> = {
  aws_iam_role: ({ assume_role_policy }) =>
    statementsOf(assume_role_policy).map(
      (one) => `may be taken by ${JSON.stringify(one.Principal)}${conditionOf(one)}`,
    ),
  aws_iam_role_policy: ({ policy }) =>
    statementsOf(policy).map(
      (one) => `${listOf(one.Action)} on ${listOf(one.Resource)}${conditionOf(one)}`,
    ),
  aws_eks_pod_identity_association: ({ namespace, service_account }) => [
    `the role for service account ${namespace}/${service_account}`,
  ],
  aws_vpc_security_group_egress_rule: ({ cidr_ipv4, cidr_ipv6, ip_protocol }) => [
    `out to ${cidr_ipv4 ?? cidr_ipv6}, protocol ${ip_protocol}`,
  ],
  aws_vpc_security_group_ingress_rule: (values) => [
    `in from ${values.referenced_security_group_id ?? values.cidr_ipv4}, port ${values.from_port}`,
  ],
  azurerm_role_assignment: ({ role_definition_name, scope }) => [
    `${made(role_definition_name)} on ${made(scope)}`,
  ],
  azurerm_role_definition: ({ permissions }) =>
    (permissions as readonly Values[]).map(
      ({ actions, data_actions }) => `may ${listOf([actions, data_actions].flat())}`,
    ),
  azurerm_federated_identity_credential: ({ issuer, subject }) => [
    `the identity for ${subject} of ${issuer}`,
  ],
  google_project_iam_custom_role: ({ permissions }) => [`may ${listOf(permissions)}`],
}

/** Members of roles on Google Cloud: all resource types that end in `_iam_member` read alike. */
function memberOf(values: Values): readonly string[] {
  const target =
    values.bucket ??
    values.crypto_key_id ??
    values.secret_id ??
    values.service_account_id ??
    values.name ??
    values.project
  const [condition] = (values.condition as readonly Values[] | undefined) ?? []
  const only = condition ? `, only if ${condition.expression}` : ''
  return [`${values.role} on ${made(target)} for ${made(values.member)}${only}`]
}

/** What the resources of one job grant to whom, in the order of their addresses. */
export function grantedRights(resources: readonly PlannedResource[]): readonly GrantedRights[] {
  return resources.flatMap(({ address, type, values }) => {
    const grant = type.endsWith('_iam_member') ? memberOf : GRANTS[type]
    return grant ? [{ address, lines: grant(values) }] : []
  })
}

function statementsOf(policy: unknown): readonly Statement[] {
  return JSON.parse(String(policy)).Statement
}

function conditionOf({ Condition }: Statement): string {
  return Condition ? `, only if ${JSON.stringify(Condition)}` : ''
}

function listOf(value: unknown): string {
  const items = [value].flat().filter((item) => item !== undefined && item !== null)
  return items.map(made).join(', ')
}

function made(value: unknown): string {
  return MADE_UP.test(String(value)) ? '(made here)' : String(value)
}
