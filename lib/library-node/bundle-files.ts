import type { Provider, Runtime } from '@/schemas/vocabulary'
import type { BundleEntry } from '../bundle/bundle'
import { analyse } from '../library/job-analysis'
import { type JobInput, toJobConfig } from '../library/job-config'
import { planBundle as planFiles } from '../library/plan-bundle'
import { readModule } from '../node/read-module'

/** The files of a cloud's module that one runtime needs, with paths from the bundle's `terraform/` folder. */
export function readModuleFiles(
  provider: Provider,
  runtime: Runtime,
): Promise<readonly BundleEntry[]> {
  return readModule(provider, runtime)
}

/**
 * The files of a job's bundle, sorted by path, with those of its module.
 *
 * @param job a job, as text or as `JobConfig`
 * @throws {InfrastructureError} when the job has errors
 */
export async function planBundle(job: JobInput): Promise<readonly BundleEntry[]> {
  const config = toJobConfig(job)
  const { provider, runtime, valid } = analyse(config)
  const isComplete = valid && provider && runtime
  const moduleFiles = isComplete ? await readModule(provider, runtime) : []
  return planFiles(config, { moduleFiles })
}
