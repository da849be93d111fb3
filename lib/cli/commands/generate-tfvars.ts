import { sayFilesWithErrors } from '../../bundle/files-with-errors'
import { writeTfvars } from '../../terraform/write-hcl'
import { writeTfvarsJson } from '../../terraform/write-json'
import type { ExitCode, Options, Terminal } from '../command'
import { openOneJob } from '../open-one-job'
import { sayFindings } from '../say-findings'
import { sayProblem } from '../say-problem'
import { writeResult } from '../write-result'

/**
 * `dativo infra generate-tfvars`. An unfinished job still shows its variables on standard output;
 * a file is what Terraform takes next, so it gets those of a valid job only.
 */
export async function generateTfvars(options: Options, terminal: Terminal): Promise<ExitCode> {
  const job = await openOneJob(options, terminal)
  if (!job) return 2
  const { analysis } = job
  sayFindings(job, terminal)
  if (analysis.hasErrors && options.output !== '-') {
    sayProblem(terminal, `${sayFilesWithErrors(analysis)}, so "${options.output}" was not written.`)
    return 1
  }
  if (analysis.job.value === undefined) return 1
  const write = formatOf(options) === 'tfvars' ? writeTfvars : writeTfvarsJson
  const content = write(analysis.variables)
  const { readFiles } = job
  if (!writeResult({ output: options.output, content, readFiles }, terminal)) return 2
  return analysis.hasErrors ? 1 : 0
}

function formatOf({ format, output }: Options): string {
  return format ?? (output.endsWith('.tfvars') ? 'tfvars' : 'json')
}
