import { joinGraphs, NOTHING } from '../join-graphs'
import { keyed, made } from '../made-resource'
import type { ResourceGraph } from '../resource-graph'
import { cloudRunJob, JOB, jobRights } from './cloud-run-resources'
import type { GcpContext } from './graph-parts'
import { accountOf, makesAccounts, secretId } from './identity-resources'

const CODE = 'google_cloud_run_v2_service.code_location[0]'
const CODE_ACCOUNT = 'google_service_account.code_location[0]'
const CALL = 'google_cloud_run_v2_service_iam_member.dagster[0]'
const NETWORK_CALL = 'google_cloud_run_v2_service_iam_member.network[0]'
const DAGSTER = 'existing.dagster'

/** Dagster's account with its rights, when the module is told of it. */
function hostResources(context: GcpContext): ResourceGraph {
  const name = context.variables.dagster_service_account
  if (name === null) return NOTHING
  const call: ResourceGraph = {
    nodes: [made(context, { address: CALL, label: 'Role assignment: call', role: 'identity' })],
    edges: [
      { from: DAGSTER, to: CALL, label: 'holds' },
      { from: CALL, to: CODE, label: 'allows to call' },
      { from: DAGSTER, to: CODE, label: 'asks' },
    ],
  }
  const who = {
    address: DAGSTER,
    label: "Dagster's account",
    name,
    resource: 'google_cloud_run_v2_job_iam_member.dagster',
  }
  return joinGraphs(
    call,
    jobRights(context, who, ['roles/run.jobsExecutorWithOverrides', 'roles/run.viewer']),
  )
}

/** Who is in the network may call, as Dagster sends no identity token. */
function networkCall(context: GcpContext): ResourceGraph {
  if (!context.variables.code_location_is_public_in_vpc) return NOTHING
  return {
    nodes: [
      made(context, {
        address: NETWORK_CALL,
        label: 'Role assignment: call from the network',
        role: 'identity',
      }),
    ],
    edges: [{ from: NETWORK_CALL, to: CODE, label: 'allows to call' }],
  }
}

/** Whom the code location reads its secrets as, and its rights on them. */
function codeAccount(context: GcpContext): ResourceGraph {
  if (!makesAccounts(context)) {
    return { nodes: [], edges: [{ from: CODE, to: accountOf(context), label: 'runs as' }] }
  }
  const { code_location_secrets: names, secrets, project_id } = context.variables
  const ids = new Set(
    names.flatMap((name) => {
      const reference = secrets[name ?? '']
      return reference ? [secretId(reference, project_id ?? '')] : []
    }),
  )
  const rights = [...ids].map((id) => ({
    id,
    address: keyed('google_secret_manager_secret_iam_member.code_location', id),
  }))
  return {
    nodes: [
      made(context, {
        address: CODE_ACCOUNT,
        label: 'Account of the code location',
        name: context.names('code_location_account'),
        role: 'identity',
      }),
      ...rights.map(({ address }) =>
        made(context, {
          address,
          label: 'Role assignment: secret, for the code location',
          role: 'identity',
        }),
      ),
    ],
    edges: [
      { from: CODE, to: CODE_ACCOUNT, label: 'runs as' },
      ...rights.flatMap(({ id, address }) => [
        { from: CODE_ACCOUNT, to: address, label: 'holds' },
        { from: address, to: keyed('existing.secret', id), label: 'allows to use' },
      ]),
    ],
  }
}

/** Runtime dagster: the code location, and the job of its runs. */
export function dagsterResources(context: GcpContext): ResourceGraph {
  const name = context.names('code_location')
  const code: ResourceGraph = {
    nodes: [made(context, { address: CODE, label: 'Code location', name, role: 'launcher' })],
    edges: [{ from: CODE, to: JOB, label: 'describes' }],
  }
  return joinGraphs(
    cloudRunJob(context),
    code,
    codeAccount(context),
    networkCall(context),
    hostResources(context),
  )
}
