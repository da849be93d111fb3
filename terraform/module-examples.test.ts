import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'vitest'
import { TESTED_MODULES } from './module-tests.test-support'
import { copyOfModules, MODULES, terraformOk } from './terraform-cli.test-support'

/** The submodule is shown by the examples of the clouds that call it. */
const modules = TESTED_MODULES.filter(({ name }) => !name.startsWith('modules/'))

describe.each(modules)('terraform/$name', ({ name, isUsable }) => {
  const examples = readdirSync(join(MODULES, name, 'examples'))
  it.skipIf(!isUsable).each(examples)('the example %s validates', (example) => {
    const folder = join(copyOfModules(), name, 'examples', example)
    terraformOk(folder, 'init', '-input=false')
    terraformOk(folder, 'validate')
  })
})
