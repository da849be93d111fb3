import { describe, expect, it } from 'vitest'
import { exampleText } from './example-text'
import { FIELDS, type Field } from './fields'

const fields: readonly Field[] = FIELDS
const textOf = (id: string) => fields.filter((field) => field.id === id).map(exampleText)

describe('exampleText', () => {
  it.each([
    ['infrastructure/tags/cost_center', 'e.g. FIN-001'],
    ['infrastructure/runtime/timeout_seconds', 'e.g. 3600'],
    ['infrastructure/networking/subnet_ids', 'e.g. subnet-12345678'],
    ['infrastructure/runtime/compute/memory', 'e.g. 4Gi'],
    ['infrastructure/tags/custom', ''],
    ['infrastructure/runtime/scaling/min_instances', ''],
  ])('%s: %j', (id, expected) => {
    expect(textOf(id)).toEqual([expected])
  })
})
