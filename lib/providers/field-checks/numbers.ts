import type { FieldCheck } from '../field-check'
import { asNumber } from './as-terraform'
import type { Where } from './where'

/** Bounds of a number, both of them allowed. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** Takes numbers within the bounds; the nearest is the bound that is passed. */
export function numberBetween(where: Where, bounds: Bounds): FieldCheck {
  return {
    ...where,
    accepts: (value) => isWithin(asNumber(value), bounds),
    nearest: (value) => mapNumber(value, (number) => clamp(number, bounds)),
  }
}

/** Takes whole numbers within the bounds; the nearest is rounded to them. */
export function wholeNumberBetween(where: Where, bounds: Bounds): FieldCheck {
  return {
    ...where,
    accepts: (value) => {
      const number = asNumber(value)
      return Number.isInteger(number) && isWithin(number, bounds)
    },
    nearest: (value) => mapNumber(value, (number) => clamp(Math.round(number), bounds)),
  }
}

/** Takes the numbers of a list. */
export function oneOfNumbers(where: Where, numbers: readonly number[]): FieldCheck {
  return {
    ...where,
    accepts: (value) => numbers.some((one) => one === asNumber(value)),
    nearest: (value) => mapNumber(value, (number) => nearestOf(numbers, number)),
  }
}

/** A port: its bounds are certain, and which of them is meant is for people to say. */
export function port(where: Where, bounds: Bounds): FieldCheck {
  const { nearest, ...check } = wholeNumberBetween(where, bounds)
  return {
    ...check,
    choices: (value, variables) => {
      const near = nearest?.(value, variables)
      return near !== undefined && check.accepts(near, variables) ? [near] : []
    },
  }
}

/** A percentage above 0; of one that is not, nothing is near. */
export function percentAboveZero(where: Where): FieldCheck {
  return {
    ...where,
    accepts: (value) => {
      const number = asNumber(value)
      return number !== null && number > 0 && number <= 100
    },
    nearest: (value) => mapNumber(value, (number) => (number > 100 ? 100 : undefined)),
  }
}

/** The item with the least distance, of two the larger; undefined for an empty list. */
export function nearestOf(numbers: readonly number[], number: number): number | undefined {
  const distance = (one: number) => Math.abs(one - number)
  return [...numbers].sort((a, b) => distance(a) - distance(b) || b - a)[0]
}

/** A number brought within bounds. */
export function clamp(number: number, { min = -Infinity, max = Infinity }: Bounds): number {
  return Math.min(Math.max(number, min), max)
}

/** A value's number changed, as text where the value is text; undefined for what is no number. */
export function mapNumber(
  value: unknown,
  change: (number: number) => number | undefined,
): number | string | undefined {
  const number = asNumber(value)
  const changed = number === null ? undefined : change(number)
  return typeof value === 'string' && changed !== undefined ? String(changed) : changed
}

function isWithin(number: number | null, { min = -Infinity, max = Infinity }: Bounds): boolean {
  return number !== null && number >= min && number <= max
}
