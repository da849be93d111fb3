import { groupBy } from '../collections/group-by'
import { assignLanes, type Run } from './assign-lanes'
import { assignPorts, type Docking, type Ports, portKey } from './assign-ports'
import { createChannels } from './channels'
import type { PictureEdge } from './picture'
import { centerOf, type Leg, planRoute, type RoutePlan, type Stop, stopsOf } from './plan-routes'
import type { Column } from './stack-column'

/** A corner of a line before the columns have their place: beside a node, or in a lane. */
export interface Corner {
  readonly x:
    | { readonly column: number; readonly side: 'left' | 'middle' | 'right' }
    | { readonly gutter: number; readonly lane: number }
  readonly y: number
}

export interface Routes {
  readonly routes: readonly { readonly edge: PictureEdge; readonly corners: readonly Corner[] }[]
  /** How many lanes each gutter needs, from left to right. */
  readonly laneCounts: readonly number[]
}

interface BusLeg extends Leg {
  readonly bus: string
  readonly channel: number
}

/**
 * Finds every line's way: nodes stand in three columns, and lines run up and down in the gutters
 * between them, so that none passes a node. Lines of one node share a lane like the branches of a
 * tree; others keep apart.
 */
export function routeEdges(columns: readonly Column[], edges: readonly PictureEdge[]): Routes {
  const stops = stopsOf(columns)
  const channelAt = createChannels(columns[1] ?? { width: 0, groups: [] })
  const planned = edges.flatMap((edge) => {
    const from = stops.get(edge.from)
    const to = stops.get(edge.to)
    return from && to ? [{ edge, plan: planRoute(edge, from, to, channelAt) }] : []
  })
  const legsOf = busLegs(planned.map(({ plan }) => plan))
  const legs = planned.flatMap(({ plan }) => legsOf(plan))
  const level = new Set(
    planned.flatMap(({ plan }) =>
      plan.kind === 'level' ? [plan.from.node.id, plan.to.node.id] : [],
    ),
  )
  const ports = assignPorts(legs.flatMap(dockingsOf), ({ node }) => level.has(node.id))
  const gutters = columns.map((_, gutter) => gutter).concat(columns.length)
  const lanes = gutters.map((gutter) => assignLanes(runsOf(legs, gutter, ports)))
  const laneOf = ({ gutter, bus }: BusLeg) => lanes[gutter]?.get(bus) ?? 0
  return {
    routes: planned.map(({ edge, plan }) => ({
      edge,
      corners:
        plan.kind === 'upright' || plan.kind === 'level'
          ? straight(plan)
          : legsOf(plan).flatMap((leg) => legCorners(leg, laneOf(leg), ports)),
    })),
    laneCounts: lanes.map((byBus) => Math.max(0, ...[...byBus.values()].map((lane) => lane + 1))),
  }
}

/** Bundles the legs by the end that has more lines of that direction in the gutter. */
function busLegs(plans: readonly RoutePlan[]): (plan: RoutePlan) => readonly BusLeg[] {
  const counts = new Map<string, number>()
  const key = (gutter: number, stop: Stop, way: 'out' | 'in') =>
    JSON.stringify([gutter, way, stop.node.id])
  const legsOf = (plan: RoutePlan): readonly Leg[] => ('legs' in plan ? plan.legs : [])
  for (const { gutter, from, to } of plans.flatMap(legsOf)) {
    for (const one of [from && key(gutter, from, 'out'), to && key(gutter, to, 'in')]) {
      if (one) counts.set(one, (counts.get(one) ?? 0) + 1)
    }
  }
  const busOf = ({ gutter, from, to }: Leg): string => {
    const out = from ? key(gutter, from, 'out') : ''
    const into = to ? key(gutter, to, 'in') : ''
    return (counts.get(out) ?? 0) > (counts.get(into) ?? 0) ? out : into
  }
  return (plan) =>
    legsOf(plan).map((leg) => ({
      ...leg,
      bus: busOf(leg),
      channel: plan.kind === 'across' ? plan.channel : 0,
    }))
}

function dockingsOf({ gutter, from, to, bus, channel }: BusLeg): Docking[] {
  const other = (stop: Stop | null) => (stop ? centerOf(stop) : channel)
  return [
    ...(from ? [{ stop: from, gutter, bus, toward: other(to) }] : []),
    ...(to ? [{ stop: to, gutter, bus, toward: other(from) }] : []),
  ]
}

function runsOf(legs: readonly BusLeg[], gutter: number, ports: Ports): readonly Run[] {
  const own = legs.filter((leg) => leg.gutter === gutter)
  return [...groupBy(own, ({ bus }) => bus)].map(([bus, members]) => {
    const levels = members.flatMap((leg) => [
      levelOf(leg, leg.from, ports),
      levelOf(leg, leg.to, ports),
    ])
    return { bus, top: Math.min(...levels), bottom: Math.max(...levels) }
  })
}

function levelOf({ gutter, bus, channel }: BusLeg, stop: Stop | null, ports: Ports): number {
  return stop ? (ports.get(portKey(stop, gutter, bus)) ?? centerOf(stop)) : channel
}

function legCorners(leg: BusLeg, lane: number, ports: Ports): Corner[] {
  const { gutter, from, to } = leg
  const side = ({ column }: Stop) => ({ column, side: column < gutter ? 'right' : 'left' }) as const
  const start = levelOf(leg, from, ports)
  const end = levelOf(leg, to, ports)
  return [
    ...(from ? [{ x: side(from), y: start }] : []),
    { x: { gutter, lane }, y: start },
    { x: { gutter, lane }, y: end },
    ...(to ? [{ x: side(to), y: end }] : []),
  ]
}

function straight({ kind, from, to }: Extract<RoutePlan, { kind: 'upright' | 'level' }>): Corner[] {
  if (kind === 'level') {
    const isRight = from.column < to.column
    return [
      { x: { column: from.column, side: isRight ? 'right' : 'left' }, y: centerOf(from) },
      { x: { column: to.column, side: isRight ? 'left' : 'right' }, y: centerOf(to) },
    ]
  }
  const isDown = from.y < to.y
  const bottom = ({ y, text }: Stop) => y + text.height
  return [
    { x: { column: from.column, side: 'middle' }, y: isDown ? bottom(from) : from.y },
    { x: { column: to.column, side: 'middle' }, y: isDown ? to.y : bottom(to) },
  ]
}
