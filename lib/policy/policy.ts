import type { ParsedDocument, Path, Span } from '../document/document'
import type { SyntaxCode } from '../document/syntax-codes'
import type { Severity } from '../findings/finding'
import type { SchemaCode } from '../findings/schema-codes'
import type { CompiledPattern } from './pattern/compile-pattern'
import type { PolicyCode } from './policy-codes'

/** The file of an organisation's policy, under either of these names. */
export const POLICY_FILE_NAMES = ['dativo-policy.yaml', 'dativo-policy.yml'] as const

/** What a tag may hold. One of the two is there. */
export interface Allowed {
  /** In the order of the file; `*` stands for any text, once in a value. */
  readonly values: readonly string[]
  readonly pattern: CompiledPattern | null
}

/** What is demanded of one tag, ready to be checked. */
export interface Demand {
  /** The canonical name, in the capitals that are demanded. */
  readonly name: string
  /** How a missing tag is reported; null when it may be missing. */
  readonly required: Severity | null
  /** Null when any value will do. */
  readonly allowed: Allowed | null
  /** How a value that is not allowed is reported. */
  readonly severity: Severity
  readonly description: string | null
  /** The environment whose part of the file demands it; null for the general part. */
  readonly environment: string | null
  /** Where it stands in the policy, from 1. */
  readonly line: number
}

export type RuleSetting = Severity | 'off'

/**
 * The codes of findings, by whether a policy may set their severity. Whoever reads a policy brings
 * them: the rules that have the codes check jobs against policies, and so stand above them.
 */
export interface KnownCodes {
  readonly tunable: readonly string[]
  readonly settled: readonly string[]
}

/** Demands and severities of one part of the file: the general one or an environment's. */
export interface PolicyPart {
  readonly demands: readonly Demand[]
  readonly rules: ReadonlyMap<string, RuleSetting>
}

/** What can be found in a policy. A misspelled key has the code that it has in a job. */
export type PolicyFindingCode = SyntaxCode | SchemaCode | PolicyCode | 'unknown-key'

/** A finding about the policy file itself. */
export interface PolicyFinding {
  readonly severity: Severity
  readonly code: PolicyFindingCode
  readonly message: string
  readonly path: Path
  readonly span: Span
}

/** A policy file, as far as it is valid. Made by `readPolicy`, never throws. */
export interface Policy {
  readonly fileName: string
  readonly document: ParsedDocument
  /** In the order of the text. */
  readonly findings: readonly PolicyFinding[]
  /** What holds in an environment; null for a job without one. */
  partFor(environment: string | null): PolicyPart
  /** The general part, then one for each environment that the file names. */
  readonly parts: readonly { readonly environment: string | null; readonly part: PolicyPart }[]
}

/** What a policy asks of one job. */
export interface ActivePolicy extends PolicyPart {
  readonly fileName: string
  readonly environment: string | null
}
