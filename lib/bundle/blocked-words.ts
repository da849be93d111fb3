import type { Analysis } from '../analysis/analysis'
import { noResourcesReason } from './no-resources-reason'

/** Why no bundle can be made of the document as it stands, in a sentence; null when one can. */
export function blockedWords(
  analysis: Pick<Analysis, 'diagnostics' | 'provider' | 'runtime' | 'support' | 'job'>,
): string | null {
  const count = analysis.diagnostics.filter(({ severity }) => severity === 'error').length
  if (count === 1) return 'Nothing is built while there is an error in the text.'
  if (count > 1) return `Nothing is built while there are ${count} errors in the text.`
  return analysis.provider && analysis.runtime ? null : noResourcesReason(analysis)
}
