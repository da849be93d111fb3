import type * as z from 'zod'
import { jobSchema } from '@/schemas/job'
import type { Path } from '../../document/document'
import { isBlock } from '../../document/is-block'
import {
  characterInWords,
  lookAlikeIn,
  signTakenFor,
  strangerIn,
  takenFor,
} from '../../document/look-alikes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { renameTo } from '../../findings/did-you-mean'
import { pathInWords } from '../../findings/words'
import { rule } from '../rule'
import { shapeOf } from '../unread-keys'

const codes = {
  'look-alike-key': { severity: 'warning', fix: 'certain', isTunable: true },
  'look-alike-value': { severity: 'warning', fix: null, isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const hiddenCharactersWords: WordsOf<typeof codes> = {
  'look-alike-key': {
    what: 'A key should be written in the characters that it is read by.',
    why: 'A character that cannot be seen or looks like another makes another key, which nothing reads.',
    source: 'https://www.unicode.org/reports/tr39/',
  },
  'look-alike-value': {
    what: 'A value should hold no character that cannot be seen or is taken for another.',
    why: 'It reaches tags and names, where nobody finds the difference.',
    source: 'https://www.unicode.org/reports/tr39/',
  },
}

/** Keys that only look like known ones, and values with characters that nobody means to write. */
export const hiddenCharacters = rule(codes, ({ document }) => lookIn(document.value, jobSchema, []))

function lookIn(
  value: unknown,
  schema: z.core.$ZodType | undefined,
  path: Path,
): readonly Finding[] {
  if (typeof value === 'string') return strangerOf(value, path)
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => lookIn(item, undefined, [...path, index]))
  }
  if (!isBlock(value)) return []
  const shape = schema && shapeOf(schema)
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key]
    const known = shape && Object.hasOwn(shape, takenFor(key)) ? takenFor(key) : undefined
    return [
      ...(known !== undefined && known !== key ? [keyFinding(at, known, value)] : []),
      ...lookIn(inner, known === undefined ? undefined : shape?.[known], at),
    ]
  })
}

function keyFinding(path: Path, known: string, block: Readonly<Record<string, unknown>>): Finding {
  const key = String(path.at(-1))
  const character = characterInWords(lookAlikeIn(key) ?? '')
  const isFree = !Object.hasOwn(block, known)
  return {
    code: 'look-alike-key',
    message: `This key looks like ${known} but holds ${character}, so that nothing reads it. Write ${known}.`,
    path,
    at: 'key',
    ...(isFree && { fix: renameTo(path, known) }),
  }
}

function strangerOf(value: string, path: Path): readonly Finding[] {
  const character = strangerIn(value)
  if (character === undefined) return []
  const plain = signTakenFor(character) ?? takenFor(character)
  const way = /["']/.test(plain)
    ? 'which is no quote to YAML but a part of the value'
    : takenAs(plain)
  const message = `${pathInWords(path)} holds ${characterInWords(character)}, ${way}.`
  return [{ code: 'look-alike-value', message, path }]
}

function takenAs(plain: string): string {
  if (plain === ' ') return 'which looks like a space and is not'
  return plain === '' ? 'which cannot be seen' : `which looks like ${plain} and is not`
}
