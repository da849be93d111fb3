import { json } from '../../report/json'
import { tagReport } from '../../report/tag-report'
import { tagReportCsv } from '../../report/tag-report-csv'
import type { TagReport } from '../../report/tag-report-data'
import { tagReportMarkdown } from '../../report/tag-report-markdown'
import type { ExitCode, Options, Terminal } from '../command'
import { exitCode } from '../exit-code'
import { openJobs } from '../open-jobs'
import { sayFindings } from '../say-findings'
import { sayProblem } from '../say-problem'
import { writeResult } from '../write-result'

/**
 * `dativo infra tag-report`. A job with errors is reported as far as it goes, and fails; one whose
 * text does not parse has no tags to report.
 */
export async function tagReportCommand(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { jobs, isSingle, problems, readFiles } = await openJobs(options)
  const reports: TagReport[] = []
  let isInvalid = false
  for (const job of jobs) {
    const { path, assetPath, analysis } = job
    sayFindings(job, terminal)
    isInvalid ||= analysis.hasErrors
    if (analysis.job.value === undefined) continue
    reports.push(tagReport(analysis, { job: path, asset: assetPath ?? '' }))
  }
  for (const problem of problems) sayProblem(terminal, problem)
  const content = written(reports, options.format, isSingle)
  const { output } = options
  if (content !== null && !writeResult({ output, content, readFiles }, terminal)) return 2
  return exitCode(problems, isInvalid)
}

/** Null when the one job there is has nothing to report. */
function written(
  reports: readonly TagReport[],
  format: string | null,
  isSingle: boolean,
): string | null {
  if (isSingle && reports.length === 0) return null
  if (format === 'csv') return tagReportCsv(reports)
  if (format === 'md') return tagReportMarkdown(reports)
  return json(isSingle ? reports[0] : reports)
}
