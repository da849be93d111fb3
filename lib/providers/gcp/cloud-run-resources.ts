import { existing } from '../existing-resource'
import { joinGraphs, NOTHING } from '../join-graphs'
import { keyed, made } from '../made-resource'
import type { ResourceGraph } from '../resource-graph'
import type { GcpContext } from './graph-parts'
import { accountOf, makesAccounts } from './identity-resources'

export const JOB = 'google_cloud_run_v2_job.this[0]'
const LAUNCHER = 'google_service_account.launcher[0]'

/** The Cloud Run job itself. */
export function cloudRunJob(context: GcpContext): ResourceGraph {
  const name = context.names('job')
  return {
    nodes: [made(context, { address: JOB, label: 'Cloud Run job', name, role: 'job' })],
    edges: [],
  }
}

/**
 * Cloud Scheduler, with an account of its own where accounts are made, and its right on the one thing that it starts.
 *
 * @param scheduler address of the schedule
 * @param right address of the grant
 * @param verb what it does to the job
 */
export function schedule(
  context: GcpContext,
  { scheduler, right, verb }: { scheduler: string; right: string; verb: string },
): ResourceGraph {
  if (context.variables.schedule === null) return NOTHING
  const isMade = makesAccounts(context)
  const launcher = isMade ? LAUNCHER : accountOf(context)
  return {
    nodes: [
      made(context, {
        address: scheduler,
        label: 'Schedule',
        name: context.names('scheduler'),
        role: 'launcher',
      }),
      ...(isMade
        ? [
            made(context, {
              address: LAUNCHER,
              label: 'Launcher account',
              name: context.names('launcher'),
              role: 'identity',
            }),
          ]
        : []),
      made(context, { address: right, label: 'Role assignment: start the job', role: 'identity' }),
    ],
    edges: [
      { from: scheduler, to: context.job, label: verb },
      { from: scheduler, to: launcher, label: 'acts as' },
      { from: launcher, to: right, label: 'holds' },
      { from: right, to: context.job, label: 'allows to start' },
    ],
  }
}

/** Runtime cloud_run: the job, and what starts it. */
export function cloudRunResources(context: GcpContext): ResourceGraph {
  return joinGraphs(
    cloudRunJob(context),
    schedule(context, {
      scheduler: 'google_cloud_scheduler_job.job[0]',
      right: 'google_cloud_run_v2_job_iam_member.launcher[0]',
      verb: 'starts',
    }),
  )
}

/** An account of somebody else's, and its rights on the job. */
export function jobRights(
  context: GcpContext,
  who: { address: string; label: string; name: string; resource: string },
  roles: readonly string[],
): ResourceGraph {
  const { address, label, name, resource } = who
  const rights = roles.map((role) => keyed(resource, role))
  return {
    nodes: [
      existing({ address, label, name, role: 'identity' }),
      ...rights.map((right) =>
        made(context, { address: right, label: 'Role assignment: job', role: 'identity' }),
      ),
    ],
    edges: rights.flatMap((right) => [
      { from: address, to: right, label: 'holds' },
      { from: right, to: JOB, label: 'allows to run' },
    ]),
  }
}
