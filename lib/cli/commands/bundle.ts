import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BundleEntry } from '../../bundle/bundle'
import { zipBundle } from '../../bundle/zip-bundle'
import { packageRoot } from '../../node/package-root'
import { planRequest } from '../../node/plan-request'
import { writeFolder } from '../../node/write-folder'
import type { ExitCode, Options, Terminal } from '../command'
import { openOneJob } from '../open-one-job'
import { sayFindings } from '../say-findings'
import { sayProblem } from '../say-problem'
import { writeResult } from '../write-result'

/** `dativo infra bundle`: a zip, or the same files in a folder. */
export async function bundle(options: Options, terminal: Terminal): Promise<ExitCode> {
  const job = await openOneJob(options, terminal)
  if (!job) return 2
  sayFindings(job, terminal)
  const { jobFile, assetFile, policyFile } = job.analysis
  const plan = await planRequest({ job: jobFile, asset: assetFile, policy: policyFile })
  if (!plan.ok) {
    sayProblem(terminal, plan.message)
    return 1
  }
  const readFiles = [...job.readFiles, ...moduleFiles(plan.entries)]
  return writeBundle(options.output, plan.entries, readFiles, terminal) ? 0 : 2
}

/** The module's own files, of which the bundle holds copies. */
function moduleFiles(entries: readonly BundleEntry[]): readonly string[] {
  return entries.map(({ path }) => join(packageRoot(), path.replace(/^[^/]*\//, '')))
}

function writeBundle(
  output: string,
  entries: readonly BundleEntry[],
  readFiles: readonly (string | 0)[],
  terminal: Terminal,
): boolean {
  if (output === '-' || output.toLowerCase().endsWith('.zip') || isFile(output)) {
    return writeResult({ output, content: zipBundle(entries), readFiles }, terminal)
  }
  const problem = writeFolder(output, entries)
  if (problem !== null) sayProblem(terminal, problem)
  return problem === null
}

/** A file or device that is there is written to whatever its name. */
function isFile(path: string): boolean {
  return existsSync(path) && !statSync(path).isDirectory()
}
