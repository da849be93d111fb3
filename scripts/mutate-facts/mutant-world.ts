import type { Facts } from '../../lib/providers/fact'

export interface CollectedTest {
  readonly title: string
  run(): unknown
}

declare global {
  /** The tests of the files that were imported last. */
  var collectedTests: CollectedTest[]
  /** Called with the facts of a folder of `lib/providers` as they are made. */
  var changeFacts: (folder: string, facts: Record<string, Facts[string]>) => void
  var expect: typeof import('vitest')['expect']
}
