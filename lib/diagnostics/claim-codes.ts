import type { Codes, WordsOf } from '../findings/code'

/** What can be found only among several jobs of one run. */
export const CLAIM_CODES = {
  'same-names': { severity: 'error', fix: null, isTunable: false },
  'same-state': { severity: 'error', fix: null, isTunable: false },
} as const satisfies Codes
export type ClaimCode = keyof typeof CLAIM_CODES

export const CLAIM_WORDS: WordsOf<typeof CLAIM_CODES> = {
  'same-names': {
    what: 'Two jobs of one run must not make resources of one name.',
    why: "Tenant, job, environment and region make the names: the second apply fails, or takes the first one's resources.",
  },
  'same-state': {
    what: 'Two jobs of one run must not share a Terraform state.',
    why: 'Each apply would destroy what the other made.',
  },
}
