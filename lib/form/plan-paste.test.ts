import { expect, it } from 'vitest'
import { planEdits } from '../document/edit-document'
import { parseBriefly } from '../document/parse-briefly'
import { planPastedItems, planPastedPairs } from './plan-paste'

const path = ['tags', 'custom']
const target = { path, taken: ['squad'], except: ['own'], kind: 'text' } as const

function written(text: string, plan: ReturnType<typeof planPastedPairs>): unknown {
  const planned = planEdits(parseBriefly(text), plan.edits)
  if (!planned.ok) throw new Error(planned.reason)
  return planned.document.value
}

it('adds pasted pairs to a record, or makes it', () => {
  const plan = planPastedPairs('floor=3\nunit: data', { ...target, taken: [] })
  expect(plan.refusal).toBeNull()
  expect(written('', plan)).toEqual({ tags: { custom: { floor: '3', unit: 'data' } } })
  const more = planPastedPairs('floor=3', target)
  expect(written('tags:\n  custom:\n    squad: a\n', more)).toEqual({
    tags: { custom: { squad: 'a', floor: '3' } },
  })
})

it('adds fifty in one step', () => {
  const lines = Array.from({ length: 50 }, (_, index) => `k${index}=v${index}`).join('\n')
  const value = written('tags:\n  custom: {}\n', planPastedPairs(lines, target))
  expect(Object.keys((value as { tags: { custom: object } }).tags.custom)).toHaveLength(50)
})

it.each([
  [
    'squad=b\nfloor=3',
    '1 of 2 lines are not in the file: “squad” is already there. Each key can be there once.',
  ],
  [
    'floor=3\nfloor=4',
    '1 of 2 lines are not in the file: “floor” is already there. Each key can be there once.',
  ],
  [
    'own=1\nfloor=',
    '2 of 2 lines are not in the file: “own” has a field of its own. “floor” needs a value.',
  ],
  ['nonsense', 'The line is not in the file: “nonsense” is no key with a value.'],
  [
    'a\nb\nc\nd',
    '4 of 4 lines are not in the file: “a” is no key with a value. “b” is no key with a value. “c” is no key with a value. And 1 more.',
  ],
])('says what it does not take of %j', (text, refusal) => {
  expect(planPastedPairs(text, target).refusal).toBe(refusal)
})

it('takes numbers where numbers are meant', () => {
  const plan = planPastedPairs('a=1\nb=x', { ...target, kind: 'number' })
  expect(plan.edits).toEqual([{ op: 'set', path: ['tags', 'custom', 'a'], value: 1 }])
  expect(plan.refusal).toBe('1 of 2 lines are not in the file: “x” is not a number.')
})

it.each([
  ['a\nb', ['a', 'b']],
  ['- a\r\n- "b"\n', ['a', 'b']],
  ['[\n  "a",\n  "b"\n]', ['a', 'b']],
])('adds the items of %j to a list', (text, items) => {
  expect(written('', planPastedItems(text, ['list'], 0))).toEqual({ list: items })
  expect(written('list: [x]\n', planPastedItems(text, ['list'], 1))).toEqual({
    list: ['x', ...items],
  })
})
