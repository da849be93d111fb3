import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { resourceName } from '../resource-name'
import { AZURE_NAMES } from './names'

const file = new URL('../../../terraform/azure/names.tf', import.meta.url)

it('states the rules of names.tf', () => {
  const rules = readFileSync(file, 'utf8').matchAll(
    /^ +(\w+) += \{ max = (\d+), suffix = "([^"]*)" \}$/gm,
  )
  expect(AZURE_NAMES.map(({ kind, max, suffix }) => ({ kind, max, suffix }))).toEqual(
    [...rules].map(([, kind, max, suffix]) => ({ kind, max: Number(max), suffix })),
  )
})

it.each(AZURE_NAMES)('$kind is a name that Azure takes, whatever the job is called', (rule) => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ minLength: 1 }),
      (tenantId, jobName) => {
        const name = resourceName({ tenantId, jobName }, rule)
        expect(name.length).toBeLessThanOrEqual(rule.max)
        expect(name).toMatch(/^[a-z]([a-z0-9]|-(?!-))*[a-z0-9]$/)
      },
    ),
  )
})
