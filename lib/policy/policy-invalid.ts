import type { Finding } from '../findings/finding'
import type { Policy } from './policy'
import type { PolicyCode } from './policy-codes'

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
