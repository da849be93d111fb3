import type { FieldCheck } from '../field-check'
import type { Where } from './where'

/** Takes lists of at most so many items. Which ones to drop is for people to say: the first are offered. */
export function atMostItems(where: Where, max: number): FieldCheck {
  return {
    ...where,
    accepts: (value) => Array.isArray(value) && value.length <= max,
    says: (value) =>
      Array.isArray(value)
        ? `At most ${max} ${max === 1 ? 'item' : 'items'} can be given here, not ${value.length}.`
        : where.refusal,
    choices: (value) => (Array.isArray(value) && value.length > max ? [value.slice(0, max)] : []),
  }
}
