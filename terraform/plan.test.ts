import { afterAll, describe, expect, it } from 'vitest'
import { listExamples } from '../lib/node/list-examples'
import { kubernetesLabels } from '../lib/providers/kubernetes-labels'
import { PAIRS, variantsOf } from './job-variants.test-support'
import { planJob } from './plan-job.test-support'
import { plannedTags } from './planned-tags.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'

const examples = await listExamples()
const variants = examples.flatMap(variantsOf)
const table: string[] = []

afterAll(() => {
  console.info(['pair, variant: resources, of them tagged, tags', ...table].join('\n'))
})

it('there is an example for every pair', () => {
  const made = new Set(variants.map(({ provider, runtime }) => `${provider}/${runtime}`))
  expect([...made].sort()).toEqual(PAIRS.map((p) => `${p.provider}/${p.runtime}`).sort())
})

describe.each(PAIRS)('$provider/$runtime', ({ provider, runtime }) => {
  const own = variants.filter((one) => one.provider === provider && one.runtime === runtime)
  const cannotPlan = !PLAN_CLOUDS.includes(provider)

  it.skipIf(cannotPlan).each(own)('$variant plans as the preview says', async (variant) => {
    const { analysis, resources } = await planJob(variant)
    const preview = Object.fromEntries(
      analysis.rendered[provider].tags.map(({ name, value }) => [name, value]),
    )
    const nodes = (analysis.resources?.nodes ?? []).filter((node) => !node.isExisting)

    expect(resources.map(({ address }) => address).sort()).toEqual(
      nodes.map(({ address }) => address).sort(),
    )
    for (const resource of resources) {
      const tags = plannedTags(resource)
      const node = nodes.find(({ address }) => address === resource.address)
      const expected = resource.type.startsWith('kubernetes_') ? kubernetesLabels(preview) : preview
      expect(node?.tags.carried, resource.address).toBe(tags !== undefined)
      if (tags !== undefined) expect(tags, resource.address).toEqual(expected)
    }
    const tagged = nodes.filter((node) => node.tags.carried).length
    table.push(
      `${provider}/${runtime}, ${variant.variant}: ${resources.length}, ${tagged}, ${Object.keys(preview).length}`,
    )
  })
})
