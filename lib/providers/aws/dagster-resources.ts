import { joinGraphs } from '../join-graphs'
import { made } from '../made-resource'
import type { ResourceGraph, ResourceNode } from '../resource-graph'
import { clusterAddress, fargateResources, SECURITY_GROUP, TASK } from './fargate-resources'
import type { AwsContext } from './graph-parts'
import { launchRights } from './launch-rights'

const CODE_LOCATION = 'aws_ecs_task_definition.code_location[0]'
const SERVICE = 'aws_ecs_service.code_location[0]'
const SCALING_TARGET = 'aws_appautoscaling_target.code_location[0]'
const SCALING_POLICY = 'aws_appautoscaling_policy.code_location[0]'
const DISCOVERY = 'aws_service_discovery_service.code_location[0]'
const INGRESS = 'aws_vpc_security_group_ingress_rule.dagster[0]'

/** A Fargate service needs a network; without subnets the code location is only described. */
function service(context: AwsContext): readonly ResourceNode[] {
  const { networking, service_discovery_namespace_id: namespace } = context.variables
  if (networking.subnet_ids.length === 0) return []
  const name = context.names('code_location')
  const nodes = [
    made(context, { address: SERVICE, label: 'Code location', role: 'launcher', name }),
    made(context, { address: SCALING_TARGET, label: 'Scaling bounds', role: 'launcher' }),
    made(context, { address: SCALING_POLICY, label: 'Scaling policy', role: 'launcher', name }),
  ]
  return namespace === null
    ? nodes
    : [
        ...nodes,
        made(context, { address: DISCOVERY, label: 'Name in Cloud Map', role: 'network', name }),
      ]
}

function ingress(context: AwsContext, hasGroup: boolean): readonly ResourceNode[] {
  if (!hasGroup || context.variables.dagster_security_group_id === null) return []
  return [made(context, { address: INGRESS, label: 'Ingress rule', role: 'network' })]
}

/** Dagster: the task of the runs, and the code location as a service that Dagster asks. */
export function dagsterResources(context: AwsContext): ResourceGraph {
  const shared = fargateResources(context)
  const hasGroup = shared.nodes.some(({ address }) => address === SECURITY_GROUP)
  return joinGraphs(
    shared,
    {
      nodes: [
        made(context, {
          address: CODE_LOCATION,
          label: 'Code location task definition',
          role: 'launcher',
          name: context.names('code_location'),
        }),
        ...service(context),
        ...ingress(context, hasGroup),
      ],
      edges: [
        { from: SERVICE, to: CODE_LOCATION, label: 'runs' },
        { from: SERVICE, to: clusterAddress(context), label: 'runs in' },
        { from: SERVICE, to: SECURITY_GROUP, label: 'connects through' },
        { from: SERVICE, to: DISCOVERY, label: 'is found by' },
        { from: CODE_LOCATION, to: TASK, label: 'has runs started as' },
        { from: SCALING_POLICY, to: SCALING_TARGET, label: 'moves within' },
        { from: SCALING_TARGET, to: SERVICE, label: 'scales' },
        { from: SECURITY_GROUP, to: INGRESS, label: 'lets in' },
      ],
    },
    launchRights(context, {
      policy: 'aws_iam_role_policy.dagster[0]',
      role: {
        address: 'existing.dagster_role',
        label: 'Dagster role',
        name: context.variables.dagster_role,
      },
    }),
  )
}
