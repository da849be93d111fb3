import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { resourceName } from '../resource-name'
import { AZURE_NAMES } from './names'

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
