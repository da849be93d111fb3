import type { FieldCheck } from '../field-check'
import type { Where } from './where'

/** Takes lists of at most so many items. Which ones to drop is for people to say. */
export function atMostItems(where: Where, max: number): FieldCheck {
  return { ...where, accepts: (value) => Array.isArray(value) && value.length <= max }
}
