import type { FieldCheck } from '../field-check'
import { asNumber } from './as-terraform'
import { given } from './given'
import { mapNumber } from './numbers'

/**
 * The minimum of instances is not above the maximum; the minimum is marked, and the maximum is the
 * nearest to it.
 */
export function scalingOrder(refusal: string): FieldCheck {
  return {
    refusal,
    at: ['scaling', 'min_instances'],
    accepts: (value, variables) => {
      const minimum = asNumber(value)
      const maximum = asNumber(given(variables, 'scaling', 'max_instances')) ?? Infinity
      return minimum === null || minimum <= maximum
    },
    instead: (value) => {
      const minimum = asNumber(value)
      return minimum === null ? [] : [{ at: ['scaling', 'max_instances'], value: minimum }]
    },
    nearest: (value, variables) => {
      const maximum = asNumber(given(variables, 'scaling', 'max_instances')) ?? Infinity
      return mapNumber(value, () => (maximum >= 1 ? maximum : undefined))
    },
  }
}
