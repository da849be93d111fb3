import { listedIn } from '../document/look-alikes'

/** A value in place of one of a wrong type. */
export interface MeantValue {
  readonly title: string
  readonly value: unknown
}

/** What a value of a wrong type may have been meant to be. */
export interface MeantValues {
  /** The one value is the written one in the right type, and nothing else is plausible. */
  readonly isCertain: boolean
  readonly values: readonly MeantValue[]
}

const NOTHING: MeantValues = { isCertain: false, values: [] }

/** The values of the expected kind that a value, written as `source`, may have been meant to be. */
export function meantValues(
  kind: string | undefined,
  found: unknown,
  source: string | undefined,
): MeantValues {
  if (kind === 'string' && ['number', 'bigint', 'boolean'].includes(typeof found)) {
    return quoted(found, source)
  }
  if (typeof found !== 'string' || found.trim() === '') return NOTHING
  if (kind === 'array') return lists(found)
  if (kind === 'boolean') {
    const value = switchMeant(found)
    return value === undefined ? NOTHING : certain(`Change to ${value}`, value)
  }
  const isNumberKind = kind === 'number' || kind === 'int'
  const pattern = kind === 'int' ? WHOLE : DECIMAL
  if (!isNumberKind || !pattern.test(found)) return NOTHING
  return certain(`Change to the number ${Number(found)}`, Number(found))
}

/**
 * The text as it is written. What comes by an alias or a merge, or behind a tag, is written elsewhere
 * or otherwise: there 83 may stand for 0123, and true for yes.
 */
function quoted(found: unknown, source: string | undefined): MeantValues {
  const title = 'Put it in quotes'
  const isAsWritten = source !== undefined && !/^["'!&*]/.test(source)
  if (isAsWritten) return certain(title, source)
  return { isCertain: false, values: [{ title, value: String(found) }] }
}

/** What YAML 1.1 reads as a switch, and Terraform's words for one. */
const SWITCHES: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['on', true],
  ['true', true],
  ['no', false],
  ['off', false],
  ['false', false],
])

/** The switch that a word stands for; undefined for any other. */
export function switchMeant(word: string): boolean | undefined {
  return SWITCHES.get(word.toLowerCase())
}

/** Numbers that every reader reads alike: no leading zero, no exponent, no other base. */
const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/
const DECIMAL = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,6})?$/

/** One text where a list is meant is a list of one; where it looks like several, it is a choice. */
function lists(text: string): MeantValues {
  const listed = listedIn(text)
  if (listed?.length) {
    const title = `Make it a list of ${listed.length === 1 ? 'one' : listed.length}`
    return { isCertain: false, values: [{ title, value: listed }] }
  }
  const items = text.split(/[,;|\s]+/).filter((item) => item !== '')
  if (items.length === 1 && items[0] === text) return certain('Make it a list', [text])
  const whole = { title: 'Make it a list of one', value: [text] }
  const parts = { title: `Make it a list of ${items.length}`, value: items }
  return { isCertain: false, values: items.length > 1 ? [parts, whole] : [whole] }
}

function certain(title: string, value: unknown): MeantValues {
  return { isCertain: true, values: [{ title, value }] }
}
