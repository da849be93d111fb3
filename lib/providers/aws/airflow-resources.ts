import { existing } from '../existing-resource'
import { joinGraphs } from '../join-graphs'
import { made } from '../made-resource'
import type { ResourceGraph, ResourceNode } from '../resource-graph'
import { AWS_FACTS } from './facts'
import { fargateResources, TASK } from './fargate-resources'
import type { AwsContext } from './graph-parts'
import { launchRights } from './launch-rights'

const DAG = 'aws_s3_object.dag[0]'
const DAG_BUCKET = 'existing.dag_bucket'

const MAX_OBJECT_TAGS = AWS_FACTS.s3ObjectTagsMax.value

function dag(context: AwsContext): readonly ResourceNode[] {
  const { dag_bucket: bucket, tags } = context.variables
  if (bucket === null) return []
  const node = made(context, { address: DAG, label: 'DAG', role: 'launcher' })
  const count = Object.values(tags).filter(Boolean).length
  return [
    count <= MAX_OBJECT_TAGS
      ? node
      : {
          ...node,
          tags: { carried: false, why: `S3 takes at most ${MAX_OBJECT_TAGS} tags on an object.` },
        },
    existing({ address: DAG_BUCKET, label: 'DAG bucket', role: 'storage', name: bucket }),
  ]
}

/** Airflow: the Fargate task, the DAG that starts it, and the rights of MWAA to do so. */
export function airflowResources(context: AwsContext): ResourceGraph {
  return joinGraphs(
    fargateResources(context),
    {
      nodes: dag(context),
      edges: [
        { from: DAG, to: TASK, label: 'starts' },
        { from: DAG, to: DAG_BUCKET, label: 'lies in' },
      ],
    },
    launchRights(context, {
      policy: 'aws_iam_role_policy.mwaa[0]',
      role: {
        address: 'existing.mwaa_role',
        label: 'MWAA role',
        name: context.variables.mwaa_execution_role,
      },
    }),
  )
}
