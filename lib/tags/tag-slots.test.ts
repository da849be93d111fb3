import { describe, expect, it } from 'vitest'
import { flatAssetSchema } from '@/schemas/asset'
import { jobSchema } from '@/schemas/job'
import type { Path } from '../document/document'
import { schemaAt, wordsOf } from '../findings/schema-at'
import { FIELDS } from '../form/fields'
import { TAG_NAMESPACES, TAG_SOURCES } from './tag'
import type { Held } from './tag-slot'
import { slotOf, TAG_SLOTS } from './tag-slots'

const HOLDS: Readonly<Record<Held, readonly string[]>> = {
  text: ['string', 'enum', 'union'],
  list: ['array'],
  number: ['int', 'number'],
}

/** A path of the table as one of a file: the first item of a list, any key of a block. */
function inFile(path: Path): Path {
  return path.map((step, index) => (step === '*' ? (path[index - 1] === 'schema' ? 0 : 'x') : step))
}

/** The slots for which a part of the row is there, with their titles. */
function withPart(part: 'path' | 'override' | 'sameFact') {
  const slots = TAG_SLOTS.filter((slot) => slot[part])
  return slots.map((slot) => [`${slot.name} of the ${slot.source}`, slot] as const)
}

describe('a slot', () => {
  it.each(withPart('path'))('%s names a field, and what it holds', (_, slot) => {
    const root = slot.source === 'asset' ? flatAssetSchema : jobSchema
    const place = schemaAt(root, inFile(slot.path ?? []))
    expect(HOLDS[slot.holds]).toContain(place?.type)
    if (slot.choices) expect(place && wordsOf(place)).toEqual(slot.choices)
  })

  it.each(withPart('override'))("%s names the job's field that outranks it", (_, { override }) => {
    const place = schemaAt(jobSchema, inFile(override?.path ?? []))
    expect(HOLDS[override?.holds ?? 'text']).toContain(place?.type)
  })

  it.each(withPart('sameFact'))('%s states a fact of the asset', (_, { sameFact = '' }) => {
    expect(slotOf(sameFact)?.source).toBe('asset')
  })

  it('of the block has a field in the form', () => {
    const own = TAG_SLOTS.filter(({ source }) => source === 'infrastructure')
    const fields = own.map(({ path }) => path?.filter((step) => step !== '*').join('/'))
    expect(FIELDS.filter(({ section }) => section === 'tags').map(({ id }) => id)).toEqual(
      expect.arrayContaining(fields),
    )
  })
})

describe('the table', () => {
  it('stands in the order of the sources and of the namespaces', () => {
    expect([...new Set(TAG_SLOTS.map(({ source }) => source))]).toEqual(Object.keys(TAG_SOURCES))
    const namespaces = new Set(TAG_SLOTS.map(({ namespace }) => namespace))
    expect([...namespaces]).toEqual(TAG_NAMESPACES)
  })
})
