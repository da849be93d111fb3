import type { Finding } from '../diagnostics/diagnostic'
import { activePolicy } from '../policy/active-policy'
import type { ActivePolicy, Policy } from '../policy/policy'
import { policyInvalid } from '../policy/policy-invalid'
import { readPolicy } from '../policy/read-policy'
import type { TagLedger } from '../tags/tag'
import type { SourceFile } from './analysis'

/** The organisation's policy and what it asks of a job with these tags; all null without one. */
export function readDemands(
  file: SourceFile | null | undefined,
  ledger: TagLedger,
): {
  readonly policyFile: SourceFile | null
  readonly policy: Policy | null
  readonly demanded: ActivePolicy | null
  readonly findings: readonly Finding[]
} {
  if (!file) return { policyFile: null, policy: null, demanded: null, findings: [] }
  const policy = readPolicy(file)
  return {
    policyFile: file,
    policy,
    demanded: activePolicy(policy, ledger),
    findings: policyInvalid(policy),
  }
}
