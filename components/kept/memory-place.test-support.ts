import type { WriteOutcome } from '@/components/ui/browser-storage'
import type { KeptKey, KeptPlace, KeptValues } from './kept-place'

export interface MemoryPlace extends KeptPlace {
  readonly values: Partial<Record<KeptKey, unknown>>
  /** What the next writes come to; called with what is to be written. */
  outcome: (values: KeptValues) => WriteOutcome
  /** Writes wait for this. */
  until: Promise<unknown>
}

/** A place for documents that forgets: values are copies, and writes take their turns. */
export function memoryPlace(): MemoryPlace {
  const values: Partial<Record<KeptKey, unknown>> = {}
  let turn: Promise<unknown> = Promise.resolve()
  const pick = (keys: readonly KeptKey[]) =>
    structuredClone(Object.fromEntries(keys.map((key) => [key, values[key]])))
  const place: MemoryPlace = {
    isDurable: true,
    values,
    outcome: () => 'written',
    until: Promise.resolve(),
    read: async (keys) => pick(keys),
    change(keys, step) {
      const { until } = place
      const done = turn.then(async () => {
        await until
        const changed = step(pick(keys))
        const outcome = place.outcome(changed)
        if (outcome === 'written') Object.assign(values, structuredClone(changed))
        return outcome
      })
      turn = done
      return done
    },
    onForeignChange() {},
  }
  return place
}
