import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { copyOfModules, MODULES, PLAN_CLOUDS, terraformOk } from './terraform-cli.test-support'

/** Modules whose providers can be had here; the aws provider is what the tests need at least. */
const modules = [
  { name: 'aws', isUsable: true },
  { name: 'gcp', isUsable: PLAN_CLOUDS.includes('gcp') },
  { name: 'azure', isUsable: PLAN_CLOUDS.includes('azure') },
  { name: 'modules/kubernetes-job', isUsable: PLAN_CLOUDS.includes('gcp') },
]

it('the modules are formatted', () => {
  expect(terraformOk(MODULES, 'fmt', '-check', '-recursive', '-no-color')).toBe('')
})

describe.each(modules)('terraform/$name', ({ name, isUsable }) => {
  it.skipIf(!isUsable)('validates, and passes its own tests with mocked providers', () => {
    const folder = join(copyOfModules(), name)
    terraformOk(folder, 'init', '-input=false')
    terraformOk(folder, 'validate')
    const output = terraformOk(folder, 'test', '-no-color')
    const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(output) ?? []
    expect({ passed: Number(passed) > 0, failed }).toEqual({ passed: true, failed: '0' })
    console.info(`terraform/${name}: ${passed} runs of terraform test passed`)
  })

  const examples = readdirSync(join(MODULES, name), { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && entry.name === 'examples',
  )
    ? readdirSync(join(MODULES, name, 'examples'))
    : []
  it.skipIf(!isUsable).each(examples)('the example %s validates', (example) => {
    const folder = join(copyOfModules(), name, 'examples', example)
    terraformOk(folder, 'init', '-input=false')
    terraformOk(folder, 'validate')
  })
})
