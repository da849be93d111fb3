import { expect, it } from 'vitest'
import { MODULES, terraformOk } from './terraform-cli.test-support'

it('the modules are formatted', async () => {
  expect(await terraformOk(MODULES, 'fmt', '-check', '-recursive', '-no-color')).toBe('')
})
