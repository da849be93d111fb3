import type { Codes, WordsOf } from '../findings/code'

const WRONG_POLICY = { severity: 'error', fix: null, isTunable: false } as const

/** What can be wrong with a policy itself; what a job lacks is found by rules. */
export const POLICY_CODES = {
  'policy-invalid': WRONG_POLICY,
  'policy-unknown-tag': WRONG_POLICY,
  'policy-pattern': WRONG_POLICY,
  'policy-rule': WRONG_POLICY,
} as const satisfies Codes
export type PolicyCode = keyof typeof POLICY_CODES

export const POLICY_WORDS: WordsOf<typeof POLICY_CODES> = {
  'policy-invalid': {
    what: "The organisation's policy must be free of errors.",
    why: 'What it demands cannot be checked in full, and a job would pass that should not.',
  },
  'policy-unknown-tag': {
    what: 'A policy must demand tags that a job can carry.',
    why: 'Nothing can meet the demand, or nothing is checked by it.',
  },
  'policy-pattern': {
    what: 'A value or pattern in a policy must be one that can be matched in bounded time.',
    why: 'A pattern that goes back and forth can take years on a short value.',
    source: 'https://swtch.com/~rsc/regexp/regexp1.html',
  },
  'policy-rule': {
    what: 'A policy must set the severity of findings that may be changed.',
    why: 'What the schema, Terraform or a cloud refuses fails whatever a policy says.',
  },
}
