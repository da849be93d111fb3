import type { FieldCheck } from '../field-check'
import { pattern } from '../field-checks/pattern'
import { notNegative, rateAtMost100 } from '../field-checks/thresholds'
import { GCP_REFUSALS as REFUSALS } from './module.gen'

/** Logs, metrics and alarms. */
export const MONITORING_CHECKS: readonly FieldCheck[] = [
  pattern(
    { refusal: REFUSALS['metrics-namespace'], at: ['monitoring', 'metrics_namespace'] },
    '^[A-Za-z0-9][A-Za-z0-9_.,/-]{0,39}$',
  ),
  pattern(
    { refusal: REFUSALS['log-bucket'], at: ['monitoring', 'log_group'] },
    '^(projects/[^/]+/locations/[a-z0-9-]+/buckets/)?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$',
  ),
  pattern(
    { refusal: REFUSALS['notification-channel'], at: ['monitoring', 'alerts', 'channels', '*'] },
    '^projects/[^/]+/notificationChannels/[^/]+$',
  ),
  notNegative(REFUSALS.threshold),
  ...rateAtMost100(REFUSALS.threshold),
]
