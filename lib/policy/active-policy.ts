import type { TagLedger } from '../tags/tag'
import type { ActivePolicy, Policy } from './policy'

/** What a policy asks of the job whose tags these are: the environment's part, where it has one. */
export function activePolicy(policy: Policy, ledger: TagLedger): ActivePolicy {
  const entry = ledger.entries.find(({ name }) => name === 'Environment')
  const environment = entry && !entry.winner.isRemoval ? entry.winner.value : null
  return { fileName: policy.fileName, environment, ...policy.partFor(environment) }
}
