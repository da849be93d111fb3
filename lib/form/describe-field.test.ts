import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { describeField } from './describe-field'
import { FIELD_HELP } from './field-help.gen'
import { FIELDS, type SchemaFieldId } from './fields'
import { variableOf } from './variable-fields'
import { variableHelp } from './variable-help'
import { VARIABLE_HELP } from './variable-help.gen'

describe('describeField', () => {
  it.each(FIELDS.map(({ id }) => id))('has a label and help for %s', (id) => {
    const { label } = describeField(id)
    const help = FIELD_HELP[id as SchemaFieldId]
    const name = variableOf(id)
    expect(label).toMatch(/^\p{Lu}/u)
    for (const provider of [null, ...PROVIDERS]) {
      expect(name ? variableHelp(VARIABLE_HELP, name, provider) : help).toMatch(/\.$/)
    }
  })

  it('says of a variable what the chosen cloud says', () => {
    expect(variableHelp(VARIABLE_HELP, 'secrets', 'azure')).toContain('Key Vault')
    expect(variableHelp(VARIABLE_HELP, 'secrets', 'aws')).toContain('Secrets Manager')
    expect(variableHelp(VARIABLE_HELP, 'use_fargate_spot', 'gcp')).toContain('Fargate')
  })

  it('takes them from the metadata, behind `optional` too', () => {
    expect(describeField('infrastructure/tags/cost_center')).toEqual({
      label: 'Cost center',
      examples: ['FIN-001'],
      synonyms: '',
    })
    expect(FIELD_HELP['infrastructure/tags/cost_center']).toBe(
      'Where the cost is booked. Becomes the tag CostCenter.',
    )
    expect(describeField('infrastructure/runtime/type').label).toBe('Runtime')
  })

  it('labels a threshold by its key and helps it by the record', () => {
    const words = describeField('infrastructure/monitoring/alerts/thresholds/records_processed_min')
    expect(words.label).toBe('Records processed min')
    expect(
      FIELD_HELP['infrastructure/monitoring/alerts/thresholds/records_processed_min'],
    ).toContain('records_processed_min per run')
    expect(words.examples).toEqual([])
    expect(describeField('infrastructure/monitoring/alerts/thresholds').label).toBe(
      'Other alert thresholds',
    )
  })
})
