import type { ResourceGraph, ResourceNode } from '../resource-graph'
import { fargateResources, TASK } from './fargate-resources'
import { type AwsContext, existing, joinGraphs, made } from './graph-parts'

const DAG = 'aws_s3_object.dag[0]'
const LAUNCH_POLICY = 'aws_iam_role_policy.mwaa[0]'
const DAG_BUCKET = 'existing.dag_bucket'
const MWAA_ROLE = 'existing.mwaa_role'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html */
const MAX_OBJECT_TAGS = 10

function dag(context: AwsContext): readonly ResourceNode[] {
  const { dag_bucket: bucket, tags } = context.variables
  if (bucket === null) return []
  const node = made(context, { address: DAG, label: 'DAG', role: 'launcher' })
  const count = Object.values(tags).filter(Boolean).length
  return [
    count <= MAX_OBJECT_TAGS
      ? node
      : { ...node, tags: { carried: false, why: 'S3 takes at most 10 tags on an object.' } },
    existing({ address: DAG_BUCKET, label: 'DAG bucket', role: 'storage', name: bucket }),
  ]
}

function launchRights(context: AwsContext): readonly ResourceNode[] {
  const { mwaa_execution_role: role } = context.variables
  if (role === null) return []
  return [
    made(context, {
      address: LAUNCH_POLICY,
      label: 'Launch policy',
      role: 'identity',
      name: context.names('launch_policy'),
    }),
    existing({ address: MWAA_ROLE, label: 'MWAA role', role: 'identity', name: role }),
  ]
}

/** Airflow: the Fargate task, the DAG that starts it, and the rights of MWAA to do so. */
export function airflowResources(context: AwsContext): ResourceGraph {
  return joinGraphs(fargateResources(context), {
    nodes: [...dag(context), ...launchRights(context)],
    edges: [
      { from: DAG, to: TASK, label: 'starts' },
      { from: DAG, to: DAG_BUCKET, label: 'lies in' },
      { from: LAUNCH_POLICY, to: MWAA_ROLE, label: 'gives rights to' },
      { from: MWAA_ROLE, to: TASK, label: 'starts' },
    ],
  })
}
