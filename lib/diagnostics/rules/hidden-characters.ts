import type * as z from 'zod'
import { flatAssetSchema, nestedAssetSchema } from '@/schemas/asset'
import { jobSchema } from '@/schemas/job'
import type { DocumentRole, Path } from '../../document/document'
import { isBlock } from '../../document/is-block'
import {
  characterInWords,
  mayHoldLookAlike,
  plainOf,
  plainSpelling,
  strangerIn,
} from '../../document/look-alikes'
import { changeTo } from '../../findings/changes'
import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { MOST_OFFERED, renameTo } from '../../findings/did-you-mean'
import { pathInWords } from '../../findings/words'
import { namesMeant } from '../meant-places'
import { rule } from '../rule'
import {
  isListSchema,
  itemSchemaOf,
  type LookAlikeKey,
  lookAlikeKey,
  type Shape,
  shapeOf,
} from '../unread-keys'

const codes = {
  // An error where the key that is meant is one that a job cannot do without.
  'look-alike-key': { severity: ['warning', 'error'], fix: 'either', isTunable: true },
  'look-alike-value': { severity: 'warning', fix: 'choice', isTunable: true },
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
export const hiddenCharacters = rule(codes, ({ document, assetDocument }) => [
  ...(mayHoldLookAlike(document.text) ? lookIn(document.value, jobSchema, []) : []),
  ...(assetDocument && mayHoldLookAlike(assetDocument.text)
    ? lookInAsset(assetDocument.value)
    : []),
])

/** Of an asset the parts alone of which tags are made: the rest is prose and other tools' business. */
function lookInAsset(root: unknown): readonly Finding[] {
  const isNested = isBlock(root) && isBlock(root.asset)
  return lookInPart(root, isNested ? nestedAssetSchema : flatAssetSchema, []).map((found) => ({
    ...found,
    document: 'asset',
  }))
}

function lookInPart(value: unknown, schema: z.core.$ZodType, path: Path): readonly Finding[] {
  const shape = shapeOf(schema)
  if (typeof value === 'string') return strangerOf(value, schema, path, 'asset')
  if (Array.isArray(value)) {
    // The published form has the members right below `team`.
    const item = itemSchemaOf(shape?.members ?? schema)
    return item ? value.flatMap((one, index) => lookInPart(one, item, [...path, index])) : []
  }
  if (!isBlock(value) || !shape) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key]
    const found = lookAlikeKey(key, shape)
    const name = found?.known ?? key
    const of = Object.hasOwn(shape, name) ? shape[name] : undefined
    return [
      ...(found?.known === undefined ? [] : [keyFinding(at, found, shape, value, 'asset')]),
      ...(of ? lookInPart(inner, of, at) : []),
    ]
  })
}

function lookIn(
  value: unknown,
  schema: z.core.$ZodType | undefined,
  path: Path,
): readonly Finding[] {
  if (typeof value === 'string') return strangerOf(value, schema, path)
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => lookIn(item, undefined, [...path, index]))
  }
  if (!isBlock(value)) return []
  const shape = schema && shapeOf(schema)
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key]
    const found = lookAlikeKey(key, shape)
    const name = found?.known ?? key
    const of = shape && Object.hasOwn(shape, name) ? shape[name] : undefined
    return [...(found ? [keyFinding(at, found, shape, value)] : []), ...lookIn(inner, of, at)]
  })
}

function keyFinding(
  path: Path,
  { character, known }: LookAlikeKey,
  shape: Shape | undefined,
  block: Readonly<Record<string, unknown>>,
  document: DocumentRole = 'job',
): Finding {
  const holds = characterInWords(character)
  const isFree = (name: string) => !Object.hasOwn(block, name)
  const found = { code: 'look-alike-key', severity: 'warning', path, at: 'key' } as const
  if (known !== undefined) {
    const message = `This key looks like ${known} but holds ${holds}, so that nothing reads it. Write ${known}.`
    return { ...found, message, ...(isFree(known) && { fix: renameTo(path, known, document) }) }
  }
  const key = String(path.at(-1))
  const plain = plainSpelling(key)
  const near = namesMeant(key, Object.keys(shape ?? {}))
  const names = [...new Set([...near, plain])].filter((name) => name !== '' && isFree(name))
  const message = `The key ${key} holds ${holds}, ${wayOf(character)}.`
  const choices = names.slice(0, MOST_OFFERED).map((name) => renameTo(path, name, document))
  return { ...found, message, ...(choices.length > 0 && { choices }) }
}

function strangerOf(
  value: string,
  schema: z.core.$ZodType | undefined,
  path: Path,
  document: DocumentRole = 'job',
): readonly Finding[] {
  const character = strangerIn(value)
  if (character === undefined) return []
  const plain = plainSpelling(value)
  const message = `${pathInWords(path)} holds ${characterInWords(character)}, ${wayOf(character)}.`
  const found = { code: 'look-alike-value', message, path } as const
  // Where no text is taken, a plainer one is no way out.
  const isText = !schema || !(shapeOf(schema) || isListSchema(schema))
  return [{ ...found, ...(isText && { choices: [changeTo(path, plain, document)] }) }]
}

function wayOf(character: string): string {
  const plain = plainOf(character)
  if (/["']/.test(plain)) return 'which is no quote to YAML but a part of the text'
  if (plain === ' ') return 'which looks like a space and is not'
  return plain === '' ? 'which cannot be seen' : `which looks like ${plain} and is not`
}
