import type { FieldCheck } from '../field-check'
import { wholeNumberBetween } from '../field-checks/numbers'
import { pattern } from '../field-checks/pattern'
import { notNegative, rateAtMost100 } from '../field-checks/thresholds'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'

/** Logs, metrics and alarms. */
export const MONITORING_CHECKS: readonly FieldCheck[] = [
  pattern(
    { refusal: REFUSALS['metrics-namespace'], at: ['monitoring', 'metrics_namespace'] },
    FACTS.metricsNamespacePattern.value,
  ),
  pattern(
    { refusal: REFUSALS['log-bucket'], at: ['monitoring', 'log_group'] },
    FACTS.logBucketPattern.value,
  ),
  pattern(
    {
      refusal: REFUSALS['notification-channel'],
      at: ['monitoring', 'alerts', 'channels', '*'],
    },
    FACTS.alertChannelPattern.value,
  ),
  wholeNumberBetween(
    { refusal: REFUSALS['success-hours-gcp'], at: ['success_within_hours'] },
    FACTS.successHoursBounds.value,
  ),
  notNegative(REFUSALS.threshold),
  ...rateAtMost100(REFUSALS.threshold),
]
