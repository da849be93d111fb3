import type { Finding } from '../findings/finding'
import { activePolicy, policyInvalid } from '../policy/active-policy'
import type { ActivePolicy, Policy } from '../policy/policy'
import type { PolicyCode } from '../policy/policy-codes'
import type { TagLedger } from '../tags/tag'
import type { SourceFile } from './analysis'
import { readPolicy } from './read-policy'

/** The organisation's policy and what it asks of a job with these tags; all null without one. */
export function readDemands(
  file: SourceFile | null | undefined,
  ledger: TagLedger,
): {
  readonly policyFile: SourceFile | null
  readonly policy: Policy | null
  readonly demanded: ActivePolicy | null
  readonly findings: readonly Finding<PolicyCode>[]
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
