import { expect, it } from 'vitest'
import { nextStep, type WelcomeStepId } from './welcome-steps'

it.each<[readonly WelcomeStepId[], WelcomeStepId | null]>([
  [[], 'change'],
  [['change'], 'read'],
  [['read', 'download'], 'change'],
  [['change', 'download'], 'read'],
  [['change', 'read', 'download'], null],
])('after %j comes %s', (done, next) => {
  expect(nextStep(new Set(done))).toBe(next)
})
