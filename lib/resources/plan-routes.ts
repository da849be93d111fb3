import type { PictureEdge } from './picture'
import type { Column, StackedNode } from './stack-column'

/** A node as the lines see it: which column it is in, and where from top to bottom. */
export interface Stop extends StackedNode {
  readonly column: number
  /** Its place among the nodes of the column. */
  readonly index: number
}

/**
 * A stretch of a line in a gutter, the empty strip beside a column: number 0 is left of the first
 * column, 1 right of it, and so on. A null end goes on through a channel.
 */
export interface Leg {
  readonly gutter: number
  readonly from: Stop | null
  readonly to: Stop | null
}

/** How a line goes: straight down or across between neighbours, or through one gutter, or two. */
export type RoutePlan =
  | { readonly kind: 'upright' | 'level'; readonly from: Stop; readonly to: Stop }
  | { readonly kind: 'around'; readonly legs: readonly [Leg] }
  | { readonly kind: 'across'; readonly legs: readonly [Leg, Leg]; readonly channel: number }

export const centerOf = ({ y, text }: StackedNode) => y + text.height / 2

/** All nodes of the columns by their id. */
export function stopsOf(columns: readonly Column[]): ReadonlyMap<string, Stop> {
  const stops = columns.flatMap(({ groups }, column) =>
    groups
      .flatMap(({ nodes }) => nodes)
      .map((node, index): [string, Stop] => [node.node.id, { ...node, column, index }]),
  )
  return new Map(stops)
}

/** Chooses the way of one line, so that it passes no node but its ends. */
export function planRoute(
  { isFlow }: PictureEdge,
  from: Stop,
  to: Stop,
  channelAt: (y: number) => number,
): RoutePlan {
  const distance = Math.abs(from.column - to.column)
  if (distance === 0) {
    if (Math.abs(from.index - to.index) === 1) return { kind: 'upright', from, to }
    const gutter = from.column < 2 ? from.column : from.column + 1
    return { kind: 'around', legs: [{ gutter, from, to }] }
  }
  if (distance === 1) {
    if (isFlow && centerOf(from) === centerOf(to)) return { kind: 'level', from, to }
    return { kind: 'around', legs: [{ gutter: Math.max(from.column, to.column), from, to }] }
  }
  const channel = channelAt((centerOf(from) + centerOf(to)) / 2)
  const gutterOf = ({ column }: Stop) => (column === 0 ? 1 : 2)
  return {
    kind: 'across',
    channel,
    legs: [
      { gutter: gutterOf(from), from, to: null },
      { gutter: gutterOf(to), from: null, to },
    ],
  }
}
