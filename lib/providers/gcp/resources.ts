import type { ResourceGraph } from '../resource-graph'
import type { ResourceInput } from '../resource-input'
import { airflowResources } from './airflow-resources'
import { cloudRunResources, JOB } from './cloud-run-resources'
import { dagsterResources } from './dagster-resources'
import { functionAddress, functionResources } from './function-resources'
import { type GcpVariables, readGcpVariables } from './gcp-variables'
import { type GcpContext, type GcpRuntime, isGcpRuntime, NOTHING } from './graph-parts'
import { identityResources } from './identity-resources'
import { joinGraphs } from './join-graphs'
import { kubernetesJob, kubernetesResources } from './kubernetes-resources'
import { logResources, monitoringResources } from './monitoring-resources'
import { encryptionResources, networkResources } from './surrounding-resources'

interface Part {
  /** Address of what runs the job. */
  readonly job: (variables: GcpVariables) => string
  readonly resources: (context: GcpContext) => ResourceGraph
}

const PARTS: Readonly<Record<GcpRuntime, Part>> = {
  cloud_run: { job: () => JOB, resources: cloudRunResources },
  cloud_functions: { job: functionAddress, resources: functionResources },
  dagster: { job: () => JOB, resources: dagsterResources },
  kubernetes: { job: kubernetesJob, resources: kubernetesResources },
  airflow: { job: () => JOB, resources: airflowResources },
}

/**
 * What `terraform/gcp` makes of the variables, node for node by the addresses of `terraform plan`,
 * and what must exist already (addresses under `existing.`). Empty for a runtime that Google Cloud
 * lacks.
 */
export function gcpResources(input: ResourceInput): ResourceGraph {
  const { runtime } = input
  if (!isGcpRuntime(runtime)) return NOTHING
  const variables = readGcpVariables(input.variables)
  const part = PARTS[runtime]
  const context: GcpContext = {
    runtime,
    variables,
    names: (kind) => input.names(kind),
    job: part.job(variables),
  }
  const { nodes, edges } = joinGraphs(
    part.resources(context),
    identityResources(context),
    encryptionResources(context),
    networkResources(context),
    logResources(context),
    monitoringResources(context),
  )
  // Parts name what they may be tied to; what this job does not have takes its edges with it.
  const known = new Set(nodes.map(({ address }) => address))
  return { nodes, edges: edges.filter(({ from, to }) => known.has(from) && known.has(to)) }
}
