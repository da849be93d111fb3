import { assetFinder } from '../node/find-asset'
import type { JobFile } from '../node/find-jobs'
import { policyFinder } from '../node/find-policy'
import { loadJob } from '../node/load-job'
import { type Claim, claimsOf } from '../report/claims'
import { type ValidationReport, validationReport } from '../report/validation-report'
import type { Inputs } from './find-inputs'

/** What validation needs to know besides the file; plain data, so that a worker can have it. */
export interface ValidationSettings
  extends Pick<Inputs, 'asset' | 'assetsRoot' | 'policy' | 'stdin'> {
  readonly isStrict: boolean
  readonly withFixes: boolean
}

/** The report of a file, a sentence about why there is none, or null when it holds no job. */
export type FileResult =
  | { readonly ok: true; readonly report: ValidationReport; readonly claims: readonly Claim[] }
  | { readonly ok: false; readonly problem: string }
  | null

/** Settings → what validates one file after the other with them. */
export function fileValidator(settings: ValidationSettings): (file: JobFile) => FileResult {
  const { asset, assetsRoot, policy, stdin, isStrict, withFixes } = settings
  const findPolicy = policyFinder(policy)
  const loadOptions = { asset, findAsset: assetFinder(assetsRoot), findPolicy, stdin }
  return (file) => {
    const result = loadJob(file, loadOptions)
    if (result.kind === 'no-job') return null
    if (result.kind === 'problem') return { ok: false, problem: result.problem }
    const { path, assetPath, policyPath, analysis } = result.job
    const files = { job: path, asset: assetPath, policy: policyPath }
    const report = validationReport(analysis, { files, isStrict, withFixes })
    return { ok: true, report, claims: claimsOf(analysis) }
  }
}
