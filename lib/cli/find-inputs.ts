import type { SourceFile } from '../analysis/analysis'
import { findJobs, type JobFile, STDIN } from '../node/find-jobs'
import { readFile } from '../node/read-file'
import { readStdin } from '../node/read-stdin'
import type { Options } from './command'

/** What the options of a command name, found and where needed read. */
export interface Inputs {
  readonly files: readonly JobFile[]
  /** One file: its result stands alone, not in a list. */
  readonly isSingle: boolean
  /** The asset for all jobs. */
  readonly asset: SourceFile | null
  readonly assetsRoot: string | null
  readonly stdin: string
  /** Sentences about what could not be read. */
  readonly problems: readonly string[]
}

/** Finds the jobs and reads the asset; without the asset that was asked for there are no jobs. */
export async function findInputs({ jobs, asset, assetsRoot }: Options): Promise<Inputs> {
  const stdin = jobs.includes(STDIN) || asset === STDIN ? await readStdin() : ''
  const shared = asset === null ? null : openAsset(asset, stdin)
  if (typeof shared === 'string') {
    return { files: [], isSingle: true, asset: null, assetsRoot, stdin, problems: [shared] }
  }
  return { ...findJobs(jobs), asset: shared, assetsRoot, stdin }
}

function openAsset(path: string, stdin: string): SourceFile | string {
  if (path === STDIN) return { name: 'asset.yaml', text: stdin }
  const file = readFile(path)
  return file.ok ? { name: path, text: file.text } : file.problem
}
