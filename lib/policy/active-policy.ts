import type { Finding } from '../findings/finding'
import type { TagLedger } from '../tags/tag'
import type { ActivePolicy, Policy } from './policy'
import type { PolicyCode } from './policy-codes'

/** What a policy asks of the job whose tags these are: the environment's part, where it has one. */
export function activePolicy(policy: Policy, ledger: TagLedger): ActivePolicy {
  const entry = ledger.entries.find(({ name }) => name === 'Environment')
  const environment = entry && !entry.winner.isRemoval ? entry.winner.value : null
  return { fileName: policy.fileName, environment, ...policy.partFor(environment) }
}

/** The finding of a job whose policy has errors: what it demands is not checked in full. */
export function policyInvalid({
  findings,
  fileName,
  document,
}: Policy): readonly Finding<PolicyCode>[] {
  const [first, ...others] = findings.filter(({ severity }) => severity === 'error')
  if (!first) return []
  const { line } = document.lines.position(first.span.start)
  const count = others.length === 0 ? 'an error' : `${others.length + 1} errors, the first`
  return [
    {
      code: 'policy-invalid',
      severity: 'error',
      message: `The policy ${fileName} has ${count} in line ${line}, so not all that it demands is checked: ${first.message}`,
      path: [],
    },
  ]
}
