import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { oneOfNumbers, wholeNumberBetween } from '../field-checks/numbers'
import { type PatternCheck, pattern } from '../field-checks/pattern'
import { notNegative, rateAtMost100 } from '../field-checks/thresholds'
import { AWS_FACTS as FACTS } from './facts'
import { AWS_REFUSALS as REFUSALS } from './module.gen'

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
    FACTS.metricsNamespaceKeptPrefix.value,
    pattern(
      { refusal: REFUSALS['cloudwatch-namespace'], at: ['monitoring', 'metrics_namespace'] },
      FACTS.metricsNamespacePattern.value,
    ),
  ),
  notStarting(
    FACTS.logGroupKeptPrefix.value,
    pattern(
      { refusal: REFUSALS['log-group'], at: ['monitoring', 'log_group'] },
      FACTS.logGroupPattern.value,
    ),
  ),
  oneOfNumbers(
    { refusal: REFUSALS['log-group-retention'], at: ['log_retention_days'] },
    FACTS.retentionDays.value,
  ),
  pattern(
    {
      refusal: REFUSALS['sns-topic'],
      at: ['monitoring', 'alerts', 'channels', '*'],
    },
    FACTS.alertChannelPattern.value,
  ),
  {
    refusal: REFUSALS['alert-channel-count'],
    at: ['monitoring', 'alerts', 'channels'],
    accepts: (value) => Array.isArray(value) && new Set(value).size <= FACTS.alertChannelsMax.value,
  },
  wholeNumberBetween(
    { refusal: REFUSALS['success-within-hours'], at: ['success_within_hours'] },
    FACTS.successWithinHoursBounds.value,
  ),
  notNegative(REFUSALS.threshold),
  ...rateAtMost100(REFUSALS.threshold),
]
