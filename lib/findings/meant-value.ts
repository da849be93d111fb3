import { listedIn } from '../document/look-alikes'
import { amountsMeant } from './amounts-meant'

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

/** The values of the expected kind that a value, written as `source` at a key, may have been meant to be. */
export function meantValues(
  kind: string | undefined,
  found: unknown,
  { source, key }: { readonly source: string | undefined; readonly key: string },
): MeantValues {
  switch (kind) {
    case 'string':
      return texts(found, source)
    case 'array':
      return isWritten(found) ? lists(found) : NOTHING
    case 'boolean':
      return switches(found)
    case 'number':
    case 'int':
      return isWritten(found) ? numbers(found, key, kind === 'int') : NOTHING
    default:
      return NOTHING
  }
}

function isWritten(found: unknown): found is string {
  return typeof found === 'string' && found.trim() !== ''
}

function texts(found: unknown, source: string | undefined): MeantValues {
  if (['number', 'bigint', 'boolean'].includes(typeof found)) return quoted(found, source)
  return Array.isArray(found) ? onlyItem(found) : NOTHING
}

/** A word that is plainly yes or no is certain; of any other value both are offered. */
function switches(found: unknown): MeantValues {
  const meant = switchMeant(found)
  if (meant !== undefined) return certain(`Change to ${meant}`, meant)
  return { isCertain: false, values: switchesOffered(found) }
}

/** Both switches, the likelier first: `not yet` begins like a no. */
export function switchesOffered(found: unknown): readonly MeantValue[] {
  const [word = ''] = isWritten(found) ? found.trim().split(/[^A-Za-z]/, 1) : []
  const first = switchMeant(word) ?? !/^not$/i.test(word)
  return [first, !first].map((value) => ({ title: `Change to ${value}`, value }))
}

/** A number in quotes; or with a unit behind it, in the field's own unit. */
function numbers(text: string, key: string, isWhole: boolean): MeantValues {
  if ((isWhole ? WHOLE : DECIMAL).test(text)) {
    return certain(`Change to the number ${Number(text)}`, Number(text))
  }
  return { isCertain: false, values: amountsMeant(text, key, isWhole) }
}

/** A list of one text where a text is meant; of several, each. */
function onlyItem(found: readonly unknown[]): MeantValues {
  const texts = found.filter((item) => typeof item === 'string' && item !== '')
  if (texts.length !== found.length || texts.length > MOST_ITEMS) return NOTHING
  return {
    isCertain: false,
    values: texts.map((value) => ({ title: `Change to ${value}`, value })),
  }
}

const MOST_ITEMS = 3

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

/** What YAML 1.1 reads as a switch, Terraform's words for one, and the words on buttons. */
const SWITCHES: ReadonlyMap<unknown, boolean> = new Map(
  ['yes y on true 1 enabled enable', 'no n off false 0 disabled disable'].flatMap((words, index) =>
    words.split(' ').map((word) => [word, index === 0] as const),
  ),
)

/** The switch that a word or a number plainly stands for; undefined for any other value. */
export function switchMeant(found: unknown): boolean | undefined {
  if (typeof found !== 'string' && typeof found !== 'number') return undefined
  return SWITCHES.get(String(found).trim().toLowerCase())
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
