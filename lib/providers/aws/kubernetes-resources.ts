import { existing } from '../existing-resource'
import { joinGraphs } from '../join-graphs'
import { made } from '../made-resource'
import type { ResourceGraph, ResourceNode } from '../resource-graph'
import { alarmResources } from './alarm-resources'
import {
  EXISTING_CLUSTER,
  EXISTING_LOG_GROUP,
  keyInForce,
  storageResources,
} from './existing-resources'
import { type AwsContext, roleNode } from './graph-parts'

const MODULE = 'module.kubernetes_job[0]'
const SERVICE_ACCOUNT = `${MODULE}.kubernetes_service_account_v1.this[0]`
const FILES = `${MODULE}.kubernetes_config_map_v1.files[0]`
const EXISTING_ACCOUNT = 'existing.service_account'
const POLICY = 'aws_iam_role_policy.pod[0]'
const ASSOCIATION = 'aws_eks_pod_identity_association.this[0]'
const OIDC_PROVIDER = 'existing.oidc_provider'

const roleAddress = ({ variables }: AwsContext) =>
  variables.existing_task_role_arn === null ? 'aws_iam_role.pod[0]' : 'existing.pod_role'

/** The job with a schedule is a cron job, without one a job that runs at the apply. */
const jobAddress = ({ variables }: AwsContext) =>
  `${MODULE}.${variables.schedule === null ? 'kubernetes_job_v1' : 'kubernetes_cron_job_v1'}.this[0]`

function workload(context: AwsContext): readonly ResourceNode[] {
  const { schedule, kubernetes_service_account_name: account, cluster_name } = context.variables
  const name = context.names('job')
  return [
    made(context, {
      address: jobAddress(context),
      label: schedule === null ? 'Job' : 'Cron job',
      role: 'job',
      name,
    }),
    made(context, { address: FILES, label: "Job's files", role: 'storage' }),
    account === null
      ? made(context, {
          address: SERVICE_ACCOUNT,
          label: 'Service account',
          role: 'identity',
          name,
        })
      : existing({
          address: EXISTING_ACCOUNT,
          label: 'Service account',
          role: 'identity',
          name: account,
        }),
    ...(cluster_name === null
      ? []
      : [
          existing({
            address: EXISTING_CLUSTER,
            label: 'EKS cluster',
            role: 'cluster',
            name: cluster_name,
          }),
        ]),
  ]
}

function identity(context: AwsContext): readonly ResourceNode[] {
  const {
    storage,
    cluster_name,
    oidc_provider_arn,
    existing_task_role_arn: arn,
  } = context.variables
  const hasPolicy =
    storage.state_bucket ||
    storage.data_bucket ||
    keyInForce(context.variables) !== null ||
    context.variables.extra_policy_statements.length > 0
  const nodes = [
    roleNode(context, {
      address: roleAddress(context),
      label: 'Pod role',
      arn,
      kind: 'pod_role',
    }),
  ]
  if (hasPolicy && arn === null)
    nodes.push(
      made(context, {
        address: POLICY,
        label: 'Storage policy',
        role: 'identity',
        name: 'storage',
      }),
    )
  if (oidc_provider_arn !== null)
    nodes.push(
      existing({
        address: OIDC_PROVIDER,
        label: 'OIDC provider',
        role: 'identity',
        name: oidc_provider_arn,
      }),
    )
  else if (cluster_name !== null)
    nodes.push(
      made(context, { address: ASSOCIATION, label: 'Pod identity association', role: 'identity' }),
    )
  return nodes
}

/** The group that the cluster's agent writes to; null while neither it nor the cluster is named. */
function logGroup({ variables }: AwsContext): ResourceNode | null {
  const name =
    variables.monitoring.log_group ??
    (variables.cluster_name && `/aws/containerinsights/${variables.cluster_name}/application`)
  if (!name) return null
  return existing({ address: EXISTING_LOG_GROUP, label: 'Log group', role: 'logs', name }, [
    'monitoring.log_group',
  ])
}

/** Kubernetes: a job or cron job on an existing EKS cluster, with an IAM role of its own. */
export function kubernetesResources(context: AwsContext): ResourceGraph {
  const job = jobAddress(context)
  const log = logGroup(context)
  const account =
    context.variables.kubernetes_service_account_name === null ? SERVICE_ACCOUNT : EXISTING_ACCOUNT
  return joinGraphs(
    {
      nodes: [...workload(context), ...identity(context), ...(log ? [log] : [])],
      edges: [
        { from: job, to: EXISTING_CLUSTER, label: 'runs in' },
        { from: job, to: account, label: 'runs as' },
        { from: job, to: FILES, label: 'reads' },
        { from: job, to: EXISTING_LOG_GROUP, label: 'logs to' },
        { from: account, to: roleAddress(context), label: 'has the rights of' },
        { from: ASSOCIATION, to: account, label: 'gives the role to' },
        { from: roleAddress(context), to: OIDC_PROVIDER, label: 'trusts' },
        { from: POLICY, to: roleAddress(context), label: 'gives rights to' },
      ],
    },
    storageResources(context, job),
    alarmResources(context, log === null ? null : EXISTING_LOG_GROUP),
  )
}
