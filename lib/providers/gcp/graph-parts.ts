import type { Runtime } from '@/schemas/vocabulary'
import { EFFECT_FIELDS } from '../effects'
import type { Described } from '../existing-resource'
import type { ResourceGraph, ResourceNode } from '../resource-graph'
import { GCP_EFFECTS } from './effects'
import type { GcpVariables } from './gcp-variables'

/** The runtimes of the module. */
export type GcpRuntime = keyof typeof GCP_EFFECTS

export const isGcpRuntime = (runtime: Runtime): runtime is GcpRuntime => runtime in GCP_EFFECTS

/** What every part of the graph is worked out from. */
export interface GcpContext {
  readonly runtime: GcpRuntime
  readonly variables: GcpVariables
  readonly names: (kind: string) => string
  /** Address of what runs the job. */
  readonly job: string
}

const LABELS_OF_KUBERNETES =
  'Kubernetes takes labels of its own: these become labels under dativo.io/.'

/** Why a type of resource carries no labels; grants carry none either. */
const UNLABELLED: Readonly<Record<string, string>> = {
  google_service_account: 'Service accounts have no labels.',
  google_project_iam_custom_role: 'Roles have no labels.',
  google_cloud_scheduler_job: 'Cloud Scheduler jobs have no labels.',
  google_logging_metric: 'Metrics made from logs have no labels of this kind.',
  google_logging_project_sink: 'Log sinks have no labels.',
  google_storage_bucket_object: 'Objects have no labels; their bucket has.',
  kubernetes_service_account_v1: LABELS_OF_KUBERNETES,
  kubernetes_cron_job_v1: LABELS_OF_KUBERNETES,
  kubernetes_job_v1: LABELS_OF_KUBERNETES,
}

const whyUnlabelled = (type: string) =>
  type.endsWith('_iam_member') ? 'Grants have no labels.' : UNLABELLED[type]

/** The fields that set an argument of the resource, by the effects of its runtime. */
function fieldsOf(runtime: GcpRuntime, address: string): readonly string[] {
  const prefix = `${address.replace(/\[[^\]]*\]/g, '')}.`
  return EFFECT_FIELDS.filter((field) => {
    const effect = GCP_EFFECTS[runtime][field]
    return 'sets' in effect && effect.sets.some((argument) => argument.startsWith(prefix))
  })
}

/** A resource of the module. */
export function made({ runtime }: GcpContext, described: Described): ResourceNode {
  const type = /(\w+)\.\w+(?:\[.*)?$/.exec(described.address)?.[1] ?? ''
  const why = whyUnlabelled(type)
  return {
    ...described,
    isExisting: false,
    tags: why === undefined ? { carried: true } : { carried: false, why },
    fields: fieldsOf(runtime, described.address),
  }
}

/** The address of one of many: `type.name["key"]`. */
export const keyed = (resource: string, key: string) => `${resource}[${JSON.stringify(key)}]`

export const NOTHING: ResourceGraph = { nodes: [], edges: [] }
