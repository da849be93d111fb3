import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { analyse } from '../analysis/analyse'
import { parseDocument } from '../document/parse-document'
import { listExamples } from '../node/list-examples'
import { CLOUDS } from '../providers/clouds'
import { documentJsonSchema } from './document-json-schema'
import { SCHEMA_DOCUMENTS, schemaFileName } from './schema-file-name'

function strictAjv(): Ajv {
  const ajv = new Ajv({ strictTypes: false, strictRequired: false, allErrors: true })
  return ajv.addVocabulary(['errorMessage', 'deprecationMessage'])
}

describe.each(SCHEMA_DOCUMENTS)('the published schema: %s', (document) => {
  const schema = documentJsonSchema(document)

  it('is a JSON Schema of draft 7 with no keyword that no validator knows', () => {
    const strict = strictAjv()
    expect(strict.validateSchema(schema)).toBe(true)
    // An unknown keyword throws.
    expect(() => strict.compile(schema)).not.toThrow()
  })

  it('names what is wrong: an editor cannot say which part of a oneOf was meant', () => {
    expect(keywordsOf(schema)).not.toContain('oneOf')
  })

  it('promises no host', () => {
    expect(schema.$id).toBe(schemaFileName(document))
  })
})

const validateJob = strictAjv().compile(documentJsonSchema('job'))
const validateAsset = strictAjv().compile(documentJsonSchema('asset'))

it.each(await listExamples())('takes the example $id', ({ job, asset }) => {
  validateJob(parseDocument(job.text).value)
  expect(validateJob.errors).toBeNull()
  validateAsset(parseDocument(asset?.text ?? '').value)
  expect(validateAsset.errors).toBeNull()
})

/** Spellings of sizes that a cloud has, nearly has, and has not. */
const CPUS = ['256', '0512.0', '300', '.50', '0.3', '4', '0.08']
const MEMORIES = ['512', '1024.0', '3', '1Gi', '1.0Gi', '8Gi', '3000Mi', '']
const PLAIN = {}
const SETTINGS = [
  PLAIN,
  { instance_type: 'Consumption' },
  { instance_type: 'D4' },
  { module_source: 'acme/job/aws' },
  { variables: { compute: { cpu: '7', memory: '7' } } },
]

describe.each(
  PROVIDERS.flatMap((provider) => {
    const { runtimes } = CLOUDS[provider]
    return runtimes.flatMap(({ runtime, sizes }) => (sizes ? [{ provider, runtime, sizes }] : []))
  }),
)('the sizes of $provider $runtime', ({ provider, runtime, sizes: offered }) => {
  it.each(SETTINGS)('are refused only where the diagnostics refuse them, with %j', (settings) => {
    const { instance_type, ...terraform } = { instance_type: undefined, ...settings }
    const sizes = [undefined, ...CPUS].flatMap((cpu) =>
      [undefined, ...MEMORIES].map((memory) => ({ cpu, memory, instance_type })),
    )
    for (const compute of sizes) {
      const infrastructure = { provider, runtime: { type: runtime, compute }, terraform }
      const text = JSON.stringify({ tenant_id: 'acme', infrastructure })
      const refused = analyse({ job: { name: 'job.yaml', text } }).diagnostics.flatMap(
        ({ severity, path }) => (severity === 'error' ? [path.at(-1)] : []),
      )
      const isRefused = refused.some((key) => key === 'cpu' || key === 'memory')
      // A list that is not all the cloud takes refuses nothing.
      const isOffList = refused.some(
        (key) => (key === 'cpu' || key === 'memory') && offered[key] === 'all',
      )
      const isTaken = validateJob(JSON.parse(text))
      if (!isRefused || (settings === PLAIN && isOffList)) {
        expect([text, isTaken]).toEqual([text, !isRefused])
      }
    }
  })
})

function keywordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, inner]) => [key, ...keywordsOf(inner)])
}
