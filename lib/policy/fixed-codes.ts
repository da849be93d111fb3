import { RULE_CODES, type RuleCode } from '../diagnostics/diagnostic'
import { SYNTAX_CODES } from '../document/document'

/**
 * Codes whose severity a policy cannot change: what the schema, Terraform or a cloud refuses fails
 * whatever a policy says, a secret in a file is one in any company, and the policy's own findings get
 * theirs at the tag. Where a code of the others is an error by itself, it stays one.
 */
const FIXED_CODES: ReadonlySet<RuleCode> = new Set<RuleCode>([
  'missing-key',
  'wrong-type',
  'not-allowed-value',
  'out-of-range',
  'empty-value',
  'runtime-not-on-provider',
  'refused-by-cloud',
  'bucket-name',
  'tag-refused',
  'tag-collision',
  'tag-budget',
  'pasted-secret',
  'backend-incomplete',
  'backend-conflict',
  'backend-unknown',
  'backend-value',
  'module-source-local',
  'policy-invalid',
  'policy-required-tag',
  'policy-value',
  'policy-tag-name',
  'policy-unknown-tag',
  'policy-pattern',
  'policy-rule',
])

/** The codes whose severity a policy may set, in the order of the list of codes. */
export const CHANGEABLE_CODES: readonly RuleCode[] = RULE_CODES.filter(
  (code) => !FIXED_CODES.has(code),
)

export function isChangeable(code: string): code is RuleCode {
  return CHANGEABLE_CODES.some((changeable) => changeable === code)
}

/** A code that there is, and whose severity a policy cannot set. */
export function isFixed(code: string): boolean {
  const all: readonly string[] = [...FIXED_CODES, ...SYNTAX_CODES]
  return all.includes(code)
}
