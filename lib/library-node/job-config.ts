import type { SourceFile } from '../analysis/analysis'
import { JobConfig as JobText, type TextFile } from '../library/job-config'
import { assetFinder } from '../node/find-asset'
import { policyFinder } from '../node/find-policy'
import { outsideFinder } from '../node/is-outside'
import { type LoadedJob, type LoadOptions, loadJob } from '../node/load-job'
import { readFile } from '../node/read-file'

/** What is read besides the job's own file. */
export interface ReadJobOptions {
  /** What messages call the job instead of its path. */
  readonly name?: string
  /** The definition of its asset: a path, or a file that was read; null for none. Without it, `asset_path` is looked for. */
  readonly asset?: TextFile | string | null
  /** Where the asset is looked for first, before the folders of the job. */
  readonly assetsRoot?: string | null
  /** The policy, in the same way. Without it, `dativo-policy.yaml` is looked for in the job's folder and above. */
  readonly policy?: string | TextFile | null
}

/** A job that is read from its file, with its asset and its policy. */
export class JobConfig extends JobText {
  /**
   * Reads a job, the asset that its `asset_path` leads to, and the policy beside it.
   *
   * @param path of a file of YAML; a text of several lines is taken as the job itself, and nothing is looked for
   * @throws {Error} when a file cannot be read, in a sentence; or when `asset_path` leads out of the job's
   *   repository, where what it holds may be nobody's to show
   */
  static override fromYaml(path: string, options: ReadJobOptions = {}): JobConfig {
    if (path.includes('\n')) {
      return new JobConfig(path, {
        ...(options.name !== undefined && { name: options.name }),
        asset: given(options.asset) ?? null,
        policy: given(options.policy) ?? null,
      })
    }
    const { input, analysis } = read(path, options)
    const { assetFile, policyFile } = analysis
    if (assetFile?.isOutside) throw new Error(outside(path, assetFile.name))
    return new JobConfig(input.job.text, {
      name: options.name ?? path,
      asset: assetFile,
      policy: policyFile,
    })
  }
}

function read(path: string, options: ReadJobOptions): LoadedJob {
  const result = loadJob({ path, isNamed: true }, loadOptions(options))
  if (result.kind === 'job') return result.job
  throw new Error(result.kind === 'problem' ? result.problem : `"${path}" is no job.`)
}

function loadOptions({ asset, assetsRoot = null, policy }: ReadJobOptions): LoadOptions {
  const findAsset = assetFinder(assetsRoot)
  return {
    asset: given(asset) ?? null,
    findAsset: asset === null ? () => null : findAsset,
    isOutside: outsideFinder(assetsRoot),
    isInsideAlone: false,
    findPolicy: policyFinder(policy === null ? 'none' : (given(policy) ?? 'beside-the-job')),
    stdin: '',
  }
}

/** A file that the caller names or has. */
function given(file: string | TextFile | null | undefined): SourceFile | null | undefined {
  if (typeof file !== 'string') return file
  const found = readFile(file)
  if (!found.ok) throw new Error(found.problem)
  return { name: file, text: found.text }
}

function outside(job: string, asset: string): string {
  return `The asset_path of "${job}" leads to "${asset}", outside of its repository. Give the file as the option "asset", or its folder as "assetsRoot".`
}
