import { existsSync, statSync } from 'node:fs'
import type { BundleEntry } from '../../bundle/bundle'
import { zipBundle } from '../../bundle/zip-bundle'
import { planRequest } from '../../node/plan-request'
import { writeFolder } from '../../node/write-folder'
import type { ExitCode, Options, Terminal } from '../command'
import { openOneJob } from '../open-one-job'
import { sayFindings } from '../say-findings'
import { writeResult } from '../write-result'

/** `dativo infra bundle`: a zip, or the same files in a folder. */
export async function bundle(options: Options, terminal: Terminal): Promise<ExitCode> {
  const job = await openOneJob(options, terminal)
  if (!job) return 2
  sayFindings(job, terminal)
  const { jobFile, assetFile, policyFile } = job.analysis
  const plan = await planRequest({ job: jobFile, asset: assetFile, policy: policyFile })
  if (!plan.ok) {
    terminal.say(`dativo: ${plan.message}`)
    return 1
  }
  return writeBundle(options.output, plan.entries, terminal) ? 0 : 2
}

function writeBundle(output: string, entries: readonly BundleEntry[], terminal: Terminal): boolean {
  if (output === '-' || output.toLowerCase().endsWith('.zip') || isFile(output)) {
    return writeResult(output, zipBundle(entries), terminal)
  }
  const problem = writeFolder(output, entries)
  if (problem !== null) terminal.say(`dativo: ${problem}`)
  return problem === null
}

/** A file or device that is there is written to whatever its name. */
function isFile(path: string): boolean {
  return existsSync(path) && !statSync(path).isDirectory()
}
