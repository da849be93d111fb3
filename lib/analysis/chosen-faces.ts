import { CLOUD_FACES, runtimeFace } from '../providers/cloud-faces'
import type { Analysis } from './analysis'

/** What an analysis holds of the cloud and the runtime that a job has chosen. */
export function facesOf({
  provider,
  runtime,
}: Pick<Analysis, 'provider' | 'runtime'>): Pick<
  Analysis,
  'provider' | 'runtime' | 'cloud' | 'support'
> {
  return {
    provider,
    runtime,
    cloud: provider && CLOUD_FACES[provider],
    support: provider && runtime && runtimeFace(provider, runtime),
  }
}
