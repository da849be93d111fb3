import { describe, expect, test } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { analyse } from '../analysis/analyse'
import { CLOUDS } from '../providers/clouds'
import { buildBundle } from './build-bundle'
import { listExamples } from './list-examples'

const examples = await listExamples()

test('there is one example for every runtime of every cloud, in their order', () => {
  const pairs = PROVIDERS.flatMap((provider) =>
    CLOUDS[provider].runtimes.map(({ runtime }) => `${provider} ${runtime}`),
  )
  const shown = examples.map(({ provider, runtime }) => `${provider} ${runtime}`)
  expect([...shown].sort()).toEqual(pairs.sort())
  expect(shown[0]).toBe('aws ecs')
})

describe.each(examples)('$id', ({ job, asset, description }) => {
  test('has an asset and no error, no warning', () => {
    expect(asset).not.toBeNull()
    const { diagnostics } = analyse({ job, asset })
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('says what it shows', () => {
    expect(description).toMatch(/^[A-Z].{40,}\.$/)
  })

  test('makes a bundle, always the same', async () => {
    const [first, second] = await Promise.all([
      buildBundle({ job, asset }),
      buildBundle({ job: { ...job, name: `elsewhere/${job.name}` }, asset }),
    ])
    expect(first.ok).toBe(true)
    expect(second).toEqual(first)
  })
})
