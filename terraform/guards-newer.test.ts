import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { AWS, AZURE } from './guarded-modules.test-support'
import { describeModule } from './modules.test-support'
import { describePlans } from './plans.test-support'
import { copyOfModules, terraformOk } from './terraform-cli.test-support'

/** A configuration of Terraform's command line with which it finds later providers than without it. */
const NEWER = process.env.DATIVO_NEWER_PROVIDERS
const USUAL = process.env.TF_CLI_CONFIG_FILE

describe.skipIf(!NEWER).each([AWS, AZURE])('terraform/$name with the newest provider', (module) => {
  // A file of tests has a process of its own: nothing else is planned with these.
  beforeAll(() => use(NEWER))

  it('is not the one of the other tests', async () => {
    use(USUAL)
    const usual = await versionOf(module.name)
    use(NEWER)
    const newest = await versionOf(module.name)
    console.info(`terraform/${module.name}: ${usual}, and ${newest}`)
    expect(newest.localeCompare(usual, 'en', { numeric: true })).toBeGreaterThan(0)
  })

  // Of aws a stand-in alone can be had, whose many starts in a module's own tests take minutes.
  if (module === AZURE) describeModule(module)
  if (module.provider) describePlans(module.provider)
})

function use(config: string | undefined): void {
  if (config === undefined) delete process.env.TF_CLI_CONFIG_FILE
  else process.env.TF_CLI_CONFIG_FILE = config
}

/** The version of the cloud's provider that Terraform chooses for a module. */
async function versionOf(name: string): Promise<string> {
  const folder = join(copyOfModules(), name)
  await terraformOk(folder, 'init', '-input=false', '-backend=false')
  const { provider_selections: chosen } = JSON.parse(await terraformOk(folder, 'version', '-json'))
  const [, version] =
    Object.entries(chosen).find(([key]) => key.endsWith(`/${providerOf(name)}`)) ?? []
  return String(version)
}

function providerOf(name: string): string {
  return name === 'azure' ? 'azurerm' : name
}
