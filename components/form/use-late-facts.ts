import { type RefObject, useEffect, useSyncExternalStore } from 'react'
import type { FIELD_HELP } from '@/lib/form/field-help.gen'
import type { VariableHelp } from '@/lib/form/variable-help'
import type { variableExamples } from '@/lib/providers/variable-examples'

/** What is known of the fields beyond what the first screen needs. */
export interface LateFacts {
  readonly help: VariableHelp
  readonly fieldHelp: typeof FIELD_HELP
  readonly examples: typeof variableExamples
}

let facts: LateFacts | null = null
const listeners = new Set<() => void>()

/** Fetches them; where they cannot be had, the next call tries anew. */
export async function fetchLateFacts(): Promise<void> {
  if (facts) return
  const [{ FIELD_HELP }, { VARIABLE_HELP }, { variableExamples }] = await Promise.all([
    import('@/lib/form/field-help.gen'),
    import('@/lib/form/variable-help.gen'),
    import('@/lib/providers/variable-examples'),
  ])
  facts = { fieldHelp: FIELD_HELP, help: VARIABLE_HELP, examples: variableExamples }
  for (const tell of listeners) tell()
}

/** Fetches them once the pointer or the focus comes into the form. */
export function useFactsOnLook(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = form.current
    // Without them the fields still have their labels.
    const fetch = () => void fetchLateFacts().catch(() => null)
    element?.addEventListener('focusin', fetch)
    element?.addEventListener('pointerenter', fetch)
    return () => {
      element?.removeEventListener('focusin', fetch)
      element?.removeEventListener('pointerenter', fetch)
    }
  }, [form])
}

/** The late facts; null until somebody has looked at the form. */
export function useLateFacts(): LateFacts | null {
  return useSyncExternalStore(listen, known, nothing)
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

const known = () => facts
const nothing = () => null
