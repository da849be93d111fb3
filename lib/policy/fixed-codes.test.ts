import { expect, it } from 'vitest'
import { RULE_CASES } from '../diagnostics/rule-cases.test-support'
import { CHANGEABLE_CODES } from './fixed-codes'

const CASES = Object.values(RULE_CASES).flatMap(({ bad }) => bad)

// A policy that switched off what is always an error would be obeyed by nobody.
it.each(CHANGEABLE_CODES)('%s is not always an error', (code) => {
  const severities = CASES.filter((one) => one.code === code).map(({ severity }) => severity)
  expect(severities.some((severity) => severity !== 'error')).toBe(true)
})
