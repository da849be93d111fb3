import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../apply-edits'
import { plainValue } from '../arbitraries.test-support'
import type { Path } from '../document'
import { type DocumentEdit, planEdit } from '../edit-document'
import { edited } from '../edited.test-support'
import { parseDocument } from '../parse-document'
import { pathsOf } from '../paths.test-support'

const JOB = `{
  "tenant_id": "acme",
  "infrastructure": {
    "provider": "aws",
    "runtime": { "type": "ecs" },
    "tags": {
      "owner": "a"
    }
  }
}
`

const set = (path: Path, value: unknown): DocumentEdit => ({ op: 'set', path, value })
const TAGS = ['infrastructure', 'tags']

describe('a document in JSON', () => {
  it('gets text in double quotes', () => {
    expect(edited(JOB, set([...TAGS, 'project'], 'p'))).toBe(
      JOB.replace('"owner": "a"', '"owner": "a",\n      "project": "p"'),
    )
  })

  it.each([
    ['a number', ['infrastructure', 'runtime', 'timeout_seconds'], 3600],
    ['a switch', ['infrastructure', 'storage', 'encryption', 'enabled'], true],
    ['a list', [...TAGS, 'compliance'], ['GDPR', 'SOC2']],
    ['a block of blocks', ['finops'], { cost_center: "it's", tags: [{ a: 1 }, null] }],
    ['a text of quotes', [...TAGS, 'owner'], 'say "hi" \\ and it\'s'],
    ['a text for a block', TAGS, 'none'],
    ['a text in lines', [...TAGS, 'owner'], 'a\nb\t\u2028'],
  ])('stays JSON with %s', (_, path, value) => {
    const text = edited(JOB, set(path, value))
    expect(JSON.parse(text)).toEqual(parseDocument(text).value)
  })

  it('stays JSON when a key is renamed and when all keys of a block go', () => {
    const renamed = edited(JOB, { op: 'rename', path: [...TAGS, 'owner'], key: 'project' })
    expect(JSON.parse(renamed)).toMatchObject({ infrastructure: { tags: { project: 'a' } } })
    const emptied = edited(JOB, { op: 'delete', path: [...TAGS, 'owner'] })
    expect(JSON.parse(emptied)).toEqual(parseDocument(emptied).value)
  })

  it('stays JSON whatever is changed in it', () => {
    const json = plainValue.filter((value) => isJsonValue(value))
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z_ ]{1,8}$/), json, { minKeys: 1 }),
        fc.constantFrom(0, 2),
        fc.nat(),
        json,
        fc.constantFrom('set', 'add', 'delete', 'rename'),
        (root, indent, where, value, op) => {
          const text = JSON.stringify(root, null, indent)
          const document = parseDocument(text)
          const paths = pathsOf(document.value).filter(({ length }) => length > 0)
          const path = paths[where % paths.length] ?? []
          const plan = planEdit(document, editOf(op, path, value))
          if (!plan.ok) return
          const after = applyEdits(text, plan.edits)
          expect(JSON.parse(after)).toEqual(parseDocument(after, '1.2').value)
        },
      ),
      { numRuns: 500 },
    )
  })
})

it.each([
  ['labels: {"a": "b"}\n', ['labels', 'c'], 'd', 'labels: {"a": "b", "c": "d"}\n'],
  ['labels: {"a": {}}\n', ['labels', 'a', 'c'], 'd', 'labels: {"a": {"c": "d"}}\n'],
  ['list: ["a", "b"]\n', ['list', 2], 'c', 'list: ["a", "b", "c"]\n'],
  ['labels: {a: b}\n', ['labels', 'c'], 'd', 'labels: {a: b, c: d}\n'],
  ['labels: {}\n', ['labels', 'c'], 'd', 'labels: {c: d}\n'],
  ['list: [1, 2]\n', ['list', 2], 'c', 'list: [1, 2, c]\n'],
  ['a: {"b": "c"}\nd: e\n', ['f'], 'g', 'a: {"b": "c"}\nd: e\nf: g\n'],
])('follows the brackets around a place: %s', (text, path, value, after) => {
  expect(edited(text, set(path, value))).toBe(after)
})

function editOf(op: 'set' | 'add' | 'delete' | 'rename', path: Path, value: unknown): DocumentEdit {
  if (op === 'set') return set(path, value)
  if (op === 'delete') return { op, path }
  const isKey = typeof path.at(-1) === 'string'
  if (op === 'rename' && isKey) return { op, path, key: 'renamed' }
  return set([...path.slice(0, -1), isKey ? 'added' : 0], value)
}

/** Numbers that JSON cannot hold are YAML's alone. */
function isJsonValue(value: unknown): boolean {
  // Beyond 2^53 a reader of JSON loses digits that we keep.
  if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) < 2 ** 53
  return typeof value === 'object' && value !== null
    ? Object.values(value).every(isJsonValue)
    : true
}
