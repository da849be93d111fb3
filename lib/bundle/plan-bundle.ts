import type { Analysis } from '../analysis/analysis'
import { chosenCloud } from '../analysis/chosen-cloud'
import { tagReport } from '../report/tag-report'
import { moduleCallFile } from '../terraform/module-call'
import { backendFile, providersFile } from '../terraform/root-files'
import { writeTfvarsJson } from '../terraform/write-json'
import type { BundleEntry } from './bundle'
import { ciWorkflow } from './ci-workflow'
import { folderName } from './folder-name'
import { GITIGNORE } from './gitignore'
import { bundleReadme } from './readme'

/**
 * The files of a job's bundle (spec section 7), sorted by path. `moduleFiles` are those of the
 * job's cloud and runtime, with paths from the bundle's `terraform/` folder (`aws/main.tf`). The
 * job must have no errors: what is wrong cannot be planned.
 */
export function planBundle(
  analysis: Analysis,
  moduleFiles: readonly BundleEntry[],
): readonly BundleEntry[] {
  const { model, variables } = analysis
  const { cloud, support } = chosenCloud(analysis)
  if (analysis.hasErrors || !cloud || !support) {
    throw new Error('A bundle is planned from a job without errors.')
  }
  const {
    backend,
    module_source: source,
    module_version: version,
  } = model.infrastructure?.terraform ?? {}
  const generated = [
    providersFile(cloud, support),
    backendFile(backend),
    source ? moduleCallFile({ source, version }, cloud, variables) : null,
    { name: 'terraform.tfvars.json', text: writeTfvarsJson(variables) },
  ].filter((file) => file !== null)

  const root = folderName(analysis.jobName)
  const entry = (path: string, text: string): BundleEntry => ({
    path: `${root}/${path}`,
    bytes: new TextEncoder().encode(text),
  })
  const entries = [
    entry('README.md', bundleReadme(analysis)),
    entry('.gitignore', GITIGNORE),
    entry('ci/terraform.yml', ciWorkflow(analysis)),
    entry('job.yaml', analysis.jobFile.text),
    ...(analysis.assetFile ? [entry('asset.yaml', analysis.assetFile.text)] : []),
    entry(
      'tag-report.json',
      `${JSON.stringify(tagReport(analysis, { job: 'job.yaml', asset: 'asset.yaml' }), null, 2)}\n`,
    ),
    ...generated.map(({ name, text }) => entry(`terraform/${cloud.id}/${name}`, text)),
    ...(source ? [] : moduleFiles).map(({ path, bytes }) => ({
      path: `${root}/terraform/${path}`,
      bytes,
    })),
  ]
  return entries.sort((left, right) => (left.path < right.path ? -1 : 1))
}
