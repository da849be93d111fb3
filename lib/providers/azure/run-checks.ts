import type { FieldCheck } from '../field-check'
import { numberBetween, percentAboveZero, wholeNumberBetween } from '../field-checks/numbers'
import { scalingOrder } from '../field-checks/scaling-order'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'

/** How many instances run, and how long. */
export const RUN_CHECKS: readonly FieldCheck[] = [
  wholeNumberBetween({ refusal: REFUSALS.instances, at: ['scaling', 'min_instances'] }, { min: 0 }),
  wholeNumberBetween({ refusal: REFUSALS.instances, at: ['scaling', 'max_instances'] }, { min: 1 }),
  scalingOrder(REFUSALS['instance-order']),
  percentAboveZero({ refusal: REFUSALS['target-cpu'], at: ['scaling', 'target_cpu_utilization'] }),
  numberBetween(
    {
      refusal: REFUSALS['dagster-minimum'],
      at: ['scaling', 'min_instances'],
      runtimes: ['dagster'],
    },
    { min: 1 },
  ),
  wholeNumberBetween({ refusal: REFUSALS.timeout, at: ['timeout_seconds'] }, { min: 1 }),
]
