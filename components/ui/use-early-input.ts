import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { findEarlyInput, replayInput } from './early-input'

/**
 * Takes over what was typed, chosen and pressed in the server's markup before React was there. It is
 * collected before React draws anything anew, and done again once everybody listens.
 */
export function useEarlyInput(screen: RefObject<HTMLElement | null>): void {
  const early = useRef<ReturnType<typeof findEarlyInput>>([])
  useLayoutEffect(() => {
    if (screen.current) early.current = findEarlyInput(screen.current)
  }, [screen])
  useEffect(() => {
    void replayInput(early.current)
    early.current = []
  }, [])
}
