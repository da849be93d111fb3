import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CST, Parser } from 'yaml'
import { applyEdits } from '../apply-edits'
import { keyName, yamlText } from '../arbitraries.test-support'
import { planEdit } from '../edit-document'
import { isBlock } from '../is-block'
import { parseDocument } from '../parse-document'
import { pathsOf } from '../paths.test-support'
import { valueAt } from '../value-at'
import { isSameValue } from './same-value'

/** The texts of all comments, in alphabetical order. */
function commentsOf(text: string): readonly string[] {
  const found: string[] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    const token = part as Partial<CST.SourceToken>
    if (token.type === 'comment') found.push(String(token.source).trim())
    for (const inner of Object.values(part)) visit(inner)
  }
  for (const token of new Parser().parse(text.replace(/\r\n?/g, '\n'))) visit(token)
  return found.sort()
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

it('a move keeps every comment and every value, or is refused', () => {
  let moves = 0
  fc.assert(
    fc.property(yamlText(), share, share, keyName(), fc.boolean(), (text, a, b, key, isDeep) => {
      const document = parseDocument(text)
      const paths = pathsOf(document.value)
      const sources = paths.filter((path) => typeof path.at(-1) === 'string')
      const targets = paths.filter((path) => isBlock(valueAt(document.value, path)))
      const from = sources[Math.floor(a * sources.length)]
      const target = targets[Math.floor(b * targets.length)]
      if (!from || !target) return
      const to = [...target, key, ...(isDeep ? ['inner'] : [])]
      const found = valueAt(document.value, from)
      const plan = planEdit(document, { op: 'move', path: from, to })
      if (!plan.ok) return
      moves++
      const after = applyEdits(text, plan.edits)
      const { value, findings } = parseDocument(after)
      expect(findings).toEqual([])
      expect(valueAt(value, from)).toBeUndefined()
      expect(isSameValue(valueAt(value, to), found)).toBe(true)
      expect(commentsOf(after)).toEqual(commentsOf(text))
    }),
    { numRuns: 2000 },
  )
  expect(moves).toBeGreaterThan(500)
})
