import { existing } from '../existing-resource'
import { joinGraphs, NOTHING } from '../join-graphs'
import { keyed, made } from '../made-resource'
import type { ResourceGraph } from '../resource-graph'
import { schedule } from './cloud-run-resources'
import type { GcpContext, GcpVariables } from './graph-parts'
import { accountOf, makesAccounts } from './identity-resources'
import { keyInForce, keyRight } from './surrounding-resources'

const BUILT = 'google_cloudfunctions2_function.this[0]'
const SERVICE = 'google_cloud_run_v2_service.function[0]'
const SENDER = 'google_service_account.events[0]'
const RECEIVE = 'google_project_iam_member.event_receiver[0]'
const CALL = 'google_cloud_run_v2_service_iam_member.events[0]'
const TRIGGER = 'google_eventarc_trigger.this[0]'

/** Address of the function: built from source, or the image as a service. */
export const functionAddress = ({ source_bucket }: GcpVariables) =>
  source_bucket === null ? SERVICE : BUILT

function functionNode(context: GcpContext): ResourceGraph {
  const { source_bucket, source_object } = context.variables
  const described = { address: context.job, name: context.names('function'), role: 'job' } as const
  if (source_bucket === null) {
    return { nodes: [made(context, { ...described, label: 'Function (service)' })], edges: [] }
  }
  const archive = `${source_bucket}/${source_object ?? ''}`
  return {
    nodes: [
      made(context, { ...described, label: 'Function' }),
      existing({
        address: 'existing.source',
        label: 'Source archive',
        name: archive,
        role: 'storage',
      }),
    ],
    edges: [{ from: context.job, to: 'existing.source', label: 'built from' }],
  }
}

function buildKeyRights(context: GcpContext): readonly ResourceGraph[] {
  const { source_bucket, project_number, event_trigger } = context.variables
  if (source_bucket === null || project_number === null || keyInForce(context) === null) return []
  const agents = [
    'gcf-admin-robot',
    'gcp-sa-artifactregistry',
    'gs-project-accounts',
    ...(event_trigger === null ? [] : ['gcp-sa-eventarc']),
  ]
  return agents.map((agent) =>
    keyRight(
      context,
      keyed('google_kms_crypto_key_iam_member.functions', agent),
      'Role assignment: key, for a service agent',
    ),
  )
}

function eventResources(context: GcpContext): ResourceGraph {
  const { event_trigger, source_bucket } = context.variables
  if (event_trigger === null) return NOTHING
  const isMade = makesAccounts(context)
  const sender = isMade ? SENDER : accountOf(context)
  const account = {
    address: SENDER,
    label: 'Event sender account',
    name: context.names('event_sender'),
    role: 'identity',
  } as const
  const trigger = {
    address: TRIGGER,
    label: 'Event trigger',
    name: context.names('event_trigger'),
    role: 'launcher',
  } as const
  return {
    nodes: [
      ...(isMade
        ? [
            made(context, account),
            made(context, {
              address: RECEIVE,
              label: 'Role assignment: receive events',
              role: 'identity',
            }),
          ]
        : []),
      made(context, {
        address: CALL,
        label: 'Role assignment: call the function',
        role: 'identity',
      }),
      ...(source_bucket === null ? [made(context, trigger)] : []),
    ],
    edges: [
      { from: sender, to: RECEIVE, label: 'holds' },
      { from: sender, to: CALL, label: 'holds' },
      { from: CALL, to: context.job, label: 'allows to call' },
      { from: TRIGGER, to: sender, label: 'acts as' },
      { from: TRIGGER, to: context.job, label: 'calls' },
    ],
  }
}

/** Runtime cloud_functions: the function, and what calls it. */
export function functionResources(context: GcpContext): ResourceGraph {
  return joinGraphs(
    functionNode(context),
    schedule(context, {
      scheduler: 'google_cloud_scheduler_job.function[0]',
      right: 'google_cloud_run_v2_service_iam_member.launcher[0]',
      verb: 'calls',
    }),
    eventResources(context),
    ...buildKeyRights(context),
  )
}
