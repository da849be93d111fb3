import type { CronRules, FieldRules } from './cron-rules'

/** The numbers of a field, or what is wrong with it in a sentence. */
export type FieldReading =
  | { readonly ok: true; readonly values: readonly number[] }
  | { readonly ok: false; readonly problem: string }

/** Reads one field of cron: `*`, numbers and names, ranges, steps, and lists of them. */
export function readField(
  text: string,
  field: FieldRules,
  backwards: CronRules['backwards'],
): FieldReading {
  const values = new Set<number>()
  for (const item of text.split(',')) {
    const read = readItem(item, field, backwards)
    if (!read.ok) return read
    for (const value of read.values) values.add(value)
  }
  return { ok: true, values: [...values].sort((a, b) => a - b) }
}

/** Whether a field allows everything that it can hold. */
export function isAny(text: string): boolean {
  return text === '*' || text === '?'
}

/** A number or name of a field; null for what is neither. */
export function readValue(text: string, field: FieldRules): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text)
  const named = field.names.indexOf(text.toUpperCase())
  return named < 0 ? null : field.min + named
}

/** What a field takes: `0 to 59`, `1 to 7, or SUN to SAT`. */
export function allowedIn({ min, max, names }: FieldRules): string {
  const numbers = `${min} to ${max}`
  return names.length > 0 ? `${numbers}, or ${names[0]} to ${names.at(-1)}` : numbers
}

function readItem(
  item: string,
  field: FieldRules,
  backwards: CronRules['backwards'],
): FieldReading {
  const [base = '', stepText, ...more] = item.split('/')
  if (more.length > 0) return unreadable(item, field)
  const step = stepText === undefined ? 1 : readStep(stepText)
  if (step === null) return unreadable(item, field)
  if (step === 0) {
    return { ok: false, problem: `The step of the ${field.name} is 0, and a step is 1 or more.` }
  }
  const bounds = readBounds(base, stepText !== undefined, field)
  if (!bounds.ok) return bounds
  const [from, to] = bounds.values
  if (from === undefined || to === undefined) return unreadable(item, field)
  if (from <= to) return { ok: true, values: stepped(from, to, step) }
  if (backwards === 'refused') {
    return {
      ok: false,
      problem: `The range ${base} of the ${field.name} runs backwards; a range goes from the smaller to the larger, and ${from}-${field.max},${field.min}-${to} goes round.`,
    }
  }
  const size = field.max - field.min + 1
  const around = stepped(from, to + size, step).map((value) =>
    value > field.max ? value - size : value,
  )
  return { ok: true, values: around }
}

function readStep(text: string): number | null {
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}

/** First and last value of an item; a number with a step runs to the end of its field. */
function readBounds(base: string, hasStep: boolean, field: FieldRules): FieldReading {
  if (base === '*') return { ok: true, values: [field.min, field.max] }
  const [first = '', last, ...more] = base.split('-')
  if (more.length > 0) return unreadable(base, field)
  const from = readValue(first, field)
  const to = last === undefined ? from : readValue(last, field)
  if (from === null || to === null) return unreadable(base, field)
  const outside = [from, to].find((value) => value < field.min || value > field.max)
  if (outside !== undefined) {
    return {
      ok: false,
      problem: `The ${field.name} ${outside} is out of range: ${allowedIn(field)}.`,
    }
  }
  // Sunday ends a week as well where 7 stands for it: FRI-SUN.
  const isSundayLast = last?.toUpperCase() === 'SUN' && from > to && field.max === 7
  const end = hasStep && last === undefined ? field.max : to
  return { ok: true, values: [from, isSundayLast && field.min === 0 ? 7 : end] }
}

function unreadable(text: string, field: FieldRules): FieldReading {
  return {
    ok: false,
    problem: `The ${field.name} "${text.slice(0, 40)}" is not understood; it takes ${allowedIn(field)}.`,
  }
}

function stepped(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  )
}
