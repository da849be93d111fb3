import { existing } from '../existing-resource'
import type { ResourceEdge, ResourceGraph, ResourceNode } from '../resource-graph'
import type { AwsContext, AwsVariables } from './graph-parts'

export const STATE_BUCKET = 'existing.state_bucket'
export const DATA_BUCKET = 'existing.data_bucket'
export const KMS_KEY = 'existing.kms_key'
export const EXISTING_CLUSTER = 'existing.cluster'
export const EXISTING_LOG_GROUP = 'existing.log_group'

/** The stable id of an alarm's SNS topic in the graph. */
export const channelId = (arn: string) => `existing.channel["${arn}"]`

/** The key in force: given, and encryption switched on. */
export function keyInForce({ storage }: AwsVariables): string | null {
  return storage.encryption.enabled ? storage.encryption.kms_key_id : null
}

/**
 * The buckets and the key.
 *
 * @param job address of what runs the job
 */
export function storageResources({ variables }: AwsContext, job: string): ResourceGraph {
  const { storage } = variables
  const key = keyInForce(variables)
  const nodes: ResourceNode[] = []
  const edges: ResourceEdge[] = [
    { from: job, to: STATE_BUCKET, label: 'keeps state in' },
    { from: job, to: DATA_BUCKET, label: 'writes to' },
    { from: STATE_BUCKET, to: KMS_KEY, label: 'encrypted with' },
    { from: DATA_BUCKET, to: KMS_KEY, label: 'encrypted with' },
  ]
  const bucket = (address: string, label: string, name: string | null, field: string) => {
    if (name) nodes.push(existing({ address, label, name, role: 'storage' }, [`storage.${field}`]))
  }
  bucket(STATE_BUCKET, 'State bucket', storage.state_bucket, 'state_bucket')
  bucket(DATA_BUCKET, 'Data bucket', storage.data_bucket, 'data_bucket')
  if (key)
    nodes.push(
      existing({ address: KMS_KEY, label: 'Encryption key', name: key, role: 'encryption' }, [
        'storage.encryption.enabled',
        'storage.encryption.kms_key_id',
      ]),
    )
  return { nodes, edges }
}

/**
 * The given network.
 *
 * @param job address of what runs in it
 */
export function networkResources({ variables }: AwsContext, job: string): ResourceGraph {
  const { vpc_id, subnet_ids, security_group_ids } = variables.networking
  const nodes = [
    ...(vpc_id
      ? [
          existing({ address: 'existing.vpc', label: 'VPC', name: vpc_id, role: 'network' }, [
            'networking.vpc_id',
          ]),
        ]
      : []),
    ...[...new Set(subnet_ids)].map((id) =>
      existing(
        { address: `existing.subnet["${id}"]`, label: 'Subnet', name: id, role: 'network' },
        ['networking.subnet_ids'],
      ),
    ),
    ...[...new Set(security_group_ids)].map((id) =>
      existing(
        {
          address: `existing.security_group["${id}"]`,
          label: 'Security group',
          name: id,
          role: 'network',
        },
        ['networking.security_group_ids'],
      ),
    ),
  ]
  const edges = nodes
    .filter(({ address }) => address !== 'existing.vpc')
    .map(({ address }) => ({ from: job, to: address, label: 'connects through' }))
  return {
    nodes,
    edges: [
      ...edges,
      { from: 'aws_security_group.this[0]', to: 'existing.vpc', label: 'belongs to' },
    ],
  }
}
