import type { Analysis } from '../analysis/analysis'
import { CLOUD_FACES } from '../providers/cloud-faces'

/** Why there is no list of resources yet, and what would make one, in plain sentences. */
export function noResourcesReason({
  provider,
  runtime,
  support,
  job,
}: Pick<Analysis, 'provider' | 'runtime' | 'support' | 'job'>): string {
  if (job.value === undefined) return 'The text cannot be read yet. The first problem says why.'
  if (!provider && !runtime) {
    return 'The document names no provider and no runtime yet. Both decide what is built.'
  }
  if (!provider) return 'The document names no provider yet. It decides which cloud is built on.'
  const cloud = CLOUD_FACES[provider]
  const runtimes = new Intl.ListFormat('en', { type: 'disjunction' }).format(
    cloud.runtimes.map((one) => one.runtime),
  )
  if (!runtime) return `The document names no runtime yet. ${cloud.label} has ${runtimes}.`
  if (!support) return `${cloud.label} does not have the runtime ${runtime}. Choose ${runtimes}.`
  return 'What is built cannot be told while the document has errors.'
}
