import { existing } from '../existing-resource'
import { joinGraphs, NOTHING } from '../join-graphs'
import { keyed, made } from '../made-resource'
import type { ResourceGraph } from '../resource-graph'
import type { GcpContext, GcpVariables } from './graph-parts'

const KEY = 'existing.kms_key'
const CLOUD_RUN_KEY_RIGHT = 'google_kms_crypto_key_iam_member.cloud_run[0]'

/** The key in force: given, and encryption switched on; GKE has no use for it. */
export function keyInForce({ runtime, variables }: GcpContext): string | null {
  const { encryption } = variables.storage
  return encryption.enabled && runtime !== 'kubernetes' ? encryption.kms_key_id : null
}

/** The key, and Cloud Run's right to use it. */
export function encryptionResources(context: GcpContext): ResourceGraph {
  const name = keyInForce(context)
  if (name === null) return NOTHING
  const fields = ['storage.encryption.enabled', 'storage.encryption.kms_key_id']
  const key: ResourceGraph = {
    nodes: [existing({ address: KEY, label: 'Encryption key', name, role: 'encryption' }, fields)],
    edges: [{ from: context.job, to: KEY, label: 'encrypted with' }],
  }
  return context.variables.project_number === null
    ? key
    : joinGraphs(key, keyRight(context, CLOUD_RUN_KEY_RIGHT, 'Role assignment: key, for Cloud Run'))
}

/** A service agent's grant on the key. */
export function keyRight(context: GcpContext, address: string, label: string): ResourceGraph {
  return {
    nodes: [made(context, { address, label, role: 'encryption' })],
    edges: [{ from: address, to: KEY, label: 'allows to use' }],
  }
}

function networkOf({ networking }: GcpVariables): { label: string; name: string } | null {
  const name = networking.vpc_id
  if (name === null) return null
  return { label: name.includes('/connectors/') ? 'VPC connector' : 'Network', name }
}

/** The given network; a cluster brings its own. */
export function networkResources(context: GcpContext): ResourceGraph {
  const { networking } = context.variables
  if (context.runtime === 'kubernetes') return NOTHING
  const network = networkOf(context.variables)
  const networkNodes =
    network === null
      ? []
      : [
          existing({ ...network, address: 'existing.network', role: 'network' }, [
            'networking.vpc_id',
            'networking.private_access',
          ]),
        ]
  const subnetNodes = [...new Set(networking.subnet_ids)].map((name) =>
    existing(
      { address: keyed('existing.subnetwork', name), label: 'Subnetwork', name, role: 'network' },
      ['networking.subnet_ids'],
    ),
  )
  const nodes = [...networkNodes, ...subnetNodes]
  return {
    nodes,
    edges: nodes.map(({ address }) => ({
      from: context.job,
      to: address,
      label: 'leaves through',
    })),
  }
}
