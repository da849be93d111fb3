import { expect, it } from 'vitest'
import type { Provider, Runtime } from '@/schemas/vocabulary'
import { parseDocument } from '../document/parse-document'
import { runtimeSupport } from '../providers/clouds'
import type { RuntimeSupport } from '../providers/provider'
import { noResourcesReason } from './no-resources-reason'

const job = parseDocument('a: 1')
const ecs = runtimeSupport('aws', 'ecs')
const cases: readonly (readonly [
  string,
  Provider | null,
  Runtime | null,
  RuntimeSupport | null,
  RegExp,
])[] = [
  ['neither', null, null, null, /no provider and no runtime/],
  ['a runtime alone', null, 'ecs', null, /no provider yet/],
  ['a provider alone', 'aws', null, null, /no runtime yet\. AWS has ecs, .*or airflow\./],
  [
    'a pair that does not exist',
    'gcp',
    'ecs',
    null,
    /^Google Cloud does not have the runtime ecs\. Choose cloud_run,/,
  ],
  ['a pair with one', 'aws', 'ecs', ecs, /has errors/],
]

it.each(cases)('%s', (_name, provider, runtime, support, words) => {
  expect(noResourcesReason({ provider, runtime, support, job })).toMatch(words)
})

it('says first that the text cannot be read', () => {
  const nothing = { provider: null, runtime: null, support: null }
  expect(noResourcesReason({ ...nothing, job: parseDocument('a: [') })).toMatch(/cannot be read/)
})
