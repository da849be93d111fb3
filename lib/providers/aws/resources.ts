import type { Runtime } from '@/schemas/vocabulary'
import { NOTHING, withoutLooseEdges } from '../join-graphs'
import type { ResourceGraph } from '../resource-graph'
import type { ResourceInput } from '../resource-input'
import { airflowResources } from './airflow-resources'
import { dagsterResources } from './dagster-resources'
import { ecsResources } from './ecs-resources'
import { type AwsContext, type AwsRuntime, awsContext } from './graph-parts'
import { kubernetesResources } from './kubernetes-resources'

const GRAPHS: Readonly<Record<AwsRuntime, (context: AwsContext) => ResourceGraph>> = {
  ecs: ecsResources,
  dagster: dagsterResources,
  airflow: airflowResources,
  kubernetes: kubernetesResources,
}

const isAwsRuntime = (runtime: Runtime): runtime is AwsRuntime => runtime in GRAPHS

/**
 * What `terraform/aws` makes of the variables, node for node by the addresses of `terraform plan`,
 * and what must exist already (addresses under `existing.`). Empty for a runtime that AWS lacks.
 */
export function awsResources(input: ResourceInput): ResourceGraph {
  const { runtime } = input
  if (!isAwsRuntime(runtime)) return NOTHING
  return withoutLooseEdges(GRAPHS[runtime](awsContext(runtime, input)))
}
