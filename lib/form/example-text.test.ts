import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import type { RuntimeFace } from '../providers/cloud-face'
import { CLOUD_FACES, runtimeFace } from '../providers/cloud-faces'
import { cloudOfIdentifier } from '../providers/identifier-forms'
import { variableExamples } from '../providers/variable-examples'
import { type ExamplesByVariable, exampleText } from './example-text'
import { noEffectReason } from './field-effect'
import { FIELDS, type Field } from './fields'

const fields: readonly Field[] = FIELDS
const textOf = (
  id: string,
  support: RuntimeFace | null,
  examples: ExamplesByVariable | null = null,
) => fields.filter((field) => field.id === id).map((field) => exampleText(field, support, examples))

describe('exampleText', () => {
  it.each([
    ['infrastructure/tags/cost_center', 'e.g. FIN-001'],
    ['infrastructure/runtime/timeout_seconds', 'e.g. 3600'],
    ['infrastructure/networking/subnet_ids', 'e.g. subnet-12345678'],
    ['infrastructure/runtime/compute/memory', 'e.g. 4Gi'],
    ['infrastructure/tags/custom', ''],
    ['infrastructure/runtime/scaling/min_instances', ''],
  ])('%s: %j', (id, expected) => {
    expect(textOf(id, null)).toEqual([expected])
  })

  const ON = 'infrastructure/terraform/variables'
  it.each([
    ['gcp', 'cloud_run', 'infrastructure/tags/cost_center', 'e.g. FIN-001'],
    ['gcp', 'cloud_run', 'infrastructure/storage/encryption/kms_key_id', /^e\.g\. projects\//],
    ['gcp', 'cloud_run', 'infrastructure/networking/subnet_ids', /^e\.g\. projects\//],
    ['gcp', 'cloud_run', `${ON}/region`, 'us-central1 (default)'],
    ['gcp', 'cloud_run', `${ON}/secrets`, /^e\.g\. projects\/.*\/secrets\//],
    ['aws', 'kubernetes', `${ON}/secrets`, 'e.g. etl/stripe'],
    ['aws', 'kubernetes', `${ON}/schedule`, 'e.g. 0 6 * * *'],
    ['aws', 'ecs', `${ON}/schedule`, 'e.g. cron(0 6 * * ? *)'],
  ] as const)('on %s %s, %s is %s', (provider, runtime, id, expected) => {
    const examples = variableExamples(provider, runtime)
    const [text] = textOf(id, runtimeFace(provider, runtime), examples)
    expect(text).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected)
  })

  it('says nothing of a variable until its examples are there', () => {
    expect(textOf(`${ON}/image`, runtimeFace('aws', 'ecs'))).toEqual([''])
  })

  it.each(PROVIDERS)('shows no identifier of another cloud on %s', (provider) => {
    for (const support of CLOUD_FACES[provider].runtimes) {
      for (const field of fields.filter(({ id }) => noEffectReason(id, support) === null)) {
        const text = exampleText(
          field,
          support,
          variableExamples(provider, support.runtime),
        ).replace(/^e\.g\. /, '')
        expect([undefined, provider], `${field.id}: ${text}`).toContain(cloudOfIdentifier(text)?.id)
      }
    }
  })
})
