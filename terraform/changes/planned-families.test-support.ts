import { evaluateModule } from '../../lib/module-plan/evaluate-module'
import type { PlannedInput } from '../../lib/module-plan/resource-change'
import type { Provider } from '../../schemas/vocabulary'
import { familiesOf } from '../argument-jobs.test-support'
import type { JobVariant } from '../job-variants.test-support'
import { bundleOf, callTogether } from '../plan-job.test-support'
import { writeFiles } from '../terraform-cli.test-support'
import { appliedResources, inState, packedTexts, writeState } from './applied-state.test-support'
import { type Learnt, learn, probesOf } from './learn-facts.test-support'
import { type ChangedResource, planAgainstState } from './plan-changes.test-support'
import { providerSchemas } from './provider-schemas.test-support'

/** A job whose state is that of another version of it, and what Terraform plans then. */
export interface PlannedChange {
  readonly name: string
  readonly base: PlannedInput
  readonly head: PlannedInput
  /** By address in the job's module; without what stays as it is. */
  readonly planned: readonly ChangedResource[]
}

/**
 * Plans every change of one field or variable against the state of the job before, all in one run, and
 * beside them a resource for each argument of a type that starts with `learnt`, whose state differs in
 * that argument alone.
 */
export async function planFamilies(
  provider: Provider,
  learnt: string | null,
): Promise<{
  readonly changes: readonly PlannedChange[]
  readonly learnt: Readonly<Record<string, Learnt>>
}> {
  const families = await Promise.all(
    familiesOf(provider).map(async ({ base, changed }) => {
      const input = await inputOf(base)
      const others = await Promise.all(
        changed.map(async (job) => ({ job, input: await inputOf(job) })),
      )
      // What changes no variable changes no plan.
      const told = others.filter((one) => textOf(one.input) !== textOf(input))
      return { base, input, jobs: [{ job: base, input }, ...told] }
    }),
  )
  const bases = await callTogether(
    provider,
    families.map(({ base }) => base),
  )
  const created = await planAgainstState(bases.folder)
  const schemas = await providerSchemas(bases.folder)
  const applied = await Promise.all(
    families.map(({ input }, index) =>
      appliedResources(input, created, bases.prefixes[index] ?? '', schemas),
    ),
  )
  const cases = families.flatMap(({ input: base, jobs }, index) =>
    jobs.map(({ job, input }) => ({ job, base, head: input, applied: applied[index] ?? [] })),
  )
  const together = await callTogether(
    provider,
    cases.map(({ job }) => job),
  )
  const probes = learnt === null ? [] : await probesIn(families, applied, created, learnt)
  writeState(together.folder, [
    ...cases.flatMap((one, index) =>
      one.applied.map((resource) => inState(resource, together.prefixes[index])),
    ),
    ...probes.map((probe) => inState(probe.applied)),
  ])
  writeProbes(together.folder, probes)
  const planned = await planAgainstState(together.folder)
  const changes = cases.map(({ job, base, head }, index) => {
    const prefix = together.prefixes[index] ?? ''
    return {
      name: `${job.runtime}: ${job.variant}`,
      base,
      head,
      planned: planned
        .filter(({ address, action }) => address.startsWith(prefix) && action !== 'no-op')
        .map((one) => ({ ...one, address: one.address.slice(prefix.length) })),
    }
  })
  return { changes, learnt: learn(probes, planned) }
}

async function inputOf(job: JobVariant): Promise<PlannedInput> {
  const { analysis } = await bundleOf(job)
  return { cloud: job.provider, runtime: job.runtime, variables: analysis.variables }
}

const textOf = ({ variables }: PlannedInput): string =>
  JSON.stringify(variables.map(({ name, value }) => [name, value]))

async function probesIn(
  families: readonly { readonly input: PlannedInput }[],
  applied: readonly (readonly Awaited<ReturnType<typeof appliedResources>>[number][])[],
  created: readonly ChangedResource[],
  learnt: string,
) {
  const found = await Promise.all(
    families.map(async ({ input }, index) => {
      const attributes = new Map(applied[index]?.map((one) => [one.address, one]))
      const { resources } = await evaluateModule(input, (address, _type, name) => {
        const value = attributes.get(address)?.attributes[name]
        return typeof value === 'string' ? value : undefined
      })
      return resources.flatMap((one) => {
        const resource = attributes.get(one.address)
        const isProbed = one.type.startsWith(learnt) && resource
        return isProbed ? [{ applied: resource, own: one.arguments }] : []
      })
    }),
  )
  return probesOf(found.flat(), packedTexts(created))
}

function writeProbes(folder: string, probes: ReturnType<typeof probesOf>): void {
  if (probes.length === 0) return
  const resource: Record<string, Record<string, unknown>> = {}
  for (const { type, name, configuration } of probes) {
    resource[type] = { ...resource[type], [name]: configuration }
  }
  writeFiles(folder, [{ path: 'probes.tf.json', bytes: JSON.stringify({ resource }) }])
}
