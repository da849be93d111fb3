import { SETTLED_CODES, TUNABLE_CODES } from '../diagnostics/codes'
import { policyReader } from '../policy/read-policy'

/** The text of a policy → what it demands of jobs, and of the findings that there are. */
export const readPolicy = policyReader({ tunable: TUNABLE_CODES, settled: SETTLED_CODES })
