import type { Control } from './draft'

/** The value that a draft stands for, or why it stands for none yet. */
export type Written =
  | { readonly ok: true; readonly value: string | number | boolean }
  | { readonly ok: false; readonly reason: string }

/**
 * Text as typed → the value to store. A quantity stays a number where the document holds a number
 * and the text still is one, and is text otherwise, so that quoting does not change on its own.
 * @param held what the document holds there now
 */
export function writeDraft(control: Control, text: string, held: unknown): Written {
  const number = readNumber(text)
  if (control === 'number') {
    return number === null ? { ok: false, reason: notANumber(text, held) } : written(number)
  }
  const holdsQuantity = control === 'quantity' || control === 'cpu' || control === 'memory'
  if (holdsQuantity && typeof held === 'number' && number !== null) return written(number)
  return written(text)
}

/** The number that a text is in JSON's notation, or null. No leading zeros, so `05` is none yet. */
export function readNumber(text: string): number | null {
  return /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : null
}

function written(value: string | number): Written {
  return { ok: true, value }
}

function notANumber(text: string, held: unknown): string {
  const kept =
    held === undefined || held === null ? 'The file has no value yet.' : `The file keeps ${held}.`
  return `“${text}” is not a number. ${kept}`
}
