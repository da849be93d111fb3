import { expect, it } from 'vitest'
import { firstOfAKind } from './most-of-a-kind'

const some = (count: number, code: string) =>
  Array.from({ length: count }, (_, index) => ({ code, severity: 'error', message: `${index}.` }))

it('keeps the first of each kind, and tells of the rest', () => {
  const kept = firstOfAKind([...some(250, 'a'), ...some(100, 'b'), ...some(2, 'c')])
  expect(kept.length).toBe(202)
  expect(kept[99]?.message).toBe('99. There are 150 more of this kind.')
  expect(kept[199]?.message).toBe('99.')
})
