import type { Path, Span, SyntaxCode } from '../document/document'
import type { DocumentEdit } from '../document/edit-document'

export type Severity = 'error' | 'warning' | 'info'

/** Which of the two documents a finding is about. */
export type DocumentRole = 'job' | 'asset'

/** The closed list of what can be found. Rules add theirs here. */
export const RULE_CODES = [
  'missing-key',
  'wrong-type',
  'not-allowed-value',
  'out-of-range',
  'empty-value',
  'read-differently',
  'ambiguous-scalar',
  'unknown-key',
  'runtime-not-on-provider',
  'refused-by-cloud',
  'other-cloud',
  'other-region',
  'other-account',
  'bucket-name',
  'unit-looks-wrong',
  'name-from-file',
  'name-lost',
  'no-effect',
  'no-tags',
  'no-cost-center-tag',
  'no-owner-tag',
  'no-environment-tag',
  'no-project-tag',
  'empty-tag',
  'email-in-tags',
  'unusual-environment',
  'vpc-without-subnets',
  'subnets-without-vpc',
  'encryption-without-key',
  'runtime-without-compute',
  'unknown-threshold',
  'sources-disagree',
  'environment-overridden',
  'tag-refused',
  'tag-collision',
  'tag-budget',
  'pasted-secret',
  'literal-password',
  'backend-incomplete',
  'backend-conflict',
  'backend-deprecated',
  'backend-unknown',
  'backend-value',
  'module-version',
  'module-source-local',
  'module-not-pinned',
  'unknown-variable',
  'reserved-variable',
  'variable-overrides-field',
  'default-region',
  'value-left-open',
  'asset-not-found',
  'unknown-asset-field',
  'policy-required-tag',
  'policy-value',
  'policy-tag-name',
  'policy-invalid',
  'policy-unknown-tag',
  'policy-pattern',
  'policy-rule',
] as const
export type RuleCode = (typeof RULE_CODES)[number]
export type DiagnosticCode = SyntaxCode | RuleCode

/** A change that makes a finding go away. The document engine turns it into text edits. */
export interface Fix {
  /** What the button says, in the imperative: "Change to prod". */
  readonly title: string
  readonly document: DocumentRole
  readonly edits: readonly DocumentEdit[]
}

/** One finding about one place. */
export interface Diagnostic {
  readonly severity: Severity
  readonly code: DiagnosticCode
  /** One or two plain sentences: what is wrong, why, and the way out. */
  readonly message: string
  readonly document: DocumentRole
  readonly path: Path
  readonly span: Span
  /** The change that is certainly meant. */
  readonly fix?: Fix
  /** Changes of which only the author can tell which is meant. */
  readonly choices?: readonly Fix[]
}

/** What a rule returns; the runner adds the document's span. */
export interface Finding {
  readonly code: RuleCode
  readonly severity: Severity
  readonly message: string
  readonly path: Path
  /** Default: the job. */
  readonly document?: DocumentRole
  /** Mark the key rather than the value. */
  readonly at?: 'key' | 'value'
  readonly fix?: Fix
  readonly choices?: readonly Fix[]
}
