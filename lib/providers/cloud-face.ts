import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { RuntimeSupport, TagRules } from './provider'
import type { Switch } from './switch'

/** What a form must know of a runtime on a cloud. */
export type RuntimeFace = Pick<RuntimeSupport, 'runtime' | 'label' | 'sizes' | 'effects'>

/**
 * What the screen shows of a cloud before anything is worked out: a small part of `CloudProvider`, so
 * that the first load need not bring the rest.
 */
export interface CloudFace {
  readonly id: Provider
  readonly label: string
  readonly tags: TagRules
  readonly runtimes: readonly RuntimeFace[]
  /** Values that others turn off. */
  readonly switches: readonly Switch[]
}

/** What each cloud says itself of its runtimes, by their names. */
type ByRuntime<Own extends Runtime, Parts> = Readonly<Record<Own, Parts>>

/** The faces of a cloud's runtimes, in the order of its facts. */
export function runtimeFaces<Own extends Runtime>(
  runtimes: readonly Own[],
  effects: ByRuntime<Own, RuntimeFace['effects']>,
  parts: ByRuntime<Own, Pick<RuntimeFace, 'label' | 'sizes'>>,
): readonly (RuntimeFace & { readonly runtime: Own })[] {
  return runtimes.map((runtime) => ({ runtime, effects: effects[runtime], ...parts[runtime] }))
}
