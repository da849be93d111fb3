import { expect, it } from 'vitest'
import { InfrastructureError, loadInfrastructureConfig } from './infrastructure'

it.each([null, undefined])('says that nothing was given: %s', (value) => {
  expect(() => loadInfrastructureConfig(value)).toThrow(InfrastructureError)
  expect(() => loadInfrastructureConfig(value)).toThrow(
    `infrastructure: No infrastructure block was given: it is ${value}.`,
  )
})

it('says what an empty block lacks', () => {
  expect(() => loadInfrastructureConfig({})).toThrow(/provider is missing/)
})
