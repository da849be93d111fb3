import { assetFinder } from '../node/find-asset'
import { policyFinder } from '../node/find-policy'
import { type LoadedJob, loadJob } from '../node/load-job'
import type { Options } from './command'
import { findInputs } from './find-inputs'

/** The jobs that a command works on. */
export interface OpenJobs {
  readonly isSingle: boolean
  /** The jobs one after the other, in the order of the inputs. */
  readonly jobs: Iterable<LoadedJob>
  /** Sentences about what could not be read; complete when all jobs have been taken. */
  readonly problems: readonly string[]
}

/** Finds, reads and analyses what the options name; a bad file never stops the others. */
export async function openJobs(options: Options): Promise<OpenJobs> {
  const {
    files,
    isSingle,
    asset,
    assetsRoot,
    policy,
    stdin,
    problems: notFound,
  } = await findInputs(options)
  const problems = [...notFound]
  const findPolicy = policyFinder(policy)
  const loadOptions = { asset, findAsset: assetFinder(assetsRoot), findPolicy, stdin }
  function* load(): Generator<LoadedJob> {
    for (const file of files) {
      const result = loadJob(file, loadOptions)
      if (result.kind === 'job') yield result.job
      if (result.kind === 'problem') problems.push(result.problem)
    }
  }
  return { isSingle, jobs: load(), problems }
}
