import type { BundleEntry } from '../bundle/bundle'
import { planBundle as planFiles } from '../bundle/plan-bundle'
import { zipBundle as zip } from '../bundle/zip-bundle'
import { analysisOf, findingsOf } from './analysis-of'
import { InfrastructureError } from './infrastructure'
import { type JobInput, toJobConfig } from './job-config'

/**
 * The files of a job's bundle, sorted by path.
 *
 * @param job a job, as text or as `JobConfig`
 * @param moduleFiles those of the module for the job's cloud and runtime, which
 *   `readModuleFiles` of `dativo-infra-designer/node` reads; none for a job with a `module_source`
 * @throws {InfrastructureError} when the job has errors
 */
export function planBundle(
  job: JobInput,
  { moduleFiles }: { readonly moduleFiles: readonly BundleEntry[] },
): readonly BundleEntry[] {
  const analysis = analysisOf(toJobConfig(job))
  if (analysis.hasErrors) throw new InfrastructureError(findingsOf(analysis))
  return planFiles(analysis, moduleFiles)
}

/** The same files as a zip; the same files give the same bytes. */
export function zipBundle(entries: readonly BundleEntry[]): Uint8Array {
  return zip(entries)
}
