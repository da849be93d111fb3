import { checkReport } from '../../check/check-report'
import { checkTags } from '../../check/check-tags'
import { checkSummary, checkText } from '../../check/check-text'
import { readTerraformJson, type SeenResources } from '../../check/terraform-json'
import { STDIN } from '../../node/find-jobs'
import { readFile } from '../../node/read-file'
import { readStdin } from '../../node/read-stdin'
import { json } from '../../report/json'
import type { ExitCode, Options, Terminal } from '../command'
import { openOneJob } from '../open-one-job'
import { sayFindings } from '../say-findings'
import { sayProblem } from '../say-problem'

/** Bytes of a plan or a state: V8 holds no text of more than half a billion letters. */
const MOST = 256 * 1024 * 1024

/** `dativo infra check`: what a plan or a state has of the tags of a job. */
export async function check(options: Options, terminal: Terminal): Promise<ExitCode> {
  const named = fileToCheck(options)
  const seen = named && (await openSeen(named))
  if (!seen || typeof seen === 'string') {
    sayProblem(terminal, seen ?? 'Give one of --plan FILE and --state FILE.')
    return 2
  }
  const job = await openOneJob(options, terminal)
  if (!job) return 2
  const { analysis, path, assetPath } = job
  sayFindings(job, terminal)
  if (analysis.job.value === undefined) return 1
  const report = checkReport(analysis, checkTags(analysis, seen), { job: path, asset: assetPath })
  terminal.out(options.format === 'json' ? json(report) : checkText(report))
  terminal.say(checkSummary(report))
  return report.differences.length > 0 || analysis.hasErrors ? 1 : 0
}

interface FileToCheck {
  readonly path: string
  readonly kind: SeenResources['kind']
}

function fileToCheck({ plan, state }: Options): FileToCheck | null {
  if (plan !== null && state === null) return { path: plan, kind: 'plan' }
  if (state !== null && plan === null) return { path: state, kind: 'state' }
  return null
}

/** What the file says, or a sentence. */
async function openSeen({ path, kind }: FileToCheck): Promise<SeenResources | string> {
  const file =
    path === STDIN ? { ok: true as const, text: await readStdin(MOST) } : readFile(path, MOST)
  if (!file.ok) return file.problem
  const name = path === STDIN ? 'Standard input' : `"${path}"`
  if (file.text.length > MOST) return `${name} is larger than ${MOST / 1024 / 1024} MiB.`
  const read = readTerraformJson(file.text)
  if (!read.ok) return `${name} cannot be read as a ${kind}. ${read.problem}`
  if (read.seen.kind === kind) return read.seen
  return `${name} holds a ${read.seen.kind}: give it with --${read.seen.kind}.`
}
