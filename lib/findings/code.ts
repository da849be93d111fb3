import type { Finding, Said, Severity } from './finding'

/**
 * What the fixes of a code do (spec 10.1). `certain`: nothing else can have been meant, and nothing
 * that was written is lost. `choice`: each picks between values, changes an amount or a stage, or
 * removes something, and is offered alone. `either`: it depends on what was found.
 */
export type FixClass = 'certain' | 'choice' | 'either'

/** What holds for every finding of a code. */
export interface CodeFacts {
  /** Several where it depends on what was found: the finding then says which. */
  readonly severity: Severity | readonly [Severity, Severity, ...Severity[]]
  /** Null: a finding of this code has no fix. */
  readonly fix: FixClass | null
  /**
   * Whether a policy may set the severity. Not of what the schema, Terraform or a cloud refuses,
   * which fails whatever a policy says, not of a secret, and not of the policy's own findings. Where
   * a finding of another code is an error by itself, it stays one.
   */
  readonly isTunable: boolean
}

/** The codes that one rule, or one reader of files, may report. */
export type Codes = Readonly<Record<string, CodeFacts>>

/** What a code stands for, for people who have never seen the code: SARIF viewers and docs/rules.md. */
export interface CodeWords {
  /** What must or should be, in one sentence. */
  readonly what: string
  /** What goes wrong otherwise. */
  readonly why: string
  /** Where the rule can be read; several are separated by a comma. None for rules of Dativo's own. */
  readonly source?: string
}

/** The words of every one of some codes. Apart from the facts: the screen needs no words. */
export type WordsOf<Own extends Codes> = Readonly<Record<keyof Own & string, CodeWords>>

type CodesOfOneSeverity<Own extends Codes> = {
  [Code in keyof Own & string]: Own[Code]['severity'] extends Severity ? Code : never
}[keyof Own & string]

/** A finding of one of the codes; it states its severity where the code has several. */
export type FindingOf<Own extends Codes> =
  | (Said & { readonly code: CodesOfOneSeverity<Own>; readonly severity?: never })
  | {
      [Code in Exclude<keyof Own & string, CodesOfOneSeverity<Own>>]: Said & {
        readonly code: Code
        readonly severity: Extract<Own[Code]['severity'], readonly Severity[]>[number]
      }
    }[Exclude<keyof Own & string, CodesOfOneSeverity<Own>>]

/** A finding with its severity. */
export function withSeverity<Code extends string>(
  codes: Readonly<Record<Code, CodeFacts>>,
  { severity, ...found }: Said & { readonly code: Code; readonly severity?: Severity },
): Finding<Code> {
  const known = codes[found.code].severity
  return { severity: severity ?? (typeof known === 'string' ? known : known[0]), ...found }
}
