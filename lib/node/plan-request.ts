import { analyse } from '../analysis/analyse'
import type { Analysis } from '../analysis/analysis'
import type { BundleEntry, BundleRequest, BundleResult } from '../bundle/bundle'
import { sayFilesWithErrors } from '../bundle/files-with-errors'
import { folderName } from '../bundle/folder-name'
import { planBundle } from '../bundle/plan-bundle'
import { readModule } from './read-module'

/** The files of a bundle before they are packed, or why there are none. */
export type RequestPlan =
  | { readonly ok: true; readonly fileName: string; readonly entries: readonly BundleEntry[] }
  | Extract<BundleResult, { ok: false }>

/**
 * Texts → the files of the bundle. The folders of the two names do not count, so that the same
 * texts give the same bytes on the web and on the command line.
 */
export async function planRequest({ job, asset, policy }: BundleRequest): Promise<RequestPlan> {
  const analysis = analyse({
    job: withoutFolder(job),
    asset: asset && withoutFolder(asset),
    policy: policy ?? null,
  })
  const { provider, runtime, jobName, model } = analysis
  if (analysis.hasErrors || !provider || !runtime) return refusal(analysis)
  const callsModule = Boolean(model.infrastructure?.terraform?.module_source)
  const moduleFiles = callsModule ? [] : await readModule(provider, runtime)
  return {
    ok: true,
    fileName: `${folderName(jobName)}.zip`,
    entries: planBundle(analysis, moduleFiles),
  }
}

function withoutFolder<File extends { readonly name: string }>(file: File): File {
  return { ...file, name: file.name.replace(/^.*[/\\]/, '') }
}

function refusal(analysis: Analysis): Extract<BundleResult, { ok: false }> {
  const errors = analysis.diagnostics.filter(({ severity }) => severity === 'error')
  return {
    ok: false,
    message: `${sayFilesWithErrors(analysis)}, so no bundle was made.`,
    problems: errors.map(({ document, span, message }) => {
      const { lines } = analysis[document] ?? analysis.job
      const file = (document === 'asset' ? analysis.assetFile : null) ?? analysis.jobFile
      const { line, column } = lines.position(span.start)
      return { where: `${file.name}:${line}:${column}`, message }
    }),
  }
}
