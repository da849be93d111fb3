import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { Analysis } from '../analysis/analysis'
import { chosenCloud } from '../analysis/chosen-cloud'
import type { Path } from '../document/document'
import { valueAt } from '../document/value-at'
import { CLOUDS, runtimeSupport } from '../providers/clouds'
import { counterpartRuntime } from '../providers/counterpart-runtime'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import { OWN_VARIABLES_PATH } from '../terraform/variable-path'

/** What every part of a move may look at. */
export interface MoveContext {
  /** The job as it is. */
  readonly analysis: Analysis
  /** The cloud that is left; null where the job names none. */
  readonly from: CloudProvider | null
  readonly fromSupport: RuntimeSupport | null
  readonly to: CloudProvider
  /** The runtime there; null where nobody knows which is meant. */
  readonly toSupport: RuntimeSupport | null
  readonly runtime: Runtime | null
}

export function moveContext(analysis: Analysis, from: Provider | null, to: Provider): MoveContext {
  const runtime = analysis.runtime && counterpartRuntime(analysis.runtime, to)
  return {
    analysis,
    from: from && CLOUDS[from],
    fromSupport: from && chosenCloud({ provider: from, runtime: analysis.runtime }).support,
    to: CLOUDS[to],
    toSupport: runtime && runtimeSupport(to, runtime),
    runtime,
  }
}

/** What is written at a path of the job. */
export function writtenAt({ analysis }: MoveContext, path: Path): unknown {
  return valueAt(analysis.job.value, path) ?? undefined
}

/** The path of one of the job's own variables. */
export function variableAt(name: string): Path {
  return [...OWN_VARIABLES_PATH, name]
}
