import type * as z from 'zod'
import type { DocumentRole, Path } from '../document/document'
import { valueAt } from '../document/value-at'
import { blockMeant } from './block-meant'
import { changeTo } from './changes'
import { nearWords } from './closest'
import { didYouMean } from './did-you-mean'
import type { Finding, Fix } from './finding'
import { knownWord } from './known-words'
import { type MeantValue, meantValues } from './meant-value'
import type { Schema } from './schema-at'
import type { SchemaCode } from './schema-codes'
import { listInWords, pathInWords, valueInWords } from './words'

type Issue = z.core.$ZodIssue

/** What the rest of a document says of its places; the schema knows each place by itself alone. */
export interface SchemaHints {
  /** Those of a field's values that go with the rest; absent or undefined: all. */
  valuesAt?(path: Path): readonly string[] | undefined
  /** Blocks to begin with where one is missing. */
  blocksAt?(path: Path): readonly MeantValue[]
}

/** What a zod issue is about: the whole value, the schema and the document it stands in. */
interface Context {
  readonly value: unknown
  readonly schema: Schema
  readonly hints: SchemaHints
  readonly document: DocumentRole
  /** The source text of a scalar, so that a fix can keep `007` as it is written. */
  sourceOf(path: Path): string | undefined
}

/** A zod issue in plain words, with a fix where one is certain and choices where none is. */
export function fromZodIssue(issue: Issue, context: Context): Finding<SchemaCode> {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  const found = valueAt(context.value, path)
  return { document: context.document, path, ...explain(issue, path, found, context) }
}

type Explained = Pick<
  Finding<SchemaCode>,
  'code' | 'severity' | 'message' | 'at' | 'fix' | 'choices'
>

function explain(issue: Issue, path: Path, found: unknown, context: Context): Explained {
  const isMissing = found === undefined && path.length > 0
  switch (issue.code) {
    case 'invalid_type':
      if (isMissing) return missing(path, context)
      return wrongType(path, found, [issue.expected], context)
    case 'invalid_union':
      if (isMissing) return missing(path, context)
      return wrongType(path, found, expectedOf(issue), context)
    case 'invalid_value':
      if (isMissing) return missing(path, context, issue.values.map(String))
      return notAllowed(path, found, issue.values.map(String), context)
    case 'too_small':
      if (issue.origin === 'string') {
        return error('empty-value', `${pathInWords(path)} is empty. Give it a value.`)
      }
      return outOfRange(
        path,
        found,
        { relation: issue.inclusive ? 'at least' : 'more than', bound: issue.minimum },
        context,
      )
    case 'too_big':
      return outOfRange(
        path,
        found,
        { relation: issue.inclusive ? 'at most' : 'less than', bound: issue.maximum },
        context,
      )
    default:
      return error('wrong-type', `${pathInWords(path)} cannot be ${valueInWords(found)}.`)
  }
}

type Ways = Pick<Explained, 'fix' | 'choices'>

function error(code: SchemaCode, message: string, ways: Ways = {}): Explained {
  return { code, severity: 'error', message, ...ways }
}

function missing(path: Path, context: Context, all: readonly string[] = []): Explained {
  const { document, hints } = context
  const values = hints.valuesAt?.(path) ?? all
  const where = path.length > 1 ? ` under ${pathInWords(path.slice(0, -1))}` : ''
  const way = values.length > 0 ? ` It is one of ${listInWords(values)}.` : ''
  const isFew = values.length <= FEW_VALUES || values.length < all.length
  const few = isFew ? values : []
  const choices = [
    ...few.map((value) => ({
      ...changeTo(path, value, document),
      title: `Set ${path.at(-1)} to ${value}`,
    })),
    ...(hints.blocksAt?.(path) ?? []).map((block) => written(path, block, document)),
  ]
  return {
    ...error(
      'missing-key',
      `${path.at(-1)} is missing${where}.${way || ' Add it.'}`,
      choices.length > 0 ? { choices } : {},
    ),
    at: 'key',
  }
}

function written(path: Path, { title, value }: MeantValue, document: DocumentRole): Fix {
  return { title, document, edits: [{ op: 'set', path, value }] }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block of keys',
  record: 'a block of keys',
}

