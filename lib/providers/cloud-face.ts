import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { Examples } from './examples'
import type { FaceVariables } from './face-variable'
import type { RuntimeSupport, TagRules } from './provider'
import type { Switch } from './switch'

/** What a form must know of a runtime on a cloud. */
export type RuntimeFace = Pick<
  RuntimeSupport,
  'runtime' | 'label' | 'sizes' | 'effects' | 'variables' | 'scheduleDialect' | 'examples'
>

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

/** What a face is made of that all runtimes of its cloud share, or that is by runtime. */
interface FaceParts<Own extends Runtime> {
  readonly effects: ByRuntime<Own, RuntimeFace['effects']>
  readonly variables: FaceVariables
  readonly examples: Examples
  readonly own: ByRuntime<
    Own,
    Pick<RuntimeFace, 'label' | 'sizes' | 'scheduleDialect'> & { readonly examples?: Examples }
  >
}

/** The faces of a cloud's runtimes, in the order of its facts. */
export function runtimeFaces<Own extends Runtime>(
  runtimes: readonly Own[],
  { effects, variables, examples, own }: FaceParts<Own>,
): readonly (RuntimeFace & { readonly runtime: Own })[] {
  return runtimes.map((runtime) => ({
    ...own[runtime],
    runtime,
    effects: effects[runtime],
    variables,
    examples: { ...examples, ...own[runtime].examples },
  }))
}
