import { existing } from '../existing-resource'
import { joinGraphs, NOTHING } from '../join-graphs'
import { made } from '../made-resource'
import type { ResourceGraph, ResourceNode } from '../resource-graph'
import { alarmResources } from './alarm-resources'
import {
  EXISTING_CLUSTER,
  EXISTING_LOG_GROUP,
  KMS_KEY,
  keyInForce,
  networkResources,
  storageResources,
} from './existing-resources'
import { type AwsContext, roleNode } from './graph-parts'

export const TASK = 'aws_ecs_task_definition.this[0]'
const CLUSTER_PROVIDERS = 'aws_ecs_cluster_capacity_providers.this[0]'

const taskRoleAddress = ({ variables }: AwsContext) =>
  variables.existing_task_role_arn === null ? 'aws_iam_role.task[0]' : 'existing.task_role'
const executionRoleAddress = ({ variables }: AwsContext) =>
  variables.existing_execution_role_arn === null
    ? 'aws_iam_role.execution[0]'
    : 'existing.execution_role'
/** Address of the security group that the module makes when none is given. */
export const SECURITY_GROUP = 'aws_security_group.this[0]'

/** Address of the cluster, made or given. */
export const clusterAddress = ({ variables }: AwsContext) =>
  variables.cluster_name === null ? 'aws_ecs_cluster.this[0]' : EXISTING_CLUSTER

const logGroupAddress = ({ variables }: AwsContext) =>
  variables.create_log_group ? 'aws_cloudwatch_log_group.this[0]' : EXISTING_LOG_GROUP

/** Where runs take spare capacity, a cluster that is made gets that of Fargate. */
function clusterProviders(context: AwsContext): readonly ResourceNode[] {
  const { cluster_name, use_fargate_spot } = context.variables
  if (cluster_name !== null || !use_fargate_spot) return []
  return [made(context, { address: CLUSTER_PROVIDERS, label: 'Fargate Spot', role: 'cluster' })]
}

function cluster(context: AwsContext): ResourceNode {
  const given = context.variables.cluster_name
  const described = {
    address: clusterAddress(context),
    label: 'ECS cluster',
    role: 'cluster',
    name: given ?? context.names('cluster'),
  } as const
  return given === null ? made(context, described) : existing(described)
}

function logGroup(context: AwsContext): ResourceNode {
  const described = {
    address: logGroupAddress(context),
    label: 'Log group',
    role: 'logs',
    name: context.variables.monitoring.log_group || `/dativo/${context.names('log_group')}`,
  } as const
  return context.variables.create_log_group
    ? made(context, described)
    : existing(described, ['monitoring.log_group'])
}

/** Roles that exist have their rights already. */
function identity(context: AwsContext): readonly ResourceNode[] {
  const { storage, existing_task_role_arn, existing_execution_role_arn } = context.variables
  const policy = (address: string, label: string, name: string) =>
    made(context, { address, label, role: 'identity', name })
  const hasJobPolicy =
    storage.state_bucket ||
    storage.data_bucket ||
    keyInForce(context.variables) !== null ||
    context.variables.state_file_system_id !== null ||
    context.variables.extra_policy_statements.length > 0
  return [
    roleNode(context, {
      address: taskRoleAddress(context),
      label: 'Task role',
      arn: existing_task_role_arn,
      kind: 'task_role',
    }),
    ...(hasJobPolicy && existing_task_role_arn === null
      ? [policy('aws_iam_role_policy.task[0]', 'Storage policy', 'storage')]
      : []),
    roleNode(context, {
      address: executionRoleAddress(context),
      label: 'Execution role',
      arn: existing_execution_role_arn,
      kind: 'execution_role',
    }),
    ...(existing_execution_role_arn === null
      ? [policy('aws_iam_role_policy.execution[0]', 'Start policy', 'start')]
      : []),
  ]
}

function securityGroup(context: AwsContext): readonly ResourceNode[] {
  const { vpc_id, security_group_ids } = context.variables.networking
  if (!vpc_id || security_group_ids.length > 0) return []
  return [
    made(context, {
      address: SECURITY_GROUP,
      label: 'Security group',
      role: 'network',
      name: context.names('security_group'),
    }),
    ...[...new Set(context.variables.egress_cidr_blocks)].map((block) =>
      made(context, {
        address: `aws_vpc_security_group_egress_rule.this["${block}"]`,
        label: 'Egress rule',
        role: 'network',
        name: block,
      }),
    ),
  ]
}

/** The file system that keeps the state between runs. */
function stateFileSystem({ variables }: AwsContext): ResourceGraph {
  const name = variables.state_file_system_id
  if (name === null) return NOTHING
  const address = 'existing.state_file_system'
  return {
    nodes: [existing({ address, label: 'State file system', role: 'storage', name })],
    edges: [{ from: TASK, to: address, label: 'keeps state in' }],
  }
}

/** What every runtime has that runs the job as a Fargate task. */
export function fargateResources(context: AwsContext): ResourceGraph {
  const task = made(context, {
    address: TASK,
    label: 'Task definition',
    role: 'job',
    name: context.names('task'),
  })
  const groups = securityGroup(context)
  return joinGraphs(
    {
      nodes: [
        task,
        cluster(context),
        ...clusterProviders(context),
        ...identity(context),
        logGroup(context),
        ...groups,
      ],
      edges: [
        { from: TASK, to: clusterAddress(context), label: 'runs in' },
        { from: TASK, to: taskRoleAddress(context), label: 'runs as' },
        { from: TASK, to: executionRoleAddress(context), label: 'starts with' },
        { from: TASK, to: logGroupAddress(context), label: 'logs to' },
        { from: TASK, to: SECURITY_GROUP, label: 'connects through' },
        {
          from: 'aws_iam_role_policy.task[0]',
          to: taskRoleAddress(context),
          label: 'gives rights to',
        },
        {
          from: 'aws_iam_role_policy.execution[0]',
          to: executionRoleAddress(context),
          label: 'gives rights to',
        },
        { from: clusterAddress(context), to: CLUSTER_PROVIDERS, label: 'offers' },
        { from: logGroupAddress(context), to: KMS_KEY, label: 'encrypted with' },
        { from: clusterAddress(context), to: KMS_KEY, label: 'encrypts disks with' },
        ...groups
          .filter(({ address }) => address !== SECURITY_GROUP)
          .map(({ address }) => ({ from: SECURITY_GROUP, to: address, label: 'lets out' })),
      ],
    },
    stateFileSystem(context),
    networkResources(context, TASK),
    storageResources(context, TASK),
    alarmResources(context, logGroupAddress(context)),
  )
}
