import type { FieldCheck } from '../field-check'
import { percentAboveZero, wholeNumberBetween } from '../field-checks/numbers'
import { scalingOrder } from '../field-checks/scaling-order'
import { AWS_REFUSALS as REFUSALS } from './module.gen'

/** How many instances run, and how long. */
export const RUN_CHECKS: readonly FieldCheck[] = [
  wholeNumberBetween(
    { refusal: REFUSALS['instance-count'], at: ['scaling', 'min_instances'] },
    { min: 0 },
  ),
  wholeNumberBetween(
    { refusal: REFUSALS['instance-count'], at: ['scaling', 'max_instances'] },
    { min: 0 },
  ),
  scalingOrder(REFUSALS['instance-order']),
  percentAboveZero({
    refusal: REFUSALS['target-cpu'],
    at: ['scaling', 'target_cpu_utilization'],
  }),
  wholeNumberBetween({ refusal: REFUSALS.timeout, at: ['timeout_seconds'] }, { min: 1 }),
]
