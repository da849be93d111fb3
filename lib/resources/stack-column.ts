import { ROLE_TITLES } from './group-resources'
import { columnWidth, measureNode, type NodeText } from './measure-node'
import type { PictureNode, PictureRole } from './picture'

/** Between two nodes of a frame: room for a short arrow. */
const NODE_GAP = 14
/** Between two frames: room for lines that cross the column. */
export const FRAME_GAP = 26
export const FRAME_PADDING = 8
export const FRAME_TITLE = 22

/** Above, in or below the middle row of the first, second or third column. */
type Place = readonly [column: 0 | 1 | 2, part: 'above' | 'middle' | 'below']

/**
 * Source, job and target in the middle row; what supports the job stands around it. Roles with the
 * same place follow one another from top to bottom.
 */
const PLACES: Readonly<Record<PictureRole, Place>> = {
  network: [0, 'above'],
  source: [0, 'middle'],
  identity: [0, 'below'],
  launcher: [1, 'above'],
  job: [1, 'middle'],
  cluster: [1, 'below'],
  alarm: [1, 'below'],
  encryption: [2, 'above'],
  storage: [2, 'above'],
  target: [2, 'middle'],
  logs: [2, 'below'],
}

/** The roles of one column, from top to bottom. */
export type ColumnPlan = Readonly<Record<Place[1], readonly PictureRole[]>>

/** From left to right. */
export const COLUMNS: readonly ColumnPlan[] = ([0, 1, 2] as const).map((column) => {
  const roles = (part: Place[1]) =>
    placedRoles().filter((role) => PLACES[role][0] === column && PLACES[role][1] === part)
  return { above: roles('above'), middle: roles('middle'), below: roles('below') }
})

/** The keys of `PLACES`, a literal that has those of its type and no others. */
function placedRoles(): readonly PictureRole[] {
  return Object.keys(PLACES) as PictureRole[]
}

/** A node with its place in the column; y counts from the middle row's centre. */
export interface StackedNode {
  readonly node: PictureNode
  readonly text: NodeText
  readonly y: number
}

export interface StackedGroup {
  /** Null in the middle row, which has no frame. */
  readonly title: string | null
  readonly top: number
  readonly bottom: number
  readonly nodes: readonly StackedNode[]
}

export interface Column {
  readonly width: number
  /** From top to bottom. */
  readonly groups: readonly StackedGroup[]
}

/** Stacks the nodes of one column, each role in its group. */
export function stackColumn(
  { above, middle, below }: ColumnPlan,
  nodes: readonly PictureNode[],
  rowHeight: number,
): Column {
  const own = nodes.filter(({ role }) => [...above, ...middle, ...below].includes(role))
  const width = columnWidth(own)
  const groups = (roles: readonly PictureRole[]) =>
    roles
      .map((role) => ({ role, members: own.filter((node) => node.role === role) }))
      .filter(({ members }) => members.length > 0)
  const center = groups(middle).map(({ members }) => {
    const height = stackHeight(members, width)
    return stackGroup(null, members, width, -height / 2)
  })
  const upper: StackedGroup[] = []
  let bottom = -rowHeight / 2 - FRAME_GAP
  for (const { role, members } of groups(above).reverse()) {
    const top = bottom - frameHeight(members, width)
    upper.unshift(stackGroup(titleOf(role), members, width, top))
    bottom = top - FRAME_GAP
  }
  const lower: StackedGroup[] = []
  let top = rowHeight / 2 + FRAME_GAP
  for (const { role, members } of groups(below)) {
    const group = stackGroup(titleOf(role), members, width, top)
    lower.push(group)
    top = group.bottom + FRAME_GAP
  }
  return { width, groups: [...upper, ...center, ...lower] }
}

/** How tall the middle row is: as its tallest stack of nodes. */
export function middleRowHeight(nodes: readonly PictureNode[]): number {
  return Math.max(
    0,
    ...COLUMNS.map(({ above, middle, below }) => {
      const width = columnWidth(
        nodes.filter(({ role }) => [...above, ...middle, ...below].includes(role)),
      )
      return stackHeight(
        nodes.filter(({ role }) => middle.includes(role)),
        width,
      )
    }),
  )
}

function stackGroup(
  title: string | null,
  members: readonly PictureNode[],
  width: number,
  top: number,
): StackedGroup {
  let y = title === null ? top : top + FRAME_TITLE
  const nodes: StackedNode[] = []
  for (const node of members) {
    const text = measureNode(node, width)
    nodes.push({ node, text, y })
    y += text.height + NODE_GAP
  }
  const bottom = y - NODE_GAP + (title === null ? 0 : FRAME_PADDING)
  return { title, top, bottom, nodes }
}

function stackHeight(members: readonly PictureNode[], width: number): number {
  const heights = members.map((node) => measureNode(node, width).height)
  return heights.reduce((sum, height) => sum + height, 0) + NODE_GAP * (heights.length - 1)
}

function frameHeight(members: readonly PictureNode[], width: number): number {
  return FRAME_TITLE + stackHeight(members, width) + FRAME_PADDING
}

function titleOf(role: PictureRole): string {
  return role === 'source' || role === 'target' ? '' : ROLE_TITLES[role]
}
