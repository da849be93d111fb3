import { describe, expect, it } from 'vitest'
import { describeField } from './describe-field'
import { FIELDS } from './fields'

describe('describeField', () => {
  it.each(FIELDS.map(({ id }) => id))('has a label and help for %s', (id) => {
    const { label, help } = describeField(id)
    expect(label).toMatch(/^\p{Lu}/u)
    expect(help).toMatch(/\.$/)
  })

  it('takes them from the metadata, behind `optional` too', () => {
    expect(describeField('infrastructure/tags/cost_center')).toEqual({
      label: 'Cost center',
      help: 'Where the cost is booked. Becomes the tag CostCenter.',
      examples: ['FIN-001'],
    })
    expect(describeField('infrastructure/runtime/type').label).toBe('Runtime')
  })

  it('labels a threshold by its key and helps it by the record', () => {
    const words = describeField('infrastructure/monitoring/alerts/thresholds/records_processed_min')
    expect(words.label).toBe('Records processed min')
    expect(words.help).toContain('records_processed_min per run')
    expect(words.examples).toEqual([])
    expect(describeField('infrastructure/monitoring/alerts/thresholds').label).toBe(
      'Other alert thresholds',
    )
  })
})
