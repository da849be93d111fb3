import { statSync } from 'node:fs'
import { type AppliedFix, fixAll } from '../analysis/fix-all'
import { isOneOf } from '../node/file-id'
import { STDIN } from '../node/find-jobs'
import { type LoadedJob, loadJob } from '../node/load-job'
import { writeFile } from '../node/write-file'
import { printable } from '../report/text'
import type { Options, Terminal } from './command'
import type { Inputs } from './find-inputs'
import { loadOptions } from './load-options'

/**
 * Writes the certain fixes into the files of the jobs, says each, and gives back the inputs as they
 * are then. An asset or a policy is shared by jobs and is never written; nor, of course, is standard
 * input, whose fixed text is in the result, nor are pipes and devices.
 */
export async function fixFiles(
  options: Options,
  inputs: Inputs,
  terminal: Terminal,
): Promise<Inputs> {
  const forAll = loadOptions(inputs)
  const shared = [options.asset, options.policy].filter((path) => path !== null)
  let current = inputs
  for (const file of inputs.files) {
    if (shared.includes(file.path) || isOneOf(file.path, shared)) continue
    if (file.path !== STDIN && !isRegularFile(file.path)) continue
    const result = loadJob(file, { ...forAll, stdin: current.stdin })
    // What cannot be read is said by the validation that follows.
    if (result.kind === 'job') current = fixJob(result.job, current, terminal)
    // Signals have their turn between two files.
    await new Promise((resolve) => setImmediate(resolve))
  }
  return current
}

function fixJob({ path, input }: LoadedJob, inputs: Inputs, terminal: Terminal): Inputs {
  const { job, applied } = fixAll(input)
  if (applied.length === 0) return inputs
  const problem = path === STDIN ? null : writeFile(path, job.text, input.job.text)
  if (problem !== null) return { ...inputs, problems: [...inputs.problems, problem] }
  for (const fix of applied) terminal.say(line(path, fix))
  return path === STDIN ? { ...inputs, stdin: job.text } : inputs
}

/** As a finding reads, with what was done about it. */
function line(path: string, { position, code, title }: AppliedFix): string {
  return printable(`${path}:${position.line}:${position.column}: fixed ${code} ${title}`)
}

function isRegularFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
