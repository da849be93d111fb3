import { useEffect, useRef, useState } from 'react'
import type { MovePlan, ToGive } from '@/lib/move/move'
import type { Moving } from './use-move'

/** So long nothing more is chosen before what is left is worked out. */
const PAUSE_MS = 250

/**
 * What is left to the author with the changes that are chosen; while it is worked out, what was left
 * before.
 * @param left the changes that are not chosen, by their ids
 */
export function useLeft(
  { changes, toGive }: Extract<MovePlan, { ok: true }>,
  left: ReadonlySet<string>,
  leftWith: Moving['leftWith'],
): readonly ToGive[] {
  const [some, setSome] = useState(toGive)
  const ask = useRef(leftWith)
  ask.current = leftWith
  useEffect(() => {
    if (left.size === 0) {
      setSome(toGive)
      return
    }
    let isGone = false
    const timer = setTimeout(async () => {
      const answer = await ask.current(changes.filter(({ id }) => !left.has(id)))
      if (answer && !isGone) setSome(answer)
    }, PAUSE_MS)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [changes, toGive, left])
  return left.size === 0 ? toGive : some
}
