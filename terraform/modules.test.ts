import { describe, it } from 'vitest'
import { isRefusalFile, runModuleTests, TESTED_MODULES } from './module-tests.test-support'

describe.each(TESTED_MODULES)('terraform/$name', ({ name, isUsable }) => {
  it.skipIf(!isUsable)('validates, and passes its own tests with mocked providers', () => {
    runModuleTests(name, (file) => !isRefusalFile(file))
  })
})
