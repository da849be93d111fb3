import type { JobFile } from '../../node/find-jobs'
import { loadJob } from '../../node/load-job'
import { faultAt } from '../../node/program-fault'
import { type Claim, claimsOf } from '../../report/claims'
import { type ValidationReport, validationReport } from '../../report/validation-report'
import type { Inputs } from '../find-inputs'
import { loadOptions } from '../load-options'
import { type Rendered, renderer } from './render-findings'

/** What validation needs to know besides the file; plain data, so that a worker can have it. */
export interface ValidationSettings
  extends Pick<Inputs, 'asset' | 'assetsRoot' | 'isInsideAlone' | 'policy' | 'stdin'> {
  readonly isStrict: boolean
  readonly format: string | null
}

/** What is kept and told of a job: its findings as they are written, and not more than is needed. */
export interface CheckedJob {
  readonly ok: true
  readonly path: string
  readonly valid: boolean
  readonly errors: number
  readonly warnings: number
  readonly claims: readonly Claim[]
  readonly rendered: Rendered
}

/** What came of a file, a sentence about why nothing did, or null when it holds no job. */
export type FileResult = CheckedJob | { readonly ok: false; readonly problem: string } | null

export type ValidateFile = (file: JobFile) => FileResult

/** Settings → what validates one file after the other with them. */
export function fileValidator(settings: ValidationSettings): ValidateFile {
  const { isStrict, format } = settings
  const shared = loadOptions(settings)
  // Nobody sees the fixes in the other formats.
  const withFixes = format === 'json' || format === 'sarif'
  const render = renderer(format)
  const validate: ValidateFile = (file) => {
    const result = loadJob(file, shared)
    if (result.kind === 'no-job') return null
    if (result.kind === 'problem') return { ok: false, problem: result.problem }
    const { path, assetPath, policyPath, analysis } = result.job
    const files = { job: path, asset: assetPath, policy: policyPath }
    const report = validationReport(analysis, { files, isStrict, withFixes })
    return {
      ok: true,
      path,
      valid: report.valid,
      ...counts(report),
      claims: claimsOf(analysis),
      rendered: render(report),
    }
  }
  return (file) => {
    try {
      return validate(file)
    } catch (error) {
      return { ok: false, problem: faultAt(file.path, error) }
    }
  }
}

function counts({ diagnostics }: ValidationReport) {
  let errors = 0
  let warnings = 0
  for (const { severity } of diagnostics) {
    if (severity === 'error') errors += 1
    if (severity === 'warning') warnings += 1
  }
  return { errors, warnings }
}
