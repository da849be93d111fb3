import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRefusalFile, runModuleTests, TESTED_MODULES } from './module-tests.test-support'
import { copyOfModules, MODULES, terraformOk } from './terraform-cli.test-support'

it('the modules are formatted', () => {
  expect(terraformOk(MODULES, 'fmt', '-check', '-recursive', '-no-color')).toBe('')
})

describe.each(TESTED_MODULES)('terraform/$name', ({ name, isUsable }) => {
  it.skipIf(!isUsable)('validates, and passes its own tests with mocked providers', () => {
    runModuleTests(name, (file) => !isRefusalFile(file))
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
