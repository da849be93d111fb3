import type { FieldCheck } from '../field-check'
import { numberBetween } from './numbers'

const THRESHOLDS = ['monitoring', 'alerts', 'thresholds'] as const

/** The rates are percentages: 100 at most. */
export function rateAtMost100(refusal: string): readonly FieldCheck[] {
  return ['error_rate', 'timeout_rate'].map((rate) =>
    numberBetween({ refusal, at: [...THRESHOLDS, rate] }, { max: 100 }),
  )
}

/** No threshold, of whatever name, is negative. */
export function notNegative(refusal: string): FieldCheck {
  return numberBetween({ refusal, at: [...THRESHOLDS, '*'] }, { min: 0 })
}
