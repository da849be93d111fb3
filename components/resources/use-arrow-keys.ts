'use client'

import type { KeyboardEvent } from 'react'
import type { PictureLayout } from '@/lib/resources/picture-layout'
import { type Direction, stepToNode } from '@/lib/resources/step-to-node'

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** Moves the focus from node to node by the arrow keys; Home and End go to the first and the last. */
export function useArrowKeys({
  nodes,
}: PictureLayout): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const { target, key, currentTarget, altKey, ctrlKey, metaKey } = event
    const from = target instanceof HTMLElement ? target.dataset.resource : undefined
    if (from === undefined || altKey || ctrlKey || metaKey) return
    const direction = DIRECTIONS[key]
    const to = direction
      ? stepToNode(nodes, from, direction)
      : ({ Home: nodes[0], End: nodes.at(-1) }[key]?.node.id ?? null)
    if (!direction && to === null) return
    event.preventDefault()
    if (to === null) return
    const node = currentTarget.querySelector<HTMLElement>(
      `button[data-resource="${CSS.escape(to)}"]`,
    )
    // The picture moves the node into sight by itself; the browser would scroll its frame.
    node?.focus({ preventScroll: true })
  }
}
