import type { Analysis } from '../analysis/analysis'

/** The findings of a job, and the names of the files beside it. */
export type WithFiles = Pick<Analysis, 'diagnostics'> &
  Partial<Pick<Analysis, 'assetFile' | 'policyFile'>>

/** The files that the errors are in: "the job", "the asset a.yaml"; a policy's own errors are the policy's. */
export function filesWithErrors({ diagnostics, assetFile, policyFile }: WithFiles) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const ofPolicy = errors.filter(({ code }) => code === 'policy-invalid')
  const ofAsset = errors.filter(({ document }) => document === 'asset')
  const named = (kind: string, name: string | undefined) =>
    name ? `the ${kind} ${name}` : `the ${kind}`
  return [
    ...(errors.length > ofPolicy.length + ofAsset.length ? ['the job'] : []),
    ...(ofAsset.length > 0 ? [named('asset', assetFile?.name)] : []),
    ...(ofPolicy.length > 0 ? [named('policy', policyFile?.name)] : []),
  ]
}

/** "The job has errors", "The job and the policy p.yaml have errors": the beginning of a sentence. */
export function sayFilesWithErrors(analysis: WithFiles): string {
  const files = filesWithErrors(analysis)
  const words = listFiles(files.length > 0 ? files : ['the job'])
  const verb = files.length > 1 ? 'have' : 'has'
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${verb} errors`
}

/** "the job and the policy p.yaml". */
export function listFiles(files: readonly string[]): string {
  return files.join(' and ').replace(/ and (?=.* and )/, ', ')
}
