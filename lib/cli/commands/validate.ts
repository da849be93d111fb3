import { STDIN } from '../../node/find-jobs'
import { sharedClaims } from '../../report/claims'
import { json } from '../../report/json'
import { text } from '../../report/text'
import type { ValidationReport } from '../../report/validation-report'
import type { ExitCode, Options, Terminal } from '../command'
import { exitCode } from '../exit-code'
import { findInputs, type Inputs } from '../find-inputs'
import { summary } from '../summary'
import type { FileResult } from '../validate-file'
import { validateFiles } from '../validate-files'

/** `dativo infra validate`: findings to standard output, a count to standard error. */
export async function validate(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { files, isSingle, problems: notFound, ...inputs } = await openInputs(options, terminal)
  const withFixes = options.format === 'json' || options.format === 'sarif'
  const { isStrict } = options
  const results = await validateFiles(files, { ...inputs, isStrict, withFixes })
  const reports = withSharedClaims(results)
  const unread = results.flatMap((result) => (result?.ok === false ? [result.problem] : []))
  const problems = [...notFound, ...unread]

  const report = await written(options.format, reports, problems, isSingle)
  if (isFilter(options)) {
    terminal.out(inputs.stdin)
    if (report !== '') terminal.say(report.trimEnd())
  } else terminal.out(report)
  for (const problem of problems) terminal.say(`dativo: ${problem}`)
  terminal.say(summary(reports))
  return exitCode(
    problems,
    reports.some(({ valid }) => !valid),
  )
}

/** The reports, with what can be told only of all files together. */
function withSharedClaims(results: readonly FileResult[]): readonly ValidationReport[] {
  const read = results.flatMap((result) => (result?.ok ? [result] : []))
  const shared = sharedClaims(read.map(({ report, claims }) => ({ path: report.path, claims })))
  return read.map(({ report }) => {
    const more = shared.get(report.path)
    if (!more) return report
    return { ...report, valid: false, diagnostics: [...report.diagnostics, ...more] }
  })
}

async function openInputs(options: Options, terminal: Terminal): Promise<Inputs> {
  const inputs = await findInputs(options)
  if (!options.isFix) return inputs
  const { fixFiles } = await import('../fix-files')
  return fixFiles(options, inputs, terminal)
}

/** A job on standard input is fixed to standard output; what is said of it goes to standard error. */
function isFilter({ isFix, jobs }: Options): boolean {
  return isFix && jobs.includes(STDIN)
}

async function written(
  format: string | null,
  reports: readonly ValidationReport[],
  problems: readonly string[],
  isSingle: boolean,
): Promise<string> {
  switch (format) {
    case 'sarif':
      return sarifLog(reports, problems)
    case 'github':
      return annotations(reports, problems)
    case 'json':
      if (!isSingle) return json(reports)
      return reports[0] ? json(reports[0]) : ''
    default:
      return withoutRepeats(reports.map(text).join(''))
  }
}

/** What is wrong with a policy or an asset that jobs share is said once. */
function withoutRepeats(findings: string): string {
  return [...new Set(findings.split(/(?<=\n)/))].join('')
}

async function sarifLog(
  reports: readonly ValidationReport[],
  problems: readonly string[],
): Promise<string> {
  const [{ sarif }, { packageVersion }, { repositoryPaths }] = await Promise.all([
    import('../../report/sarif'),
    import('../../node/package-root'),
    import('../../node/repository-paths'),
  ])
  return json(
    sarif(reports, { version: packageVersion(), problems, relativePath: repositoryPaths() }),
  )
}

async function annotations(
  reports: readonly ValidationReport[],
  problems: readonly string[],
): Promise<string> {
  const [{ github }, { repositoryPaths }] = await Promise.all([
    import('../../report/github'),
    import('../../node/repository-paths'),
  ])
  return github(reports, { problems, relativePath: repositoryPaths() })
}
