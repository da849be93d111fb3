import { STDIN } from '../node/find-jobs'
import { type LoadedJob, loadJob } from '../node/load-job'
import type { Options } from './command'
import { findInputs } from './find-inputs'
import { loadOptions } from './load-options'

/** The jobs that a command works on. */
export interface OpenJobs {
  readonly isSingle: boolean
  /** The jobs one after the other, in the order of the inputs. */
  readonly jobs: Iterable<LoadedJob>
  /** Sentences about what could not be read; complete when all jobs have been taken. */
  readonly problems: readonly string[]
  /** Every file that was read, 0 for standard input; complete when all jobs have been taken. */
  readonly readFiles: readonly (string | 0)[]
}

/** Finds, reads and analyses what the options name; a bad file never stops the others. */
export async function openJobs(options: Options): Promise<OpenJobs> {
  const inputs = await findInputs(options)
  const { files, isSingle } = inputs
  const problems = [...inputs.problems]
  const named = [...files.map(({ path }) => path), options.asset, options.policy]
  const readFiles = named.flatMap((path) => (path === STDIN ? 0 : (path ?? [])))
  const shared = loadOptions(inputs)
  function* load(): Generator<LoadedJob> {
    for (const file of files) {
      const result = loadJob(file, shared)
      if (result.kind === 'job') {
        const { assetPath, policyPath } = result.job
        readFiles.push(...[assetPath, policyPath].filter((path) => path !== null))
        yield result.job
      }
      if (result.kind === 'problem') problems.push(result.problem)
    }
  }
  return { isSingle, jobs: load(), problems, readFiles }
}
