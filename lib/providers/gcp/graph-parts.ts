import type { Runtime } from '@/schemas/vocabulary'
import type { MadeContext } from '../made-resource'
import { readVariables, type ValuesOf } from '../read-variables'
import type { ResourceInput } from '../resource-input'
import { GCP_EFFECTS } from './effects'
import { GCP_MODULE_VARIABLES } from './module.gen'

/** The runtimes of the module. */
export type GcpRuntime = keyof typeof GCP_EFFECTS

export const isGcpRuntime = (runtime: Runtime): runtime is GcpRuntime => runtime in GCP_EFFECTS

export type GcpVariables = ValuesOf<typeof GCP_MODULE_VARIABLES>

/** What every part of the graph is worked out from. */
export interface GcpContext extends MadeContext {
  readonly runtime: GcpRuntime
  readonly variables: GcpVariables
  readonly names: (kind: string) => string
  /** Address of what runs the job. */
  readonly job: string
}

/** Why a type of resource carries no labels; grants carry none either. */
const UNLABELLED: Readonly<Record<string, string>> = {
  google_service_account: 'Service accounts have no labels.',
  google_project_iam_custom_role: 'Roles have no labels.',
  google_cloud_scheduler_job: 'Cloud Scheduler jobs have no labels.',
  google_logging_metric: 'Metrics made from logs have no labels of this kind.',
  google_logging_project_sink: 'Log sinks have no labels.',
  google_storage_bucket_object: 'Objects have no labels; their bucket has.',
}

/** @param job what runs the job, by the variables */
export function gcpContext(
  runtime: GcpRuntime,
  input: ResourceInput,
  job: (variables: GcpVariables) => string,
): GcpContext {
  const variables = readVariables(GCP_MODULE_VARIABLES, input.variables)
  return {
    runtime,
    variables,
    names: (kind) => input.names(kind),
    job: job(variables),
    effects: GCP_EFFECTS[runtime],
    tags: variables.labels,
    whyUntagged: (type) =>
      type.endsWith('_iam_member') ? 'Grants have no labels.' : UNLABELLED[type],
  }
}
