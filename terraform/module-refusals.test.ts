import { describe, it } from 'vitest'
import { isRefusalFile, runModuleTests, TESTED_MODULES } from './module-tests.test-support'

describe.each(TESTED_MODULES)('terraform/$name', ({ name, isUsable }) => {
  it.skipIf(!isUsable)('refuses what its validation blocks say', () => {
    runModuleTests(name, isRefusalFile)
  })
})
