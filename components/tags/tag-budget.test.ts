import { expect, it } from 'vitest'
import { tagBudget } from './tag-budget'

it.each([
  [19, 50, 'free', 0.38],
  [50, 50, 'full', 1],
  [51, 50, 'over', 1],
  [0, 50, 'free', 0],
] as const)('%i of %i is %s', (count, limit, state, share) => {
  const rendered = { provider: 'aws', tags: [], problems: [], count, limit } as const
  expect(tagBudget(rendered)).toEqual({ count, limit, state, share })
})
