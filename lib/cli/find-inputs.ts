import type { SourceFile } from '../analysis/analysis'
import { findJobs, type JobFile, STDIN } from '../node/find-jobs'
import type { PolicyChoice } from '../node/find-policy'
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
  /** An asset_path that leads elsewhere is refused. */
  readonly isInsideAlone: boolean
  readonly policy: PolicyChoice
  readonly stdin: string
  /** Sentences about what could not be read. */
  readonly problems: readonly string[]
}

/**
 * Finds the jobs and reads what they share, the asset and the policy; without one of them that was
 * asked for there are no jobs.
 */
export async function findInputs(options: Options): Promise<Inputs> {
  const { jobs, asset, assetsRoot, isInsideAlone, policy, isWithoutPolicy } = options
  const stdin = [...jobs, asset, policy].includes(STDIN) ? await readStdin() : ''
  const shared = asset === null ? null : openFile(asset, stdin, 'asset.yaml')
  const chosen = policy === null ? null : openFile(policy, stdin, 'dativo-policy.yaml')
  const unread = [shared, chosen].filter((file) => typeof file === 'string')
  if (typeof shared === 'string' || typeof chosen === 'string') {
    const nothing = { files: [], isSingle: true, asset: null, policy: 'none' } as const
    return { ...nothing, assetsRoot, isInsideAlone, stdin, problems: unread }
  }
  const found = isWithoutPolicy ? 'none' : 'beside-the-job'
  return {
    ...findJobs(jobs),
    asset: shared,
    assetsRoot,
    isInsideAlone,
    policy: chosen ?? found,
    stdin,
  }
}

/** A file, or the sentence that says why it cannot be read. */
function openFile(path: string, stdin: string, stdinName: string): SourceFile | string {
  if (path === STDIN) return { name: stdinName, text: stdin }
  const file = readFile(path)
  return file.ok ? { name: path, text: file.text } : file.problem
}
