import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The folder with the modules. */
export const MODULES = dirname(fileURLToPath(import.meta.url))

/** Clouds for which a plain `terraform plan` works here; the others need an account or stand-ins. */
export const PLAN_CLOUDS = (process.env.DATIVO_PLAN_CLOUDS ?? 'aws').split(',')

/** Credentials that nothing checks: the overrides below tell the providers so. */
const ENVIRONMENT = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_EC2_METADATA_DISABLED: 'true',
  CHECKPOINT_DISABLE: '1',
  TF_IN_AUTOMATION: '1',
  // The schema of the aws provider fills the heap of both processes: a third of the time went into
  // collecting what stays.
  GOGC: process.env.GOGC ?? '400',
}

/** What Terraform says when the machine had no room to start a provider, or started it too late. */
const NOT_STARTED =
  /failed to negotiate the initial\s+go-plugin protocol handshake|timeout while waiting for plugin/

/** How long to wait, in ms, before each further try: a machine that is short of room needs a while. */
const PAUSES = [2_000, 15_000, 45_000]

/**
 * Run Terraform in a folder; what it printed, and whether it went well. Where a provider could not
 * be started nothing was learnt of the modules: it is tried again, and said.
 */
export async function terraform(folder: string, ...args: string[]): Promise<Run> {
  let run = await runTerraform(folder, args)
  for (const pause of PAUSES) {
    if (run.ok || !NOT_STARTED.test(run.output)) break
    console.warn(`A provider did not start for terraform ${args.join(' ')}; again in ${pause} ms.`)
    await setTimeout(pause)
    run = await runTerraform(folder, args)
  }
  return run
}

interface Run {
  readonly ok: boolean
  readonly output: string
}

function runTerraform(folder: string, args: readonly string[]): Promise<Run> {
  const options = {
    cwd: folder,
    env: { ...process.env, ...ENVIRONMENT },
    maxBuffer: 512 * 1024 * 1024,
  }
  return new Promise((resolve) => {
    execFile('terraform', args, options, (error, stdout, stderr) => {
      resolve({ ok: !error, output: `${stdout}${error ? stderr : ''}` })
    })
  })
}

/** The same, where a failure is the test's failure and shows what Terraform said. */
export async function terraformOk(folder: string, ...args: string[]): Promise<string> {
  const { ok, output } = await terraform(folder, ...args)
  if (!ok) throw new Error(`terraform ${args.join(' ')} failed in ${folder}:\n${output}`)
  return output
}

/** An empty folder that goes with the machine's temporary files. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dativo-terraform-'))
}

/** A copy of the modules, so that no `.terraform` and no lock file lands in the checkout. */
export function copyOfModules(): string {
  const folder = scratchFolder()
  cpSync(MODULES, folder, { recursive: true, filter: (path) => !path.includes('.terraform') })
  return folder
}

/** Write files below a folder. */
export function writeFiles(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array | string }[],
): void {
  for (const { path, bytes } of files) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, bytes)
  }
}

/**
 * Override files, as Terraform reads them, for planning without an account: the aws provider skips
 * its credential checks, and a remote state, which is somebody's, becomes a local one.
 */
export function overrides(cloud: string, hasBackend: boolean): { path: string; bytes: string }[] {
  const aws =
    'provider "aws" {\n  skip_credentials_validation = true\n  skip_requesting_account_id  = true\n  skip_metadata_api_check     = true\n}\n'
  return [
    ...(cloud === 'aws' ? [{ path: 'provider_override.tf', bytes: aws }] : []),
    ...(hasBackend
      ? [{ path: 'backend_override.tf', bytes: 'terraform {\n  backend "local" {}\n}\n' }]
      : []),
  ]
}
