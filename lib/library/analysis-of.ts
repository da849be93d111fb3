import { analyse } from '../analysis/analyse'
import type { Analysis } from '../analysis/analysis'
import { oncePer } from '../collections/once-per'
import type { ReportedFinding } from '../report/reported-finding'
import { validationReport } from '../report/validation-report'
import type { JobConfig } from './job-config'

/**
 * Everything that is known of a job, worked out once. The library keeps it to itself: it changes from
 * version to version.
 */
export const analysisOf = oncePer(
  ({ name, text, asset, policy }: JobConfig): Analysis =>
    analyse({ job: { name, text }, asset, policy }),
)

/** All findings of a job, its asset and its policy. */
export function findingsOf(analysis: Analysis): readonly ReportedFinding[] {
  const { jobFile, assetFile, policyFile } = analysis
  const files = {
    job: jobFile.name,
    asset: assetFile?.name ?? null,
    policy: policyFile?.name ?? null,
  }
  return validationReport(analysis, { files, isStrict: false, withFixes: true }).diagnostics
}
