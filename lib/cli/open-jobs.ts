import type { SourceFile } from '../analysis/analysis'
import { assetFinder } from '../node/find-asset'
import { findJobs, STDIN } from '../node/find-jobs'
import { type LoadedJob, loadJob } from '../node/load-job'
import { readFile } from '../node/read-file'
import { readStdin } from '../node/read-stdin'
import type { ExitCode, Options } from './command'

/** The jobs that a command works on. */
export interface OpenJobs {
  /** One file: its result stands alone, not in a list. */
  readonly isSingle: boolean
  /** The jobs one after the other, in the order of the inputs. */
  readonly jobs: Iterable<LoadedJob>
  /** Sentences about what could not be read; complete when all jobs have been taken. */
  readonly problems: readonly string[]
}

/** Finds, reads and analyses what the options name; a bad file never stops the others. */
export async function openJobs({ jobs, asset, assetsRoot }: Options): Promise<OpenJobs> {
  const stdin = jobs.includes(STDIN) || asset === STDIN ? await readStdin() : ''
  const shared = asset === null ? null : openAsset(asset, stdin)
  if (typeof shared === 'string') return { isSingle: true, jobs: [], problems: [shared] }
  const { files, problems: notFound, isSingle } = findJobs(jobs)
  const problems = [...notFound]
  const loadOptions = { asset: shared, findAsset: assetFinder(assetsRoot), stdin }
  function* load(): Generator<LoadedJob> {
    for (const file of files) {
      const result = loadJob(file, loadOptions)
      if (result.kind === 'job') yield result.job
      if (result.kind === 'problem') problems.push(result.problem)
    }
  }
  return { isSingle, jobs: load(), problems }
}

function openAsset(path: string, stdin: string): SourceFile | string {
  if (path === STDIN) return { name: 'asset.yaml', text: stdin }
  const file = readFile(path)
  return file.ok ? { name: path, text: file.text } : file.problem
}

/** What could not be read weighs more than what is invalid: not everything was looked at. */
export function exitCode(problems: readonly string[], isInvalid: boolean): ExitCode {
  if (problems.length > 0) return 2
  return isInvalid ? 1 : 0
}
