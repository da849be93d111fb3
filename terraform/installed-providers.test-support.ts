import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { terraformOk } from './terraform-cli.test-support'

const PROVIDERS = '.terraform/providers'
const LOCK = '.terraform.lock.hcl'

/** A folder in which `terraform init` ran, by the module whose providers it installed. */
const installed = new Map<string, Promise<string>>()

/**
 * What `terraform init` does, for many folders that need the same providers: the first installs
 * them, the others get links to them.
 */
export async function initialise(module: string, folder: string): Promise<void> {
  const first = installed.get(module)
  if (!first) {
    const installing = install(folder)
    installed.set(module, installing)
    await installing
    return
  }
  const from = await first
  mkdirSync(join(folder, '.terraform'), { recursive: true })
  symlinkSync(join(from, PROVIDERS), join(folder, PROVIDERS))
  copyFileSync(join(from, LOCK), join(folder, LOCK))
  await terraformOk(folder, 'get')
}

async function install(folder: string): Promise<string> {
  await terraformOk(folder, 'init', '-input=false')
  trustProviders(folder)
  return folder
}

/**
 * Forget the checksums that `terraform init` has just compared: each later command would compute
 * them again, and the aws provider has hundreds of megabytes.
 */
export function trustProviders(folder: string): void {
  const lock = readFileSync(join(folder, LOCK), 'utf8')
  writeFileSync(join(folder, LOCK), lock.replace(/^ +hashes += \[[^\]]*\]\n/gm, ''))
}
