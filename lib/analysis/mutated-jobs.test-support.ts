import fc from 'fast-check'
import { applyEdits } from '../document/apply-edits'
import type { Path } from '../document/document'
import { type DocumentEdit, planEdit } from '../document/edit-document'
import { isBlock } from '../document/is-block'
import { parseDocument } from '../document/parse-document'
import { valueAt } from '../document/value-at'

/** What goes wrong at one place of a document: which place, what, and with which word. */
interface Mutation {
  readonly at: number
  readonly kind: 'set' | 'misspell' | 'delete' | 'retype' | 'shorten' | 'insert' | 'comment'
  readonly word: number
}

const VALUES: readonly unknown[] = [
  7,
  0.05,
  60,
  true,
  null,
  '',
  [],
  {},
  [7, 'a'],
  ['a', 'b'],
  'yes',
  '30',
  '007',
  'GDPR, SOC2',
  'eks',
  'devops',
  'prdo',
  'AWS',
  '4Gi',
  '1 vCPU',
  '512',
  's3://acme-data/',
  'Acme_Data',
  'us-east-1',
]

const KEYS = ['timeout', 'tenant', 'owners', 'cost_centre', 'compute_size', 'regions', 'kms_key']

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(10_000),
  kind: fc.constantFrom('set', 'misspell', 'delete', 'retype', 'shorten', 'insert', 'comment'),
  word: fc.nat(10_000),
})

/** Jobs made from others by a few changes: values replaced, keys misspelt, lists shortened, … */
export function mutatedJobs(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 5 }))
    .map(([text, mutations]) => mutations.reduce(mutated, text))
}

function mutated(text: string, { at, kind, word }: Mutation): string {
  const document = parseDocument(text)
  const paths = pathsOf(document.value)
  const path = paths[at % paths.length]
  if (!path) return text
  if (kind === 'comment') return withComment(text, at, word)
  const edit = editOf(path, valueAt(document.value, path), { at, kind, word })
  const plan = edit && planEdit(document, edit)
  return plan?.ok ? applyEdits(text, plan.edits) : text
}

function editOf(path: Path, value: unknown, { kind, word }: Mutation): DocumentEdit | null {
  const key = path.at(-1)
  switch (kind) {
    case 'set':
      return { op: 'set', path, value: VALUES[word % VALUES.length] }
    case 'delete':
      return { op: 'delete', path }
    case 'misspell':
      if (typeof key !== 'string' || key.length < 2) return null
      return { op: 'rename', path, key: misspelt(key, word) }
    case 'shorten':
      return Array.isArray(value) ? { op: 'set', path, value: value.slice(1) } : null
    case 'insert':
      if (!isBlock(value)) return null
      return {
        op: 'set',
        path: [...path, KEYS[word % KEYS.length] ?? ''],
        value: VALUES[(word >> 3) % VALUES.length],
      }
    default:
      return { op: 'set', path, value: retyped(value) }
  }
}

/** A letter left out, doubled, swapped with the next, or in capitals. */
function misspelt(key: string, word: number): string {
  const at = (word >> 2) % (key.length - 1)
  const [left, right] = [key[at] ?? '', key[at + 1] ?? '']
  const middle = [right, left + left + right, right + left, left.toUpperCase() + right][word % 4]
  return key.slice(0, at) + middle + key.slice(at + 2)
}

function retyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'string') return /^\d+$/.test(value) ? Number(value) : [value]
  return typeof value === 'object' ? 'none' : String(value)
}

/** Behind a line that may end with one; in texts and keys a comment sign is none. */
function withComment(text: string, at: number, word: number): string {
  const lines = text.split('\n')
  const index = at % lines.length
  const line = lines[index] ?? ''
  const isPlain = /^[\s\w:-]+$/.test(line) && !/[|>]\s*$/.test(line)
  return isPlain ? lines.with(index, `${line}  # note ${word}`).join('\n') : text
}

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const step = Array.isArray(value) ? Number(key) : key
    return [[...path, step], ...pathsOf(inner, [...path, step])]
  })
}
