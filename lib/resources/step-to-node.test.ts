import { expect, it } from 'vitest'
import { layoutGraph } from './layout-graph'
import type { PlacedNode } from './picture-layout'
import { PICTURES } from './pictures.test-support'
import { type Direction, stepToNode } from './step-to-node'

const DIRECTIONS = ['left', 'right', 'up', 'down'] as const satisfies readonly Direction[]

/** Every node that the arrow keys get to from a start. */
function reachable(nodes: readonly PlacedNode[], start: string): ReadonlySet<string> {
  const seen = new Set([start])
  for (const id of seen) {
    for (const direction of DIRECTIONS) {
      const next = stepToNode(nodes, id, direction)
      if (next !== null) seen.add(next)
    }
  }
  return seen
}

it.each(PICTURES)('%s: the arrow keys get from the job to every node', (_, picture) => {
  const { nodes } = layoutGraph(picture)
  const job = picture.nodes.find(({ role }) => role === 'job')
  expect(reachable(nodes, job?.id ?? '').size).toBe(nodes.length)
})

it('goes along the row from the job to source and target, and stops at the edge', () => {
  const [, picture] = PICTURES[0] ?? ['', { nodes: [], edges: [] }]
  const { nodes } = layoutGraph(picture)
  const job = picture.nodes.find(({ role }) => role === 'job')?.id ?? ''
  expect(stepToNode(nodes, job, 'left')).toBe('source')
  expect(stepToNode(nodes, job, 'right')).toBe('target')
  expect(stepToNode(nodes, 'source', 'left')).toBeNull()
})

it('starts at the first node when the one before is gone', () => {
  const [, picture] = PICTURES[0] ?? ['', { nodes: [], edges: [] }]
  const { nodes } = layoutGraph(picture)
  expect(stepToNode(nodes, 'gone', 'left')).toBe(nodes[0]?.node.id)
  expect(stepToNode([], 'gone', 'left')).toBeNull()
})
