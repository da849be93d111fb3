import type { Finding } from '../findings/finding'
import type { ActivePolicy } from './policy'

/**
 * Findings with the severities that the policy gives them, without those it switches off. What is an
 * error by itself stays one: no policy makes a bundle pass that would fail.
 */
export function applySeverities<Code extends string>(
  findings: readonly Finding<Code>[],
  policy: Pick<ActivePolicy, 'rules'> | null,
): readonly Finding<Code>[] {
  if (!policy || policy.rules.size === 0) return findings
  return findings.flatMap((finding) => {
    const setting = finding.severity === 'error' ? undefined : policy.rules.get(finding.code)
    if (setting === undefined) return [finding]
    return setting === 'off' ? [] : [{ ...finding, severity: setting }]
  })
}
