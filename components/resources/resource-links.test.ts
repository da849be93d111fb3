import { expect, it } from 'vitest'
import type { ResourceNode } from '@/lib/providers/resource-graph'
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
  [task, ['out writes to Data bucket', 'in starts Schedule']],
  [schedule, ['out starts Task definition']],
  [bucket, ['in writes to Task definition']],
])('tells both directions, and leaves out what is not in the graph', (of, sentences) => {
  expect(
    resourceLinks(graph, of).map((link) => `${link.direction} ${link.verb} ${link.other.label}`),
  ).toEqual(sentences)
})

it.each([
  [[task, schedule, bucket], '2 resources, 1 existing'],
  [[task], '1 resource'],
  [[], '0 resources'],
])('counts what is built and what is used', (nodes, words) => {
  expect(resourceWords({ nodes, edges: [] })).toBe(words)
})
