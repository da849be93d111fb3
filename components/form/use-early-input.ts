import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { type EarlyInput, findEarlyInput, replayInput } from './early-input'

/**
 * Takes over what was typed and chosen in the server's fields before React was there. It is collected
 * before React draws anything anew, and typed again once everybody listens.
 */
export function useEarlyInput(form: RefObject<HTMLElement | null>): void {
  const early = useRef<readonly EarlyInput[]>([])
  useLayoutEffect(() => {
    if (form.current) early.current = findEarlyInput(form.current)
  }, [form])
  useEffect(() => {
    for (const each of early.current) replayInput(each)
    early.current = []
  }, [])
}
