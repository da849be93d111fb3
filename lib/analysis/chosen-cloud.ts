import { CLOUDS, runtimeSupport } from '../providers/clouds'
import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import type { Analysis } from './analysis'

/** The whole of a job's cloud and runtime, of which an analysis holds the faces. */
export interface ChosenCloud {
  readonly cloud: CloudProvider | null
  readonly support: RuntimeSupport | null
}

/** What rules and files need to know of the cloud and the runtime that a job has chosen. */
export function chosenCloud({
  provider,
  runtime,
}: Pick<Analysis, 'provider' | 'runtime'>): ChosenCloud {
  return {
    cloud: provider && CLOUDS[provider],
    support: provider && runtime && runtimeSupport(provider, runtime),
  }
}
