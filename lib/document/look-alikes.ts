import { LETTER_MAP, LOOK_ALIKES, MARK_MAP, SPACE_MAP, UNSEEN_MAP } from './look-alike-table'
import { codePoint } from './shown'

const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].map(escaped).join('')}]`, 'u')

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`
}

/** Whether values of a document may hold such a character: a text without any may still escape it. */
export function mayHoldLookAlike(source: string): boolean {
  return source.includes('\\') || LOOK_ALIKE.test(source)
}

/** A character as a message names it: `U+00A0 (no-break space)`. */
export function characterInWords(character: string): string {
  const name = LOOK_ALIKES.get(character)?.name
  return name ? `${codePoint(character)} (${name})` : codePoint(character)
}

/** The first character of a text that is taken for another one or not seen; undefined without any. */
export function lookAlikeIn(text: string): string | undefined {
  return LOOK_ALIKE.exec(text)?.[0]
}

/** The text as it is taken for: without what nobody sees, and with plain signs and letters. */
export function takenFor(text: string): string {
  return [...text].map(plainOf).join('').trim()
}

/** What one character is taken for: itself, where it is plain. */
export function plainOf(character: string): string {
  return LOOK_ALIKES.get(character)?.plain ?? character
}

/**
 * The name that a key with such characters is taken for, of those that are known: without quotes
 * around it, with `_` for a space or a dash within it, and in small letters. Undefined for a key that needs no second look.
 */
export function nameTakenFor(key: string, isKnown: (name: string) => boolean): string | undefined {
  if (lookAlikeIn(key) === undefined) return undefined
  const plain = takenFor(key)
  const bare = unquoted(plain)
  const joined = bare.replace(/[ -]+/g, '_')
  return [plain, bare, joined, joined.toLowerCase()].find(isKnown)
}

/** What a space, a sign or an unseen character of a line of YAML is taken for; undefined for letters. */
export function signTakenFor(character: string): string | undefined {
  return [SPACE_MAP, UNSEEN_MAP, MARK_MAP].find((map) => map.has(character))?.get(character)?.plain
}

/** The first character of a value that cannot be meant; undefined without any. */
export function strangerIn(value: string): string | undefined {
  const [first] = strangersIn(value)
  return first === undefined ? undefined : [...value.slice(first)][0]
}

/** The value as it is taken for: only what cannot be meant is written plainly, other alphabets stay. */
export function plainSpelling(value: string): string {
  const strangers = new Set(strangersIn(value))
  const plain = [...value.matchAll(/[\s\S]/gu)].map(({ 0: one, index }) =>
    strangers.has(index) ? plainOf(one) : one,
  )
  const text = plain.join('').trim()
  const isEndStrange = strangers.has(0) || strangers.has(value.length - 1)
  const isQuoted = isEndStrange && isQuote(value.charAt(0)) && isQuote(value.slice(-1))
  return isQuoted ? unquoted(text) : text.replace(/^- +/, strangers.has(0) ? '' : '$&')
}

/** The items of a text whose lines begin as those of a list seem to; undefined for any other text. */
export function listedIn(text: string): readonly string[] | undefined {
  const [before = '', ...items] = text.split(LIST_MARK)
  if (before.trim() !== '' || items.length === 0) return undefined
  return items.map((item) => item.trim()).filter((item) => item !== '')
}

const LIST_MARK = /(?:^|\s)[-*\u2010-\u2015\u2022\u2023\u2043\u25aa\u25cf\u25e6\u2212]\s+/

/**
 * What cannot be meant, by its place: unseen characters and odd spaces anywhere but for the joiners that
 * scripts and emoji need (Latin letters need none); a foreign letter within a Latin word; quotes that are
 * none to YAML around all of it; a bullet or dash in front, as of a list; wide signs and dashes in a plain
 * value of Latin letters and digits, dashes only where no space says that it is prose.
 */
function strangersIn(value: string): readonly number[] {
  if (lookAlikeIn(value) === undefined) return []
  const isPlain = [...value].every((one) => isLatin(plainOf(one)))
  const isQuoted = value.length > 1 && isQuote(value.charAt(0)) && isQuote(value.slice(-1))
  const mixed = mixedLetters(value)
  return [...value.matchAll(/[\s\S]/gu)]
    .filter(({ 0: one, index }) => {
      if (isQuoted && (index === 0 || index === value.length - 1)) return MARK_MAP.has(one)
      if (UNSEEN_MAP.has(one)) return !JOINER.test(one) || isBetween(/[!-~]/, value, index)
      if (MARK_MAP.get(one)?.plain === '-') return isStrangeDash(value, index, isPlain)
      return SPACE_MAP.has(one) || mixed.has(index) || (isPlain && WIDE.test(one))
    })
    .map(({ index }) => index)
}

const JOINER = /[\u200c\u200d]/
const WIDE = /[\uff01-\uff5e]/

/** A dash or bullet in front of a text, and a dash in a word. */
function isStrangeDash(value: string, index: number, isPlain: boolean): boolean {
  if (index === 0) return /^\S\s/.test(value)
  return isPlain && !/\s/.test(value) && isBetween(/[a-z\d]/i, value, index)
}

function isBetween(neighbour: RegExp, value: string, index: number): boolean {
  return neighbour.test(value.charAt(index - 1)) && neighbour.test(value.charAt(index + 1))
}

function isLatin(plain: string): boolean {
  return /^[ -~]*$/.test(plain)
}

function isQuote(character: string): boolean {
  return /^["']$/.test(plainOf(character))
}

function unquoted(text: string): string {
  return text.replace(/^["'](.*)["']$/s, '$1').trim()
}

/** Where letters of other alphabets stand within words that are Latin but for them. */
function mixedLetters(value: string): ReadonlySet<number> {
  const words = [...value.matchAll(/\p{L}+/gu)].filter(({ 0: word }) => isMixed([...word]))
  return new Set(
    words.flatMap(({ 0: word, index }) =>
      [...word.matchAll(/\p{L}/gu)]
        .filter(({ 0: letter }) => LETTER_MAP.has(letter))
        .map((letter) => index + letter.index),
    ),
  )
}

function isMixed(letters: readonly string[]): boolean {
  return (
    letters.some((letter) => /[a-z]/i.test(letter)) &&
    letters.some((letter) => LETTER_MAP.has(letter)) &&
    letters.every((letter) => /[a-z]/i.test(letter) || LETTER_MAP.has(letter))
  )
}
