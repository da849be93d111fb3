import type { FieldCheck } from '../field-check'
import { given } from '../field-checks/given'
import { numberBetween, percentAboveZero, wholeNumberBetween } from '../field-checks/numbers'
import { scalingOrder } from '../field-checks/scaling-order'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'
import { CLOUD_RUN_JOBS, FUNCTIONS } from './runtimes'

/** A longest time that stands only where the job gives another variable, too. */
function limitBeside(refusal: string, variable: string, max: number): FieldCheck {
  const check = numberBetween({ refusal, at: ['timeout_seconds'], runtimes: FUNCTIONS }, { max })
  return {
    ...check,
    accepts: (value, variables) =>
      given(variables, variable) === null || check.accepts(value, variables),
  }
}

const TIMEOUT_CHECKS: readonly FieldCheck[] = [
  wholeNumberBetween({ refusal: REFUSALS.timeout, at: ['timeout_seconds'] }, { min: 1 }),
  numberBetween(
    { refusal: REFUSALS['cloud-run-timeout'], at: ['timeout_seconds'], runtimes: CLOUD_RUN_JOBS },
    { max: FACTS.cloudRunTimeoutMax.value },
  ),
  numberBetween(
    { refusal: REFUSALS['function-timeout'], at: ['timeout_seconds'], runtimes: FUNCTIONS },
    { max: FACTS.functionTimeoutMax.value },
  ),
  limitBeside(REFUSALS['event-timeout'], 'event_trigger', FACTS.eventTimeoutMax.value),
  limitBeside(REFUSALS['schedule-timeout'], 'schedule', FACTS.schedulerDeadlineBounds.value.max),
]

/** How many instances run, how long, and how often a run is tried. */
export const RUN_CHECKS: readonly FieldCheck[] = [
  wholeNumberBetween({ refusal: REFUSALS.instances, at: ['scaling', 'min_instances'] }, { min: 0 }),
  wholeNumberBetween({ refusal: REFUSALS.instances, at: ['scaling', 'max_instances'] }, { min: 1 }),
  scalingOrder(REFUSALS['instance-order']),
  percentAboveZero({ refusal: REFUSALS['target-cpu'], at: ['scaling', 'target_cpu_utilization'] }),
  ...TIMEOUT_CHECKS,
  wholeNumberBetween({ refusal: REFUSALS.retries, at: ['max_retries'] }, FACTS.retriesBounds.value),
]
