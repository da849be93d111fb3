import { describe } from 'vitest'
import type { Provider } from '../schemas/vocabulary'
import { describeEffects } from './effects.test-support'
import type { GuardedModule } from './guarded-modules.test-support'
import { describeModule } from './modules.test-support'
import { describeRefusals } from './refusals.test-support'
import { describeRights } from './rights.test-support'
import { describeSwitches } from './switches.test-support'

/** What holds the engine and a Terraform module together, and the module's own tests. */
export function describeGuards(module: GuardedModule): void {
  const { name, provider } = module
  describe(`terraform/${name}`, () => {
    describeModule(module)
    describe('refusals', () => {
      describeRefusals(module)
    })
    if (!provider) return
    describe('rights', () => {
      describeRights(provider)
    })
  })
}

/** That values of a cloud's jobs do in the plans what is said of them, or nothing. */
export function describeClaims(provider: Provider): void {
  describe(`terraform/${provider}`, () => {
    describe('effects', () => {
      describeEffects(provider)
    })
    describe('switches', () => {
      describeSwitches(provider)
    })
  })
}
