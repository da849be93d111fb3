import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from './apply-edits'
import { keyName, plainValue, yamlText } from './arbitraries.test-support'
import type { ParsedDocument, Path } from './document'
import { type DocumentEdit, planEdit } from './edit-document'
import { spanOf } from './locate'
import { parseDocument } from './parse-document'
import { pathsOf } from './paths.test-support'
import { valueAt } from './value-at'

type Block = Record<string | number, unknown>

const RUNS = 200

/** A document with changes to it: of what is there, and beside it. */
function cases(texts: fc.Arbitrary<string>) {
  return fc
    .record({
      text: texts,
      where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      value: plainValue,
      key: keyName(),
    })
    .map(({ text, where, value, key }) => {
      const document = parseDocument(text)
      const paths = pathsOf(document.value)
      const path = paths[Math.floor(where * paths.length)] ?? []
      return { text, document, edits: editsAt(document, path, value, key) }
    })
}

function editsAt(
  document: ParsedDocument,
  path: Path,
  value: unknown,
  key: string,
): DocumentEdit[] {
  const old = valueAt(document.value, path)
  const edits: DocumentEdit[] = [{ op: 'set', path, value }]
  if (path.length > 0) edits.push({ op: 'delete', path })
  if (typeof path.at(-1) === 'string') edits.push({ op: 'rename', path, key })
  if (Array.isArray(old)) edits.push({ op: 'set', path: [...path, old.length], value })
  else if (typeof old === 'object') {
    edits.push(
      { op: 'set', path: [...path, key], value },
      { op: 'set', path: [...path, key, 'deep', 0], value },
    )
  }
  return edits
}

/** What the value must be, worked out by changing a copy. */
function expectedValue(document: ParsedDocument, edit: DocumentEdit): unknown {
  const root = { value: structuredClone(document.value) }
  const full = ['value', ...edit.path]
  if (edit.op === 'set') assign(root, full, structuredClone(edit.value))
  if (edit.op === 'delete') remove(root, full)
  if (edit.op === 'rename') {
    const parent = valueAt(root, full.slice(0, -1)) as Block
    const value = parent[String(full.at(-1))]
    delete parent[String(full.at(-1))]
    define(parent, edit.key, value)
  }
  return root.value
}

function assign(root: Block, path: Path, value: unknown): void {
  let parent = root
  for (const [index, step] of path.slice(0, -1).entries()) {
    const isNew = !Object.hasOwn(parent, step) || parent[step] === null
    if (isNew) define(parent, step, typeof path[index + 1] === 'number' ? [] : {})
    parent = parent[step] as Block
  }
  define(parent, path.at(-1) ?? '', value)
}

/** Empty maps go with their last key, unless they are items or the root. */
function remove(root: Block, path: Path): void {
  const parent = valueAt(root, path.slice(0, -1)) as Block
  if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1)
  else {
    delete parent[String(path.at(-1))]
    const outer = valueAt(root, path.slice(0, -2))
    if (path.length === 2 && Object.keys(parent).length === 0) root.value = null
    else if (path.length > 2 && Object.keys(parent).length === 0 && !Array.isArray(outer)) {
      remove(root, path.slice(0, -1))
    }
  }
}

function define(target: Block, key: string | number, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  })
}

/** The numbers of the comments that a generated text holds. */
function commentsOf(text: string): string[] {
  return [...text.matchAll(/#[^\r\n]*?c(\d+);/g)].map(([, number = '']) => number)
}

/** The lines that may go: those of what is changed, and of the maps that it leaves empty. */
function mayGo(
  { text, document }: { text: string; document: ParsedDocument },
  edit: DocumentEdit,
): string {
  if (edit.op === 'rename') return ''
  if (edit.path.length === 0) return text
  if (valueAt(document.value, edit.path) === undefined) return ''
  const lines = linesOf(text, spanOf(document, edit.path, 'pair'))
  if (edit.op === 'set') return lines
  const around = edit.path.flatMap((_step, depth) => {
    const parent = edit.path.slice(0, depth)
    const { end } = spanOf(document, parent, 'pair')
    return [linesOf(text, spanOf(document, parent, 'key')), linesOf(text, { start: end, end })]
  })
  return [lines, ...around].join('\n')
}

function linesOf(text: string, { start, end }: { start: number; end: number }): string {
  const before = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? ''
  const after = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? ''
  return before + text.slice(start, end) + after
}

const makesSense = (reason: string) => !/stands where|The list has|already/.test(reason)

describe.each([
  ['block style', yamlText(['block'])],
  ['every style', yamlText()],
])('any change of %s', (_name, texts) => {
  it('changes the value as asked, keeps comments, and is done once', () => {
    fc.assert(
      fc.property(cases(texts), ({ text, document, edits }) => {
        for (const edit of edits) {
          const plan = planEdit(document, edit)
          if (!plan.ok) continue
          const after = applyEdits(text, plan.edits)
          const again = parseDocument(after)
          expect(again.findings).toEqual([])
          const expected = expectedValue(document, edit)
          if (!isDeepStrictEqual(again.value, expected)) expect(again.value).toEqual(expected)

          const left = new Set(commentsOf(after))
          const allowed = mayGo({ text, document }, edit)
          const lost = commentsOf(text).filter((number) => !left.has(number))
          expect(lost.filter((number) => !allowed.includes(`c${number};`))).toEqual([])

          if (edit.op === 'set')
            expect(planEdit(again, edit)).toMatchObject({ ok: true, edits: [] })
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('plans edits in the order of the text, which do not overlap', () => {
    fc.assert(
      fc.property(cases(texts), ({ text, document, edits }) => {
        for (const edit of edits) {
          const plan = planEdit(document, edit)
          if (!plan.ok) continue
          const offsets = plan.edits.flatMap(({ start, end }) => [start, end])
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
          expect(offsets.every((offset) => 0 <= offset && offset <= text.length)).toBe(true)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('writes a scalar over a scalar and touches nothing but its characters', () => {
    fc.assert(
      fc.property(cases(texts), fc.string(), ({ document }, text) => {
        for (const path of pathsOf(document.value)) {
          if (typeof valueAt(document.value, path) !== 'string') continue
          const span = spanOf(document, path)
          const plan = planEdit(document, { op: 'set', path, value: text })
          const edits = plan.ok ? plan.edits : [{ start: -1, end: -1 }]
          expect(edits.filter(({ start, end }) => start < span.start || end > span.end)).toEqual([])
        }
      }),
      { numRuns: RUNS / 2 },
    )
  })
})

describe('how much is refused', () => {
  it.each([
    ['block style', yamlText(['block']), 0.99],
    ['every style', yamlText(), 0.98],
  ])('next to nothing of what makes sense: %s', (_name, texts, least) => {
    let planned = 0
    let refused = 0
    for (const { document, edits } of fc.sample(cases(texts), { numRuns: RUNS, seed: 2 })) {
      for (const edit of edits) {
        const plan = planEdit(document, edit)
        if (plan.ok) planned++
        else if (makesSense(plan.reason)) refused++
      }
    }
    expect(planned).toBeGreaterThan(RUNS)
    expect(planned / (planned + refused)).toBeGreaterThan(least)
  })
})
