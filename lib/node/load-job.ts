import { dirname, resolve } from 'node:path'
import { analyse } from '../analysis/analyse'
import type { Analysis, AnalysisInput, SourceFile } from '../analysis/analysis'
import type { FindAsset } from './find-asset'
import { type JobFile, STDIN } from './find-jobs'
import type { FindPolicy } from './find-policy'
import { looksLikeAsset, withoutForeignText } from './foreign-text'
import type { IsOutside } from './is-outside'
import { faultAt } from './program-fault'
import { readAssetPath } from './read-asset-path'
import { readFile } from './read-file'

/** What every job of a command shares. */
export interface LoadOptions {
  /** The asset for all jobs; without it, each job's `asset_path` is looked for. */
  readonly asset: SourceFile | null
  readonly findAsset: FindAsset
  readonly isOutside: IsOutside
  /** An asset outside of the job's repository and of the assets root is refused. */
  readonly isInsideAlone: boolean
  readonly findPolicy: FindPolicy
  /** The text of standard input, when a job is read from there. */
  readonly stdin: string
}

export interface LoadedJob {
  readonly path: string
  /** The asset as the user or the search names it; null without one. */
  readonly assetPath: string | null
  /** The policy in the same way. */
  readonly policyPath: string | null
  /** What was analysed. */
  readonly input: AnalysisInput
  readonly analysis: Analysis
}

/** One file → its analysis; a file in a folder that holds no job is passed over. */
export type LoadResult =
  | { readonly kind: 'job'; readonly job: LoadedJob }
  | { readonly kind: 'no-job' }
  | { readonly kind: 'problem'; readonly problem: string }

/** Reads a job and its asset, and analyses them; never throws. */
export function loadJob(file: JobFile, options: LoadOptions): LoadResult {
  try {
    return load(file, options)
  } catch (error) {
    return { kind: 'problem', problem: faultAt(file.path, error) }
  }
}

function load({ path, isNamed }: JobFile, options: LoadOptions): LoadResult {
  const isStdin = path === STDIN
  const file = isStdin ? { ok: true as const, text: options.stdin } : readFile(path)
  if (!file.ok) return { kind: 'problem', problem: file.problem }
  const { text } = file
  if (!isNamed && !text.includes('infrastructure')) return { kind: 'no-job' }

  const asset = options.asset ?? namedAsset(text, isStdin ? null : path, options)
  if (typeof asset === 'string') return { kind: 'problem', problem: asset }
  const policy = options.findPolicy(isStdin ? null : path)
  if (typeof policy === 'string') return { kind: 'problem', problem: policy }
  const name = isStdin ? 'job.yaml' : path
  const input = { job: { name, text }, asset, policy, now: new Date() }
  const analysis = withoutForeignText(analyse(input))
  if (!isNamed && !hasInfrastructure(analysis)) return { kind: 'no-job' }
  const assetPath = analysis.assetFile?.name ?? null
  const policyPath = policy?.name ?? null
  return { kind: 'job', job: { path, assetPath, policyPath, input, analysis } }
}

/** The asset that the job names; a sentence when it is there and cannot be read. */
function namedAsset(
  text: string,
  jobPath: string | null,
  { findAsset, isOutside, isInsideAlone }: LoadOptions,
): SourceFile | { notFound: string } | string | null {
  const assetPath = readAssetPath(text)
  if (assetPath === null) return null
  const found = findAsset(assetPath, jobPath)
  if (found === null) return { notFound: assetPath }
  if (!isOutside(found, jobPath === null ? process.cwd() : dirname(resolve(jobPath)))) {
    const file = readFile(found)
    return file.ok ? { name: found, text: file.text } : file.problem
  }
  const said = `The asset_path of "${jobPath ?? 'the job'}" leads to "${found}", outside of its repository`
  if (isInsideAlone) {
    return `${said}, which --assets-inside refuses. Move the asset, or give its folder with --assets-root.`
  }
  const file = readFile(found)
  if (!file.ok) return file.problem
  // Whoever wrote the job may not be allowed to read what whoever runs this can.
  if (!looksLikeAsset(file.text)) return `${said}, and is no asset definition.`
  return { name: found, text: file.text, isOutside: true }
}

/** Text that does not parse counts as a job when the key stands at the start of a line. */
function hasInfrastructure({ job }: Analysis): boolean {
  const { value, text } = job
  if (value === undefined) return /^["']?infrastructure["']?[ \t]*:/m.test(text)
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'infrastructure')
}
