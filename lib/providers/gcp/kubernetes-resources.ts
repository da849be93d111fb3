import { existing } from '../existing-resource'
import { made } from '../made-resource'
import type { ResourceGraph, ResourceNode } from '../resource-graph'
import type { GcpContext, GcpVariables } from './graph-parts'
import { accountOf, makesAccounts } from './identity-resources'

const MODULE = 'module.kubernetes_job[0]'
const MADE_ACCOUNT = `${MODULE}.kubernetes_service_account_v1.this[0]`
const FILES = `${MODULE}.kubernetes_config_map_v1.files[0]`
const CLUSTER = 'existing.cluster'
const IDENTITY = 'google_service_account_iam_member.workload_identity[0]'

/** Address of the cron job, or of the job that runs once. */
export function kubernetesJob({ schedule }: GcpVariables): string {
  const type = schedule === null ? 'kubernetes_job_v1' : 'kubernetes_cron_job_v1'
  return `${MODULE}.${type}.this[0]`
}

function podAccount(context: GcpContext): ResourceNode {
  const given = context.variables.kubernetes_service_account_name
  const label = 'Kubernetes service account'
  return given === null
    ? made(context, {
        address: MADE_ACCOUNT,
        label,
        name: context.names('kubernetes_job'),
        role: 'identity',
      })
    : existing({ address: 'existing.service_account', label, name: given, role: 'identity' })
}

/** Runtime kubernetes: the job on the cluster, and Workload Identity. */
export function kubernetesResources(context: GcpContext): ResourceGraph {
  const account = podAccount(context)
  const isMade = makesAccounts(context)
  const name = context.names('kubernetes_job')
  const label = context.variables.schedule === null ? 'Kubernetes job' : 'Kubernetes cron job'
  return {
    nodes: [
      made(context, { address: context.job, label, name, role: 'job' }),
      made(context, { address: FILES, label: "Job's files", role: 'storage' }),
      account,
      ...(isMade
        ? [made(context, { address: IDENTITY, label: 'Workload identity', role: 'identity' })]
        : []),
      existing({ address: CLUSTER, label: 'GKE cluster', role: 'cluster' }),
    ],
    edges: [
      { from: context.job, to: CLUSTER, label: 'runs on' },
      { from: context.job, to: account.address, label: 'runs as' },
      { from: context.job, to: FILES, label: 'reads' },
      ...(isMade
        ? [
            { from: account.address, to: IDENTITY, label: 'holds' },
            { from: IDENTITY, to: accountOf(context), label: 'allows to act as' },
          ]
        : [{ from: account.address, to: accountOf(context), label: 'acts as' }]),
    ],
  }
}
