import type { Analysis } from '../analysis/analysis'
import { filesWithErrors, listFiles, type WithFiles } from './files-with-errors'
import { noResourcesReason } from './no-resources-reason'

/** Why no bundle can be made of the document as it stands, in a sentence; null when one can. */
export function blockedWords(
  analysis: WithFiles & Pick<Analysis, 'provider' | 'runtime' | 'support' | 'job'>,
): string | null {
  const count = analysis.diagnostics.filter(({ severity }) => severity === 'error').length
  const files = count > 0 ? filesWithErrors(analysis) : []
  if (files.length > 0 && !files.includes('the job')) {
    return `Fix ${listFiles(files)} to build the bundle.`
  }
  if (count > 0) return `Fix ${count === 1 ? '1 error' : `${count} errors`} to build the bundle.`
  return analysis.provider && analysis.runtime ? null : noResourcesReason(analysis)
}
