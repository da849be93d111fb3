import { joinGraphs, NOTHING, withoutLooseEdges } from '../join-graphs'
import type { ResourceGraph } from '../resource-graph'
import type { ResourceInput } from '../resource-input'
import { airflowResources } from './airflow-resources'
import { cloudRunResources, JOB } from './cloud-run-resources'
import { dagsterResources } from './dagster-resources'
import { functionAddress, functionResources } from './function-resources'
import {
  type GcpContext,
  type GcpRuntime,
  type GcpVariables,
  gcpContext,
  isGcpRuntime,
} from './graph-parts'
import { identityResources } from './identity-resources'
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
  const part = PARTS[runtime]
  const context = gcpContext(runtime, input, part.job)
  return withoutLooseEdges(
    joinGraphs(
      part.resources(context),
      identityResources(context),
      encryptionResources(context),
      networkResources(context),
      logResources(context),
      monitoringResources(context),
    ),
  )
}
