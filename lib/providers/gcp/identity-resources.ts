import { existing } from '../existing-resource'
import { joinGraphs, NOTHING } from '../join-graphs'
import { keyed, made } from '../made-resource'
import type { ResourceGraph, ResourceNode } from '../resource-graph'
import type { GcpContext } from './graph-parts'

/** Whether accounts are made; one that is given has its rights of its owner. */
export const makesAccounts = ({ variables }: GcpContext): boolean =>
  variables.service_account_email === null

/** Address of the service account that the job runs as. */
export const accountOf = (context: GcpContext): string =>
  makesAccounts(context) ? 'google_service_account.job[0]' : 'existing.account'

/** `projects/P/secrets/S` of a reference, as container.tf takes it apart. */
export function secretId(reference: string, project: string): string {
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
  const use = { from: context.job, to: thing.address, label: verb }
  if (!makesAccounts(context)) return { nodes: [thing], edges: [use] }
  return {
    nodes: [thing, made(context, { address, label, role: 'identity' })],
    edges: [
      { from: accountOf(context), to: address, label: 'holds' },
      { from: address, to: thing.address, label: 'allows to use' },
      use,
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
        label: 'Role assignment: bucket',
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
        label: 'Role assignment: secret',
        verb: 'reads',
      },
    ),
  )
}

/** Further roles of the job's account on the project. */
function roleResources(context: GcpContext): ResourceGraph {
  if (!makesAccounts(context)) return NOTHING
  const rights = [...new Set(context.variables.extra_roles)].map((role) =>
    keyed('google_project_iam_member.job', role),
  )
  return {
    nodes: rights.map((address) =>
      made(context, { address, label: 'Role assignment: further role', role: 'identity' }),
    ),
    edges: rights.map((address) => ({ from: accountOf(context), to: address, label: 'holds' })),
  }
}

/** The job's service account, what it may use, and those things themselves. */
export function identityResources(context: GcpContext): ResourceGraph {
  const address = accountOf(context)
  const described = { address, label: 'Service account', role: 'identity' } as const
  const given = context.variables.service_account_email
  const account: ResourceGraph = {
    nodes: [
      given === null
        ? made(context, { ...described, name: context.names('service_account') })
        : existing({ ...described, name: given }),
    ],
    edges: [{ from: context.job, to: address, label: 'runs as' }],
  }
  return joinGraphs(
    account,
    ...bucketResources(context),
    ...secretResources(context),
    roleResources(context),
  )
}
