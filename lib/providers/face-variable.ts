import type { Runtime } from '@/schemas/vocabulary'

/**
 * What a form must know of a variable that only `terraform.variables` sets, before the rest of its
 * cloud is there.
 */
export interface FaceVariable {
  /** The runtimes whose bundles declare it; absent: all. */
  readonly on?: readonly Runtime[]
  /** What the module takes where nothing is given, when it is one plain value. */
  readonly default?: string | number | boolean
  /** Why it does nothing on a runtime, as the rest of "no effect here because …". */
  readonly none?: Readonly<Partial<Record<Runtime, string>>>
}

/** Those of one cloud, by name. */
export type FaceVariables = Readonly<Record<string, FaceVariable>>
