import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { pairJobs } from './pair-jobs'

const side = (path: string, name: string) => ({
  path,
  assetPath: null,
  analysis: analyse({
    job: { name: path, text: `tenant_id: a\njob_name: ${name}\ninfrastructure: {}\n` },
  }),
})
const paired = (base: [string, string][], head: [string, string][]) =>
  pairJobs(
    base.map(([path, name]) => side(path, name)),
    head.map(([path, name]) => side(path, name)),
  ).map(({ base: old, head: now }) => [old?.path ?? null, now?.path ?? null])

it('by path, whatever the job is called', () => {
  expect(
    paired(
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
      [
        ['b', 'x'],
        ['a', 'z'],
      ],
    ),
  ).toEqual([
    ['a', 'a'],
    ['b', 'b'],
  ])
})

it('a job that was moved is the same job, each once', () => {
  expect(
    paired(
      [
        ['a', 'x'],
        ['b', 'x'],
      ],
      [
        ['c', 'x'],
        ['d', 'x'],
        ['e', 'x'],
      ],
    ),
  ).toEqual([
    ['a', 'c'],
    ['b', 'd'],
    [null, 'e'],
  ])
})

it('what one side has comes or goes', () => {
  expect(paired([['a', 'x']], [['b', 'y']])).toEqual([
    ['a', null],
    [null, 'b'],
  ])
})
