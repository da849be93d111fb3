import { expect, it } from 'vitest'
import { drawEdge, drawNode, type NodeLook } from './draw-picture'
import { layoutGraph } from './layout-graph'
import type { PlacedNode } from './picture-layout'
import { PICTURE_PALETTES } from './picture-palette'
import { PICTURES } from './pictures.test-support'

const COLOURS = PICTURE_PALETTES.light
const { nodes, edges } = layoutGraph(PICTURES[0]?.[1] ?? { nodes: [], edges: [] })

function only(isWanted: (placed: PlacedNode) => boolean): PlacedNode {
  const placed = nodes.find(isWanted)
  if (!placed) throw new Error('The first example has no such node.')
  return placed
}

const JOB = only(({ node }) => node.role === 'job')
const BUILT = only(({ node }) => node.role === 'logs' && !node.isExisting)
const EXISTING = only(({ node }) => node.isExisting)

const box = (placed: PlacedNode, look: NodeLook) =>
  drawNode(placed, COLOURS, look).shapes.find(({ tag }) => tag === 'rect')?.attributes

it.each([
  ['what is built', BUILT, 'plain', { stroke: COLOURS.lineStrong, strokeWidth: 1 }],
  ['the job', JOB, 'plain', { stroke: COLOURS.accent, fill: COLOURS.node }],
  ['what exists', EXISTING, 'plain', { stroke: COLOURS.muted, strokeDasharray: '4 3' }],
  ['what a field shapes', BUILT, 'lit', { stroke: COLOURS.accent, fill: COLOURS.accentSoft }],
  ['what is chosen', BUILT, 'chosen', { stroke: COLOURS.accent, fill: COLOURS.accentSoft }],
  ['what exists and is chosen', EXISTING, 'chosen', { strokeDasharray: '4 3' }],
] as const)('draws the box of %s', (_, placed, look, attributes) => {
  expect(box(placed, look)).toMatchObject(attributes)
})

it.each([
  ['the job', JOB],
  ['what is built', BUILT],
  ['what exists', EXISTING],
])('a chosen node has a wider border than any other: %s', (_, placed) => {
  const width = (look: NodeLook) => box(placed, look)?.strokeWidth
  expect(width('chosen')).toBeGreaterThan(width('plain') ?? 0)
  expect(width('chosen')).toBeGreaterThan(width('lit') ?? 0)
})

it('only what exists is dashed', () => {
  const dashed = nodes.filter((placed) => box(placed, 'plain')?.strokeDasharray !== undefined)
  expect(dashed.map(({ node }) => node.id)).toEqual(
    nodes.filter(({ node }) => node.isExisting).map(({ node }) => node.id),
  )
})

it('says the mark and the name on lines of their own, inside the box', () => {
  for (const placed of nodes) {
    const lines = drawNode(placed, COLOURS)
      .shapes.filter(({ tag }) => tag === 'text')
      .map(({ attributes }) => attributes.y ?? 0)
    expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b))
    expect(lines[0]).toBeGreaterThan(placed.y)
    expect(lines.at(-1)).toBeLessThan(placed.y + placed.height - 3)
  }
})

it('a line stands out while one of its ends is used, and always on the way of the data', () => {
  const colours = (isActive: boolean) =>
    edges.map((placed) => drawEdge(placed, COLOURS, isActive).shapes[0]?.attributes.stroke)
  expect(new Set(colours(true))).toEqual(new Set([COLOURS.accent]))
  expect(colours(false)).toEqual(
    edges.map(({ edge }) => (edge.isFlow ? COLOURS.accent : COLOURS.lineStrong)),
  )
})
