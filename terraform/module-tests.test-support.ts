import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { copyOfModules, MODULES, PLAN_CLOUDS, terraformOk } from './terraform-cli.test-support'

/** Modules whose providers can be had here; the aws provider is what the tests need at least. */
export const TESTED_MODULES = [
  { name: 'aws', isUsable: true },
  { name: 'gcp', isUsable: PLAN_CLOUDS.includes('gcp') },
  { name: 'azure', isUsable: PLAN_CLOUDS.includes('azure') },
  { name: 'modules/kubernetes-job', isUsable: PLAN_CLOUDS.includes('gcp') },
]

/** One run for each refused value: many starts of the provider, so they stand apart. */
export const isRefusalFile = (file: string): boolean => file.startsWith('refusals.')

/** Validate a module and run those of its own test files that `isWanted`, with mocked providers. */
export function runModuleTests(name: string, isWanted: (file: string) => boolean): void {
  const folder = join(copyOfModules(), name)
  const files = readdirSync(join(MODULES, name, 'tests')).filter(isWanted)
  terraformOk(folder, 'init', '-input=false')
  terraformOk(folder, 'validate')
  const filters = files.map((file) => `-filter=tests/${file}`)
  const output = terraformOk(folder, 'test', '-no-color', ...filters)
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(output) ?? []
  expect({ passed: Number(passed) > 0, failed }).toEqual({ passed: true, failed: '0' })
  console.info(`terraform/${name}: ${passed} runs of terraform test passed`)
}
