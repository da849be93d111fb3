import { existing } from '../existing-resource'
import { joinGraphs } from '../join-graphs'
import { keyed, made } from '../made-resource'
import type { ResourceGraph, ResourceNode } from '../resource-graph'
import type { GcpContext } from './graph-parts'

/** The service account that the job runs as. */
export const ACCOUNT = 'google_service_account.job'

/** `projects/P/secrets/S` of a reference, as container.tf takes it apart. */
function secretId(reference: string, project: string): string {
  const [, owner, name] = /^(?:projects\/([^/]+)\/secrets\/)?([^/]+)/.exec(reference) ?? []
  return `projects/${owner ?? project}/secrets/${name ?? ''}`
}

/** A thing that exists, and the grant by which the job's account uses it. */
function granted(
  context: GcpContext,
  thing: ResourceNode,
  grant: { readonly address: string; readonly label: string; readonly verb: string },
): ResourceGraph {
  const { address, label, verb } = grant
  return {
    nodes: [thing, made(context, { address, label, role: 'identity' })],
    edges: [
      { from: ACCOUNT, to: address, label: 'holds' },
      { from: address, to: thing.address, label: 'allows to use' },
      { from: context.job, to: thing.address, label: verb },
    ],
  }
}

function bucketResources(context: GcpContext): readonly ResourceGraph[] {
  const { state_bucket, data_bucket } = context.variables.storage
  const buckets = [...new Set([state_bucket, data_bucket])].filter((name) => name !== null)
  return buckets.map((name) => {
    const fields = [
      ...(name === state_bucket ? ['storage.state_bucket'] : []),
      ...(name === data_bucket ? ['storage.data_bucket'] : []),
    ]
    const label =
      fields.length > 1 ? 'Bucket' : name === data_bucket ? 'Data bucket' : 'State bucket'
    return granted(
      context,
      existing({ address: keyed('existing.bucket', name), label, name, role: 'storage' }, fields),
      {
        address: keyed('google_storage_bucket_iam_member.job', name),
        label: 'Right on the bucket',
        verb: 'reads and writes',
      },
    )
  })
}

function secretResources(context: GcpContext): readonly ResourceGraph[] {
  const { secrets, project_id } = context.variables
  const references = context.runtime === 'kubernetes' ? [] : Object.values(secrets)
  const ids = new Set(references.map((reference) => secretId(reference, project_id ?? '')))
  return [...ids].map((id) =>
    granted(
      context,
      existing({
        address: keyed('existing.secret', id),
        label: 'Secret',
        name: id,
        role: 'identity',
      }),
      {
        address: keyed('google_secret_manager_secret_iam_member.job', id),
        label: 'Right on the secret',
        verb: 'reads',
      },
    ),
  )
}

/** Further roles of the job's account on the project. */
function roleResources(context: GcpContext): ResourceGraph {
  const rights = [...new Set(context.variables.extra_roles)].map((role) =>
    keyed('google_project_iam_member.job', role),
  )
  return {
    nodes: rights.map((address) =>
      made(context, { address, label: 'Further right', role: 'identity' }),
    ),
    edges: rights.map((address) => ({ from: ACCOUNT, to: address, label: 'holds' })),
  }
}

/** The job's service account, what it may use, and those things themselves. */
export function identityResources(context: GcpContext): ResourceGraph {
  const name = context.names('service_account')
  const account: ResourceGraph = {
    nodes: [made(context, { address: ACCOUNT, label: 'Service account', name, role: 'identity' })],
    edges: [{ from: context.job, to: ACCOUNT, label: 'runs as' }],
  }
  return joinGraphs(
    account,
    ...bucketResources(context),
    ...secretResources(context),
    roleResources(context),
  )
}
