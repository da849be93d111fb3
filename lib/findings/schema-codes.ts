import type { Codes, WordsOf } from './code'

/** What a schema refuses. */
export const SCHEMA_CODES = {
  'missing-key': { severity: 'error', fix: 'choice', isTunable: false },
  'wrong-type': { severity: 'error', fix: 'either', isTunable: false },
  'not-allowed-value': { severity: 'error', fix: 'choice', isTunable: false },
  'out-of-range': { severity: 'error', fix: 'choice', isTunable: false },
  'empty-value': { severity: 'error', fix: null, isTunable: false },
  'other-kind-of-file': { severity: 'error', fix: null, isTunable: false },
} as const satisfies Codes
export type SchemaCode = keyof typeof SCHEMA_CODES

export const SCHEMA_WORDS: WordsOf<typeof SCHEMA_CODES> = {
  'missing-key': {
    what: 'A required key must be there.',
    why: 'Without it nothing can be built.',
  },
  'wrong-type': {
    what: 'A value must have the type of its field.',
    why: 'Terraform would refuse it or read it as something else.',
  },
  'not-allowed-value': {
    what: 'A value must be one of those that the field knows.',
    why: 'Any other leads to no module and no resource.',
  },
  'out-of-range': {
    what: 'A number must lie within the limits of its field.',
    why: 'Outside of them it has no meaning.',
  },
  'empty-value': {
    what: 'A key that is there should have a value.',
    why: 'An empty value cannot name anything.',
  },
  'other-kind-of-file': {
    what: 'A file must be of the kind that it is given as.',
    why: 'A data contract, a policy or a manifest has nothing of a job, however well it is written.',
  },
}
