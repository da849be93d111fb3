import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { oneOfNumbers } from '../field-checks/numbers'
import { type PatternCheck, pattern } from '../field-checks/pattern'
import { notNegative, rateAtMost100 } from '../field-checks/thresholds'
import { AWS_REFUSALS as REFUSALS } from './module.gen'

const RETENTION_DAYS = [
  0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922,
  3288, 3653,
]

/** The check with a start that AWS keeps for itself. */
function notStarting(prefix: string, check: PatternCheck): PatternCheck {
  return {
    ...check,
    accepts: (value, variables) =>
      check.accepts(value, variables) && !(asText(value) ?? '').startsWith(prefix),
  }
}

/** Logs, metrics and alarms. */
export const MONITORING_CHECKS: readonly FieldCheck[] = [
  notStarting(
    'AWS/',
    pattern(
      { refusal: REFUSALS['cloudwatch-namespace'], at: ['monitoring', 'metrics_namespace'] },
      '^[^:/ ][^:]{0,254}$',
    ),
  ),
  notStarting(
    'aws/',
    pattern(
      { refusal: REFUSALS['log-group'], at: ['monitoring', 'log_group'] },
      String.raw`^[.\-_/#A-Za-z0-9]{1,512}$`,
    ),
  ),
  oneOfNumbers(
    { refusal: REFUSALS['log-group-retention'], at: ['log_retention_days'] },
    RETENTION_DAYS,
  ),
  pattern(
    { refusal: REFUSALS['sns-topic'], at: ['monitoring', 'alerts', 'channels', '*'] },
    '^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$',
  ),
  {
    refusal: REFUSALS['alert-channel-count'],
    at: ['monitoring', 'alerts', 'channels'],
    accepts: (value) => Array.isArray(value) && new Set(value).size <= 5,
  },
  notNegative(REFUSALS.threshold),
  ...rateAtMost100(REFUSALS.threshold),
]
