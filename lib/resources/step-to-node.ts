import type { PlacedNode } from './picture-layout'

export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * The node that an arrow key goes to: the nearest one in that direction, one straight ahead before
 * one that is off to the side. Null at the edge of the picture.
 */
export function stepToNode(
  nodes: readonly PlacedNode[],
  fromId: string,
  direction: Direction,
): string | null {
  const from = nodes.find(({ node }) => node.id === fromId)
  if (!from) return nodes[0]?.node.id ?? null
  let best: { readonly id: string; readonly distance: number } | null = null
  for (const placed of nodes) {
    const { ahead, aside } = offset(from, placed, direction)
    if (ahead <= 0 || aside > ahead * 4) continue
    const distance = ahead + 2 * aside
    if (!best || distance < best.distance) best = { id: placed.node.id, distance }
  }
  return best?.id ?? null
}

function offset(from: PlacedNode, to: PlacedNode, direction: Direction) {
  const x = to.x + to.width / 2 - (from.x + from.width / 2)
  const y = to.y + to.height / 2 - (from.y + from.height / 2)
  switch (direction) {
    case 'left':
      return { ahead: -x, aside: Math.abs(y) }
    case 'right':
      return { ahead: x, aside: Math.abs(y) }
    case 'up':
      return { ahead: -y, aside: Math.abs(x) }
    case 'down':
      return { ahead: y, aside: Math.abs(x) }
    default:
      return direction satisfies never
  }
}
