import { statSync } from 'node:fs'
import { type AppliedFix, fixAll } from '../analysis/fix-all'
import type { DocumentRole } from '../diagnostics/diagnostic'
import { assetFinder } from '../node/find-asset'
import { STDIN } from '../node/find-jobs'
import { policyFinder } from '../node/find-policy'
import { type LoadedJob, loadJob } from '../node/load-job'
import { writeFile } from '../node/write-file'
import { printable } from '../report/text'
import type { Options, Terminal } from './command'
import type { Inputs } from './find-inputs'

/**
 * Writes fixes into the files of the jobs and their assets, says each, and gives back the inputs as
 * they are then. One job after the other: jobs may share an asset. Nothing is written to standard
 * input, of course, nor to pipes and devices: the fixed text of the first is in the result.
 */
export function fixFiles(options: Options, inputs: Inputs, terminal: Terminal): Inputs {
  const findAsset = assetFinder(inputs.assetsRoot)
  const findPolicy = policyFinder(inputs.policy)
  let current = inputs
  for (const file of inputs.files) {
    if (file.path !== STDIN && !isRegularFile(file.path)) continue
    const result = loadJob(file, { ...current, findAsset, findPolicy })
    // What cannot be read is said by the validation that follows.
    if (result.kind === 'job') current = fixJob(result.job, options, current, terminal)
  }
  return current
}

function fixJob(job: LoadedJob, options: Options, inputs: Inputs, terminal: Terminal): Inputs {
  const paths = { job: job.path, asset: job.assetPath }
  const isStdin = { job: job.path === STDIN, asset: options.asset === STDIN }
  const roles = (['job', 'asset'] as const).filter(
    (role) => isStdin[role] || (paths[role] !== null && isRegularFile(paths[role])),
  )
  const fixed = fixAll(job.input, roles)
  const problems = [...inputs.problems]
  let { stdin, asset } = inputs
  for (const role of roles) {
    const [file, path, fixes] = [fixed[role], paths[role], fixesOf(role, fixed.applied)]
    if (!file || path === null || fixes.length === 0) continue
    const problem = isStdin[role] ? null : writeFile(path, file.text)
    if (problem !== null) {
      problems.push(problem)
      continue
    }
    for (const fix of fixes) terminal.say(line(path, fix))
    if (isStdin[role]) stdin = file.text
    if (role === 'asset' && asset) asset = file
  }
  return { ...inputs, problems, stdin, asset }
}

function fixesOf(role: DocumentRole, applied: readonly AppliedFix[]): readonly AppliedFix[] {
  return applied.filter(({ document }) => document === role)
}

/** As a finding reads, with what was done about it. */
function line(path: string, { position, code, title }: AppliedFix): string {
  return printable(`${path}:${position.line}:${position.column}: fixed ${code} ${title}`)
}

function isRegularFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
