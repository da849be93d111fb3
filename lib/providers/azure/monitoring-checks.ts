import { THRESHOLDS } from '@/schemas/vocabulary'
import type { FieldCheck, VariableValues } from '../field-check'
import { asFlag } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { wholeNumberBetween } from '../field-checks/numbers'
import { pattern } from '../field-checks/pattern'
import { notNegative, rateAtMost100 } from '../field-checks/thresholds'
import { AZURE_FACTS as FACTS } from './facts'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'

/** A cluster or an environment that exists sends its logs where its owner decided. */
function hasLogsElsewhere(variables: VariableValues): boolean {
  const isExisting =
    given(variables, 'runtime_type') === 'kubernetes' ||
    given(variables, 'container_app_environment_id') !== null
  return isExisting && given(variables, 'monitoring', 'log_group') === null
}

/** Of an alarm that reads the log of an environment or cluster whose log is not named. */
const SUCCESS_NEEDS_LOGS: FieldCheck = {
  refusal: REFUSALS['alarms-without-logs'],
  at: ['success_within_hours'],
  accepts: (_, variables) =>
    !asFlag(given(variables, 'monitoring', 'enabled')) || !hasLogsElsewhere(variables),
}

const ALARMS_NEED_LOGS: FieldCheck = {
  refusal: REFUSALS['alarms-without-logs'],
  at: ['monitoring', 'alerts', 'thresholds'],
  accepts: (thresholds, variables) =>
    !asFlag(given(variables, 'monitoring', 'enabled')) ||
    !hasLogsElsewhere(variables) ||
    !THRESHOLDS.some((name) => Object.hasOwn(Object(thresholds), name)),
}

/** Logs and alarms. */
export const MONITORING_CHECKS: readonly FieldCheck[] = [
  pattern(
    { refusal: REFUSALS['log-workspace'], at: ['monitoring', 'log_group'] },
    FACTS.logGroupPattern.value,
  ),
  pattern(
    {
      refusal: REFUSALS['action-group'],
      at: ['monitoring', 'alerts', 'channels', '*'],
    },
    FACTS.alertChannelPattern.value,
  ),
  notNegative(REFUSALS.threshold),
  ...rateAtMost100(REFUSALS.threshold),
  ALARMS_NEED_LOGS,
  SUCCESS_NEEDS_LOGS,
  wholeNumberBetween(
    { refusal: REFUSALS['success-hours'], at: ['success_within_hours'] },
    FACTS.successHoursBounds.value,
  ),
  wholeNumberBetween(
    { refusal: REFUSALS['workspace-retention'], at: ['log_retention_days'] },
    FACTS.retentionBounds.value,
  ),
]
