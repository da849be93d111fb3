import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { GuardedModule } from './guarded-modules.test-support'
import { initialise } from './installed-providers.test-support'
import {
  copyOfModules,
  MODULES,
  overrides,
  terraformOk,
  writeFiles,
} from './terraform-cli.test-support'

/** A module's own tests, with mocked providers, and its examples. */
export function describeModule({ name, provider, isUsable }: GuardedModule): void {
  it.skipIf(!isUsable)('its own tests pass', async () => {
    const folder = join(copyOfModules(), name)
    await initialise(name, folder)
    const output = await terraformOk(folder, 'test', '-no-color')
    const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(output) ?? []
    expect({ passed: Number(passed) > 0, failed }).toEqual({ passed: true, failed: '0' })
    console.info(`terraform/${name}: ${passed} runs of terraform test passed`)
  })

  // The module without a cloud is shown by the examples of the clouds that call it.
  if (!provider) return
  it.skipIf(!isUsable)('its examples plan', async () => {
    const folder = copyOfModules()
    const examples = readdirSync(join(MODULES, name, 'examples'))
    const blocks = examples.map(
      (example) => `module "${example}" {\n  source = "./${name}/examples/${example}"\n}\n`,
    )
    for (const example of examples)
      writeFiles(join(folder, name, 'examples', example), overrides(provider, false))
    writeFiles(folder, [{ path: 'main.tf', bytes: blocks.join('\n') }])
    await initialise(name, folder)
    await terraformOk(folder, 'plan', '-input=false')
    expect(examples.length).toBeGreaterThan(0)
  })
}
