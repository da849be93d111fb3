import { expect, it } from 'vitest'
import { spanAfter } from './span-after'

const BEFORE = 'a: 1\nb: 22\nc: 3\n'
const spanOf = (text: string, part: string) => {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

it.each([
  ['the same text', BEFORE, '22'],
  ['a line before it', `# new\n${BEFORE}`, '22'],
  ['a line behind it', `${BEFORE}d: 4\n`, '22'],
  ['a line that has gone', BEFORE.replace('a: 1\n', ''), 'c: 3'],
])('%s', (_name, after, part) => {
  expect(spanAfter(spanOf(BEFORE, part), BEFORE, after)).toEqual(spanOf(after, part))
})

it('what has changed itself is the changed stretch', () => {
  const after = BEFORE.replace('22', '2x2')
  expect(spanAfter(spanOf(BEFORE, 'b: 22'), BEFORE, after)).toEqual(spanOf(after, 'b: 2x2'))
  const gone = BEFORE.replace('b: 22\n', '')
  const { start, end } = spanAfter(spanOf(BEFORE, 'b: 22'), BEFORE, gone)
  expect(end).toBeGreaterThanOrEqual(start)
  expect(end).toBeLessThanOrEqual(gone.length)
})
