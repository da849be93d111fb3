import type { Analysis } from '../analysis/analysis'
import { diffJob } from './diff-job'
import type { JobDiff } from './job-diff'
import type { Side } from './places'

/** As `diffJob`, of jobs and assets under the names that they were analysed with. */
export async function diffAnalyses(
  base: Analysis | null,
  head: Analysis | null,
): Promise<JobDiff | null> {
  return diffJob({ base: base && sideOf(base), head: head && sideOf(head) })
}

function sideOf(analysis: Analysis): Side {
  const { jobFile, assetFile } = analysis
  return { path: jobFile.name, assetPath: assetFile?.name ?? null, analysis }
}
