import type { Runtime } from '@/schemas/vocabulary'
import type { RuntimeFace } from './cloud-face'
import type { RuntimeSupport } from './provider'

/** What a cloud says of a runtime besides its face, its notes and what variables do on it. */
export type OtherParts = Pick<RuntimeSupport, 'connection' | 'providerBlocks'>

interface RuntimeParts<Own extends Runtime> {
  readonly notes: Readonly<Record<Own, RuntimeSupport['notes']>>
  readonly variableEffects: Readonly<Record<Own, RuntimeSupport['variableEffects']>>
  readonly others: Readonly<Record<Own, OtherParts>>
}

/** A cloud's runtimes, whole: their faces with all else that is known of them. */
export function wholeRuntimes<Own extends Runtime>(
  faces: readonly (RuntimeFace & { readonly runtime: Own })[],
  { notes, variableEffects, others }: RuntimeParts<Own>,
): readonly RuntimeSupport[] {
  return faces.map((face) => ({
    ...face,
    notes: notes[face.runtime],
    variableEffects: variableEffects[face.runtime],
    ...others[face.runtime],
  }))
}
