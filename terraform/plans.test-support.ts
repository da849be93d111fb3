import { afterAll, expect, it } from 'vitest'
import { analyse } from '../lib/analysis/analyse'
import { listExamples } from '../lib/node/list-examples'
import type { Provider } from '../schemas/vocabulary'
import { compareJob } from './compare-arguments.test-support'
import { everythingJob, everythingOf } from './everything.test-support'
import { type Example, type JobVariant, variantsOf } from './job-variants.test-support'
import { manifestOf, manifestProblems } from './kubernetes-manifest.test-support'
import { expectFoundInMutants } from './mutated-plans.test-support'
import { type PlannedJob, planJob, planTogether } from './plan-job.test-support'
import { plannedTags } from './planned-tags.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'

const examples = await listExamples()
const variants = examples.flatMap((example) => [...variantsOf(example), ...allOptional(example)])
const table: string[] = []

/** Plans every job of one cloud. A file for each, so that two clouds plan side by side. */
export function describePlans(provider: Provider): void {
  afterAll(() => {
    console.info(['pair, job: resources, tagged, tags', ...table].join('\n'))
  })

  const cannotPlan = !PLAN_CLOUDS.includes(provider)
  const own = variants.filter((one) => one.provider === provider)
  const plain = own.filter(({ variant }) => variant === 'example')
  const others = own.filter(({ variant }) => variant !== 'example')

  it.skipIf(cannotPlan).each(plain)('$runtime: the bundle of the example plans', async (one) => {
    const planned = await planJob(one)
    expectPreview(one, planned)
    expectFoundInMutants(planned)
    await expectWorkedOut(one, planned)
  })

  it.skipIf(cannotPlan)(
    'long names, non-ASCII tags, nothing optional and everything plan too',
    async () => {
      const planned = await planTogether(provider, others)
      for (const [index, one] of others.entries()) {
        expectPreview(one, planned[index])
        await expectWorkedOut(one, planned[index])
      }
    },
  )
}

/** Everything that is optional, switched on. */
function allOptional(example: Example): readonly JobVariant[] {
  const { provider, runtime } = analyse(example)
  if (!provider || !runtime) return []
  return everythingOf(provider, runtime).map((everything) => everythingJob(example, everything))
}

/** Every argument that lib/module-plan works out is as planned, and what it leaves open is open. */
async function expectWorkedOut(
  { provider, runtime, variant }: JobVariant,
  planned: PlannedJob | undefined,
): Promise<void> {
  if (!planned) throw new Error('No plan')
  const { equal, problems, unknown } = await compareJob(planned)
  expect([...problems, ...unknown], `${provider}/${runtime}, ${variant}`).toEqual([])
  expect(equal).toBeGreaterThan(planned.resources.length)
}

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
    const manifest = manifestOf(resource)
    if (manifest) expect(manifestProblems(manifest), where).toEqual([])
    const tags = plannedTags(resource)
    const node = nodes.find(({ address }) => address === resource.address)
    expect(node?.tags.carried, where).toBe(tags !== null)
    if (tags === null) continue
    const labels = node?.tags.carried ? node.tags.labels : undefined
    expect(tags, where).toEqual(labels ?? preview)
  }
  const tagged = nodes.filter((node) => node.tags.carried).length
  table.push(`${name}: ${resources.length}, ${tagged}, ${Object.keys(preview).length}`)
}
