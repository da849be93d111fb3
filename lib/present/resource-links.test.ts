import { expect, it } from 'vitest'
import type { ResourceNode } from '../providers/resource-graph'
import { resourceLinks } from './resource-links'
import { resourceWords } from './resource-words'

const node = (address: string, label: string, isExisting = false): ResourceNode => ({
  address,
  label,
  role: 'job',
  isExisting,
  tags: { carried: true },
  fields: [],
})

const task = node('task', 'Task definition')
const schedule = node('schedule', 'Schedule')
const bucket = node('bucket', 'Data bucket', true)
const graph = {
  nodes: [task, schedule, bucket],
  edges: [
    { from: 'schedule', to: 'task', label: 'starts' },
    { from: 'task', to: 'bucket', label: 'writes to' },
    { from: 'task', to: 'gone', label: 'reads' },
  ],
}

it.each([
  [task, ['Writes to Data bucket', 'Reads gone', 'Schedule starts this']],
  [schedule, ['Starts Task definition']],
  [bucket, ['Task definition writes to this']],
])('tells both directions', (of, sentences) => {
  expect(resourceLinks(graph, of).map(({ words, other }) => `${words} ${other}`)).toEqual(sentences)
})

it.each([
  [[task, schedule, bucket], '2 resources, 1 must exist'],
  [[task], '1 resource'],
  [[], '0 resources'],
])('counts what is built and what is used', (nodes, words) => {
  expect(resourceWords({ nodes, edges: [] })).toBe(words)
})
