import { expect, it } from 'vitest'
import { analyse } from '../lib/analysis/analyse'
import { listExamples } from '../lib/node/list-examples'
import { PAIRS } from './job-variants.test-support'

it('there is an example for every pair', async () => {
  const made = (await listExamples()).map((example) => {
    const { provider, runtime } = analyse(example)
    return `${provider}/${runtime}`
  })
  expect(made.sort()).toEqual(PAIRS.map((p) => `${p.provider}/${p.runtime}`).sort())
})
