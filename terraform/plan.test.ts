import { afterAll, describe, expect, it } from 'vitest'
import { listExamples } from '../lib/node/list-examples'
import { kubernetesLabels } from '../lib/providers/kubernetes-labels'
import { PROVIDERS } from '../schemas/vocabulary'
import { type JobVariant, PAIRS, variantsOf } from './job-variants.test-support'
import { type PlannedJob, planJob, planTogether } from './plan-job.test-support'
import { plannedTags } from './planned-tags.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'

const variants = (await listExamples()).flatMap(variantsOf)
const table: string[] = []

afterAll(() => {
  console.info(['pair, job: resources, tagged, tags', ...table].join('\n'))
})

it('there is an example for every pair', () => {
  const made = new Set(variants.map(({ provider, runtime }) => `${provider}/${runtime}`))
  expect([...made].sort()).toEqual(PAIRS.map((p) => `${p.provider}/${p.runtime}`).sort())
})

describe.each(PROVIDERS)('%s', (provider) => {
  const cannotPlan = !PLAN_CLOUDS.includes(provider)
  const own = variants.filter((one) => one.provider === provider)
  const examples = own.filter(({ variant }) => variant === 'example')
  const others = own.filter(({ variant }) => variant !== 'example')

  it.skipIf(cannotPlan).each(examples)('$runtime: the bundle of the example plans', async (one) => {
    expectPreview(one, await planJob(one))
  })

  it.skipIf(cannotPlan)('long names, non-ASCII tags and nothing optional plan too', async () => {
    const planned = await planTogether(provider, others)
    others.forEach((one, index) => {
      expectPreview(one, planned[index])
    })
  })
})

/** Every address of the plan is in the picture, and every tagged resource has the preview's tags. */
function expectPreview(one: JobVariant, planned: PlannedJob | undefined): void {
  const { provider, runtime, variant } = one
  const name = `${provider}/${runtime}, ${variant}`
  const { analysis, resources = [] } = planned ?? {}
  const preview = Object.fromEntries(
    (analysis?.rendered[provider].tags ?? []).map((tag) => [tag.name, tag.value]),
  )
  const nodes = (analysis?.resources?.nodes ?? []).filter((node) => !node.isExisting)
  const addresses = resources.map(({ address }) => address).sort()
  expect(addresses, name).toEqual(nodes.map(({ address }) => address).sort())
  expect(addresses.length).toBeGreaterThan(0)

  for (const resource of resources) {
    const where = `${name}: ${resource.address}`
    const tags = plannedTags(resource)
    const node = nodes.find(({ address }) => address === resource.address)
    expect(node?.tags.carried, where).toBe(tags !== null)
    if (tags === null) continue
    const isKubernetes = resource.type.startsWith('kubernetes_')
    expect(tags, where).toEqual(isKubernetes ? kubernetesLabels(preview) : preview)
  }
  const tagged = nodes.filter((node) => node.tags.carried).length
  table.push(`${name}: ${resources.length}, ${tagged}, ${Object.keys(preview).length}`)
}
