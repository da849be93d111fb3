import { SYNTAX_CODES, type SyntaxCode } from '../document/syntax-codes'
import type { CodeFacts } from '../findings/code'
import { READING_CODES, type ReadingCode } from '../findings/read-differently'
import { SCHEMA_CODES, type SchemaCode } from '../findings/schema-codes'
import { POLICY_CODES, type PolicyCode } from '../policy/policy-codes'
import { CLAIM_CODES, type ClaimCode } from './claim-codes'
import { RULES, type RuleCode } from './run-rules'

/** Everything that can be reported of a job, its asset and the policy. */
export type DiagnosticCode =
  | SyntaxCode
  | SchemaCode
  | ReadingCode
  | PolicyCode
  | RuleCode
  | ClaimCode

/** What holds for each code, in the order of the catalogue. */
export const CODES: ReadonlyMap<string, CodeFacts> = new Map(
  [
    SYNTAX_CODES,
    SCHEMA_CODES,
    READING_CODES,
    ...RULES.map(({ codes }) => codes),
    POLICY_CODES,
    CLAIM_CODES,
  ].flatMap((codes) => Object.entries<CodeFacts>(codes)),
)

const all = [...CODES]

/** The codes whose severity a policy may set, and those of which it is settled. */
export const TUNABLE_CODES = all.flatMap(([code, { isTunable }]) => (isTunable ? [code] : []))
export const SETTLED_CODES = all.flatMap(([code, { isTunable }]) => (isTunable ? [] : [code]))
