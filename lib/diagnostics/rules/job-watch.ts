import { pathKey } from '../../document/path-key'
import { valueAt } from '../../document/value-at'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { SUCCESS_WITHIN, successWithin } from '../../terraform/success-within'
import { OWN_VARIABLES_PATH, variablePath } from '../../terraform/variable-path'
import { callsOwnModule } from '../field-state'
import { type RuleInput, rule } from '../rule'
import { switchedOff } from '../switched-off'

const codes = {
  'records-not-logged': { severity: 'info', fix: 'choice', isTunable: true },
  'success-not-watched': { severity: 'info', fix: null, isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const jobWatchWords: WordsOf<typeof codes> = {
  'records-not-logged': {
    what: 'An alarm on records needs a line that the runner does not write.',
    why: 'The runner drops the counts from its log: without a line of the connector the alarm sees nothing.',
  },
  'success-not-watched': {
    what: 'A run that never comes is missed only where the cloud can look back so far.',
    why: 'Alarms look at a window of a day, two days or a week; a rarer job may fail to start unseen.',
  },
}

/** What alarms cannot see. */
export const jobWatch = rule(codes, (input) => {
  if (!input.cloud || !input.support || callsOwnModule(input)) return []
  return [...recordsNotLogged(input), ...successNotWatched(input)]
})

const THRESHOLD = [
  'infrastructure',
  'monitoring',
  'alerts',
  'thresholds',
  'records_processed_min',
] as const
const THRESHOLD_KEY = pathKey(THRESHOLD)

/** Where no alarm is made of it, that has been said. */
function recordsNotLogged(input: RuleInput): readonly Finding[] {
  if (valueAt(input.job, THRESHOLD) === undefined) return []
  if (switchedOff(input).some(({ at }) => pathKey(variablePath(at)) === THRESHOLD_KEY)) return []
  return [
    {
      code: 'records-not-logged',
      message:
        'The runner logs no counts, so this alarm waits for a line that the job must write, at least {"event_type":"job_finished","records_valid":123}.',
      path: THRESHOLD,
    },
  ]
}

function successNotWatched({ job, cloud, document }: RuleInput): readonly Finding[] {
  const within = successWithin(job)
  const isOwn = valueAt(document.value, [...OWN_VARIABLES_PATH, SUCCESS_WITHIN]) !== undefined
  if (!within || within.hours !== null || isOwn || !cloud) return []
  return [
    {
      code: 'success-not-watched',
      message: `A run is to succeed every ${within.needed} hours, and alarms on ${cloud.label} look back ${within.max}: none tells of a run that never came.`,
      path: [...OWN_VARIABLES_PATH, 'schedule'],
    },
  ]
}
