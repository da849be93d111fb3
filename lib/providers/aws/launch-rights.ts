import { existing } from '../existing-resource'
import { made } from '../made-resource'
import type { ResourceGraph } from '../resource-graph'
import { TASK } from './fargate-resources'
import type { AwsContext } from './graph-parts'

/** The role of an orchestrator that is there already, and the policy that lets it start the task. */
interface Launcher {
  /** Address of the policy. */
  readonly policy: string
  readonly role: { readonly address: string; readonly label: string; readonly name: string | null }
}

/** What an orchestrator needs to start the task; nothing where the job does not name its role. */
export function launchRights(
  context: AwsContext,
  { policy, role: { name, ...role } }: Launcher,
): ResourceGraph {
  if (name === null) return { nodes: [], edges: [] }
  return {
    nodes: [
      made(context, {
        address: policy,
        label: 'Launch policy',
        role: 'identity',
        name: context.names('launch_policy'),
      }),
      existing({ ...role, role: 'identity', name }),
    ],
    edges: [
      { from: policy, to: role.address, label: 'gives rights to' },
      { from: role.address, to: TASK, label: 'starts' },
    ],
  }
}