function wrongType(
  path: Path,
  found: unknown,
  expected: readonly string[],
  context: Context,
): Explained {
  if (path.length === 0) {
    const file = context.document === 'job' ? 'A job' : 'An asset'
    const start = context.document === 'job' ? 'tenant_id and infrastructure' : 'name and schema'
    const holds =
      found === null || found === undefined ? 'is empty' : `holds ${valueInWords(found)}`
    return error(
      'wrong-type',
      `${file} is a block of keys such as ${start}, but this file ${holds}.`,
    )
  }
  const kinds = [...new Set(expected.map((kind) => KINDS[kind] ?? kind))]
  const ways = typeWays(path, found, expected, context)
  const quote = typeof found !== 'object' && expected.length === 1 && expected[0] === 'string'
  const way = quote && found !== undefined ? ' Put it in quotes.' : ''
  return error(
    'wrong-type',
    `${pathInWords(path)} must be ${listInWords(kinds)}, but it is ${asWritten(found, context.sourceOf(path))}.${way}`,
    ways,
  )
}

/** A value in words, a number as it is written: `3.10`, not 3.1. */
function asWritten(found: unknown, source: string | undefined): string {
  const isNumber = typeof found === 'number' || typeof found === 'bigint'
  return isNumber && source ? `the number ${source}` : valueInWords(found)
}

/** The values of the right type that may have been meant: one is certain, several are a choice. */
function typeWays(
  path: Path,
  found: unknown,
  [kind, ...others]: readonly string[],
  { document, sourceOf, schema, hints }: Context,
): Ways {
  // A size is a number or its text: a switch there is neither, in quotes or not.
  if (others.length > 0) return {}
  const { isCertain, values } =
    kind === 'object'
      ? {
          isCertain: false,
          values: blockMeant(schema, path, found) ?? hints.blocksAt?.(path) ?? [],
        }
      : meantValues(kind, found, { source: sourceOf(path), key: String(path.at(-1)) })
  const fixes = values.map((value) => written(path, value, document))
  const [first] = fixes
  if (!first) return {}
  return isCertain ? { fix: first } : { choices: fixes }
}

function expectedOf(issue: Extract<Issue, { code: 'invalid_union' }>): readonly string[] {
  return issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : [])),
  )
}

/** Up to as many values are all offered where none is near; those that go with the rest in any number. */
const FEW_VALUES = 4

/** Which value was meant is never certain: it is a cloud, a runtime, a stage or a place of state. */
function notAllowed(
  path: Path,
  found: unknown,
  all: readonly string[],
  { document, hints }: Context,
): Explained {
  const values = hints.valuesAt?.(path) ?? all
  const near = typeof found === 'string' ? likelyValues(found, values, all) : []
  const isFew = values.length <= FEW_VALUES || values.length < all.length
  const offered = near.length > 0 || !isFew ? near : values
  const choices = offered.map((value) => changeTo(path, value, document))
  return error(
    'not-allowed-value',
    `${pathInWords(path)} cannot be ${valueInWords(found)}. It is one of ${listInWords(values)}.${didYouMean(near)}`,
    choices.length > 0 ? { choices } : {},
  )
}

/** What a word is known to stand for, else the values of which it may be a slip; those that go with the rest first. */
function likelyValues(
  found: string,
  values: readonly string[],
  all: readonly string[],
): readonly string[] {
  const near = wordsMeant(found, values)
  return near.length > 0 || values.length === all.length ? near : wordsMeant(found, all)
}

function wordsMeant(found: string, values: readonly string[]): readonly string[] {
  const known = knownWord(found, values)
  if (known.length > 0) return known
  const { slip, likely } = nearWords(found, values)
  // `devops` begins with `dev` and is no stage; `container` is the beginning of one of the runtimes.
  return slip === undefined ? likely.filter((value) => value.length >= found.length) : [slip]
}

interface Range {
  readonly relation: 'at least' | 'more than' | 'at most' | 'less than'
  readonly bound: number | bigint
}

/** The bound itself is near, where it may be reached; it is another amount, and so a choice. */
function outOfRange(
  path: Path,
  found: unknown,
  { relation, bound }: Range,
  { document }: Context,
): Explained {
  const isReached = relation === 'at least' || relation === 'at most'
  return error(
    'out-of-range',
    `${path.at(-1)} must be ${relation} ${bound}, not ${String(found)}.`,
    isReached ? { choices: [changeTo(path, Number(bound), document)] } : {},
  )
}
