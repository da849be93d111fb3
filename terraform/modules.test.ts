import { describe, expect, it } from 'vitest'
import { isRefusalFile, runModuleTests, TESTED_MODULES } from './module-tests.test-support'
import { MODULES, terraformOk } from './terraform-cli.test-support'

it('the modules are formatted', () => {
  expect(terraformOk(MODULES, 'fmt', '-check', '-recursive', '-no-color')).toBe('')
})

describe.each(TESTED_MODULES)('terraform/$name', ({ name, isUsable }) => {
  it.skipIf(!isUsable)('validates, and passes its own tests with mocked providers', () => {
    runModuleTests(name, (file) => !isRefusalFile(file))
  })
})
