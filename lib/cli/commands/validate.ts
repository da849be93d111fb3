import { json } from '../../report/json'
import { text } from '../../report/text'
import { type ValidationReport, validationReport } from '../../report/validation-report'
import type { ExitCode, Options, Terminal } from '../command'
import { exitCode, openJobs } from '../open-jobs'
import { summary } from '../summary'

/** `dativo infra validate`: findings to standard output, a count to standard error. */
export async function validate(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { jobs, isSingle, problems } = await openJobs(options)
  const isText = (options.format ?? 'text') === 'text'
  const reports: ValidationReport[] = []
  for (const { path, assetPath, analysis } of jobs) {
    const report = validationReport(analysis, {
      files: { job: path, asset: assetPath },
      isStrict: options.isStrict,
      withFixes: !isText,
    })
    if (isText) terminal.out(text(report))
    reports.push(report)
  }
  if (options.format === 'json') {
    if (!isSingle) terminal.out(json(reports))
    else if (reports[0]) terminal.out(json(reports[0]))
  }
  if (options.format === 'sarif') terminal.out(await sarifLog(reports, problems))
  for (const problem of problems) terminal.say(`dativo: ${problem}`)
  terminal.say(summary(reports))
  return exitCode(
    problems,
    reports.some(({ valid }) => !valid),
  )
}

async function sarifLog(
  reports: readonly ValidationReport[],
  problems: readonly string[],
): Promise<string> {
  const [{ sarif }, { packageVersion }, { relativePath }] = await Promise.all([
    import('../../report/sarif'),
    import('../../node/package-root'),
    import('../../node/relative-path'),
  ])
  return json(sarif(reports, { version: packageVersion(), problems, relativePath }))
}
