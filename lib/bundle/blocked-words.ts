import type { Analysis } from '../analysis/analysis'
import { noResourcesReason } from './no-resources-reason'

/** Why no bundle can be made of the document as it stands, in a sentence; null when one can. */
export function blockedWords(
  analysis: Pick<Analysis, 'diagnostics' | 'provider' | 'runtime' | 'support' | 'job'>,
): string | null {
  const count = analysis.diagnostics.filter(({ severity }) => severity === 'error').length
  if (count > 0) return `Fix ${count === 1 ? '1 error' : `${count} errors`} to build the bundle.`
  return analysis.provider && analysis.runtime ? null : noResourcesReason(analysis)
}
