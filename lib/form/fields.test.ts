import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { infrastructureSchema } from '@/schemas/infrastructure'
import { THRESHOLDS } from '@/schemas/vocabulary'
import { EFFECT_FIELDS } from '../providers/effects'
import { FIELDS, SECTIONS } from './fields'
import { variableOf } from './variable-fields'

/** The ids of everything below a schema that holds no named fields of its own. */
function leavesOf(schema: z.core.$ZodType, id: string): string[] {
  if (schema instanceof z.core.$ZodOptional) return leavesOf(schema._zod.def.innerType, id)
  if (!(schema instanceof z.core.$ZodObject)) return [id]
  return Object.entries(schema._zod.def.shape).flatMap(([key, child]) =>
    leavesOf(child, `${id}/${key}`),
  )
}

const ids: readonly string[] = FIELDS.map(({ id }) => id)
const leaves = leavesOf(infrastructureSchema, 'infrastructure')

describe('FIELDS', () => {
  it.each(leaves)('has %s exactly once', (leaf) => {
    expect(ids.filter((id) => id === leaf)).toHaveLength(1)
  })

  it('has nothing in the infrastructure block but the schema and the variables of modules', () => {
    const thresholds = 'infrastructure/monitoring/alerts/thresholds'
    const known = [...leaves, ...THRESHOLDS.map((name) => `${thresholds}/${name}`)]
    const extra = ids.filter(
      (id) => id.startsWith('infrastructure/') && !known.includes(id) && variableOf(id) === null,
    )
    expect(extra).toEqual([])
  })

  it('has a field for everything that can have an effect', () => {
    const missing = EFFECT_FIELDS.filter(
      (field) => !ids.includes(`infrastructure/${field.replaceAll('.', '/')}`),
    )
    expect(missing).toEqual([])
  })

  it('asks of every field of the blocks that resources are made from what it does', () => {
    const effects: readonly string[] = EFFECT_FIELDS
    const shaping = ids
      .map((id) => id.replace(/^infrastructure\//, '').replaceAll('/', '.'))
      .filter((id) => /^(?:runtime|networking|storage|monitoring)\./.test(id))
      // The runtime is the column of that table; its other thresholds make no alarm.
      .filter((id) => id !== 'runtime.type' && id !== 'monitoring.alerts.thresholds')
    expect(shaping.filter((id) => !effects.includes(id))).toEqual([])
  })

  it('gives every threshold with an alarm a field, and no other row', () => {
    const rest = FIELDS.find(({ id }) => id === 'infrastructure/monitoring/alerts/thresholds')
    expect(rest && 'except' in rest && rest.except).toEqual(THRESHOLDS)
  })

  it('lists the fields of a section together, in the order of the sections', () => {
    const order = FIELDS.map(({ section }) => SECTIONS.findIndex(({ id }) => id === section))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(new Set(order).size).toBe(SECTIONS.length)
  })

  it('uses each id once', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })
})
