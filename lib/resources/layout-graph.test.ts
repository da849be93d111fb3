import { expect, it } from 'vitest'
import { layoutGraph } from './layout-graph'
import type { Picture } from './picture'
import type { Rectangle } from './picture-layout'
import { PICTURES } from './pictures.test-support'

const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const MANY: Picture = manyResources(60)

const CASES = [...PICTURES, ['sixty resources', MANY]] as const

it('has an example for each of the 13 pairs', () => {
  expect(PICTURES).toHaveLength(13)
})

it.each(CASES)('%s: places every node and every edge once, inside the picture', (_, picture) => {
  const layout = layoutGraph(picture)
  expect(layout.nodes.map(({ node }) => node.id).sort()).toEqual(
    picture.nodes.map(({ id }) => id).sort(),
  )
  expect(layout.edges.map(({ edge }) => edge.id).sort()).toEqual(
    picture.edges.map(({ id }) => id).sort(),
  )
  const points = [
    ...layout.edges.flatMap((edge) => edge.points),
    ...[...layout.nodes, ...layout.frames].flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  ]
  const outside = points.filter(
    ({ x, y }) => !(x >= 0 && y >= 0 && x <= layout.width && y <= layout.height),
  )
  expect(outside).toEqual([])
})

it.each(CASES)('%s: no node lies on another, and none outside of its frame', (_, picture) => {
  const { nodes, frames } = layoutGraph(picture)
  const overlaps = nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.node.id} ${b.node.id}`] : [])),
  )
  const cut = nodes.filter((node) =>
    frames.some(
      (frame) =>
        overlap(node, frame) &&
        (node.x < frame.x ||
          node.y < frame.y ||
          node.x + node.width > frame.x + frame.width ||
          node.y + node.height > frame.y + frame.height),
    ),
  )
  expect([overlaps, cut]).toEqual([[], []])
})

it.each(CASES)('%s: lines are upright or level and pass no node', (_, picture) => {
  const { nodes, edges } = layoutGraph(picture)
  const stretches = edges.flatMap(({ edge, points }) =>
    points.slice(1).map((to, index) => {
      const from = points[index] ?? to
      const x = Math.min(from.x, to.x)
      const y = Math.min(from.y, to.y)
      const width = Math.abs(from.x - to.x)
      return { edge, x, y, width, height: Math.abs(from.y - to.y) }
    }),
  )
  const skew = stretches.filter(({ width, height }) => width > 0 && height > 0)
  const passing = stretches.flatMap((stretch) =>
    nodes.filter((node) => overlap(node, stretch)).map(({ node }) => [stretch.edge.id, node.id]),
  )
  expect([skew, passing]).toEqual([[], []])
})

it.each(CASES)('%s: lines start and end at their nodes', (_, picture) => {
  const { nodes, edges } = layoutGraph(picture)
  const byId = new Map(nodes.map((node) => [node.node.id, node]))
  const loose = edges.filter(({ edge, points }) => {
    const touches = (id: string, point = points[0]) => {
      const node = byId.get(id)
      return (
        node !== undefined &&
        point !== undefined &&
        point.x >= node.x &&
        point.x <= node.x + node.width &&
        point.y >= node.y &&
        point.y <= node.y + node.height
      )
    }
    return !touches(edge.from) || !touches(edge.to, points.at(-1))
  })
  expect(loose).toEqual([])
})

it.each(PICTURES)('%s: fits a pane: three columns, never a wide strip', (_, picture) => {
  const { width, height } = layoutGraph(picture)
  expect(width).toBeLessThanOrEqual(840)
  // A job with every alarm has eight of them, each with the metric that it watches.
  expect(height).toBeLessThanOrEqual(1400)
})

it.each(PICTURES)('%s: source, job and target stand in one row', (_, picture) => {
  const { nodes, edges } = layoutGraph(picture)
  const row = nodes.filter(({ node }) => ['source', 'job', 'target'].includes(node.role))
  expect(row).toHaveLength(3)
  expect(new Set(row.map(({ y, height }) => y + height / 2)).size).toBe(1)
  const flow = edges.filter(({ edge }) => edge.isFlow)
  expect(flow.map(({ points }) => points.length)).toEqual([2, 2])
})

it('gives the same layout for the same picture', () => {
  for (const [, picture] of PICTURES) {
    expect(layoutGraph(structuredClone(picture))).toEqual(layoutGraph(picture))
  }
})

it('takes a picture without connectors, and one without anything', () => {
  expect(layoutGraph({ nodes: [], edges: [] }).nodes).toEqual([])
  const [, picture] = PICTURES[0] ?? ['', { nodes: [], edges: [] }]
  const alone = picture.nodes.filter(({ role }) => role === 'job')
  expect(layoutGraph({ nodes: alone, edges: [] }).nodes).toHaveLength(1)
})

/** A big job: one of everything, and a long family of alarms and subnets. */
function manyResources(count: number): Picture {
  const [, base] = PICTURES[0] ?? ['', { nodes: [], edges: [] }]
  const [job] = base.nodes.filter(({ role }) => role === 'job')
  if (!job) throw new Error('An example without a job.')
  const extra = Array.from({ length: count }, (_, index) => ({
    ...job,
    id: `extra ${index}`,
    role: (['network', 'alarm', 'logs', 'identity'] as const)[index % 4] ?? 'logs',
  }))
  const edges = extra.flatMap(({ id }, index) => [
    { id: `a${index}`, from: job.id, to: id, verb: 'uses', isFlow: false },
    {
      id: `b${index}`,
      from: id,
      to: `extra ${(index * 7 + 3) % count}`,
      verb: 'watches',
      isFlow: false,
    },
  ])
  return {
    nodes: [...base.nodes, ...extra],
    edges: [...base.edges, ...edges.filter(({ from, to }) => from !== to)],
  }
}
