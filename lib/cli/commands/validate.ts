import { json } from '../../report/json'
import { text } from '../../report/text'
import type { ValidationReport } from '../../report/validation-report'
import type { ExitCode, Options, Terminal } from '../command'
import { exitCode } from '../exit-code'
import { findInputs } from '../find-inputs'
import { summary } from '../summary'
import { validateFiles } from '../validate-files'

/** `dativo infra validate`: findings to standard output, a count to standard error. */
export async function validate(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { files, isSingle, problems: notFound, ...inputs } = await findInputs(options)
  const withFixes = options.format === 'json' || options.format === 'sarif'
  const { isStrict } = options
  const results = await validateFiles(files, { ...inputs, isStrict, withFixes })
  const reports = results.flatMap((result) => (result?.ok ? [result.report] : []))
  const unread = results.flatMap((result) => (result?.ok === false ? [result.problem] : []))
  const problems = [...notFound, ...unread]

  if (options.format === 'sarif') terminal.out(await sarifLog(reports, problems))
  else if (options.format !== 'json') terminal.out(reports.map(text).join(''))
  else if (!isSingle) terminal.out(json(reports))
  else if (reports[0]) terminal.out(json(reports[0]))
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
