import { analyse } from '../../lib/analysis/analyse'
import { evaluateModule } from '../../lib/module-plan/evaluate-module'
import type { PlannedInput } from '../../lib/module-plan/resource-change'
import type { Provider } from '../../schemas/vocabulary'
import { familiesOf, otherJobs } from '../argument-jobs.test-support'
import type { JobVariant } from '../job-variants.test-support'
import { callTogether } from '../plan-job.test-support'
import { writeFiles } from '../terraform-cli.test-support'
import {
  type AppliedResource,
  appliedResources,
  inState,
  packedTexts,
  writeState,
} from './applied-state.test-support'
import { type Learnt, learn, type Probe, probesOf } from './learn-facts.test-support'
import { type ChangedResource, planAgainstState } from './plan-changes.test-support'
import { providerSchemas, type ResourceSchema } from './provider-schemas.test-support'

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
  readonly schemas: ReadonlyMap<string, ResourceSchema>
}> {
  const families = familiesOf(provider).map(({ base, changed }) => {
    const input = inputOf(base)
    const others = changed.map((job) => ({ job, input: inputOf(job) }))
    // What changes no variable changes no plan.
    const told = others.filter((one) => textOf(one.input) !== textOf(input))
    return { base, input, jobs: [{ job: base, input }, ...told] }
  })
  const others = learnt === null ? [] : otherJobs(provider)
  const bases = await callTogether(provider, [...families.map(({ base }) => base), ...others])
  const inputs = [...families.map(({ input }) => input), ...others.map(inputOf)]
  const created = await planAgainstState(bases.folder)
  const schemas = await providerSchemas(bases.folder)
  const applied = await Promise.all(
    inputs.map((input, index) =>
      appliedResources(input, created, bases.prefixes[index] ?? '', schemas),
    ),
  )
  const probes = learnt === null ? [] : await probesIn(inputs, applied, created, learnt)
  const changes: PlannedChange[] = []
  let planned: readonly ChangedResource[] = []
  // A plan at a time: hundreds of jobs in one take gigabytes.
  for (const [index, family] of families.entries()) {
    const here = index === 0 ? probes : []
    const one = await planFamily(provider, family, applied[index] ?? [], here)
    changes.push(...one.changes)
    if (index === 0) ({ planned } = one)
  }
  return { changes, learnt: learn(probes, planned), schemas }
}

interface Family {
  readonly input: PlannedInput
  readonly jobs: readonly { readonly job: JobVariant; readonly input: PlannedInput }[]
}

async function planFamily(
  provider: Provider,
  { input: base, jobs }: Family,
  applied: readonly AppliedResource[],
  probes: readonly Probe[],
): Promise<{
  readonly changes: readonly PlannedChange[]
  readonly planned: readonly ChangedResource[]
}> {
  const { folder, prefixes } = await callTogether(
    provider,
    jobs.map(({ job }) => job),
  )
  writeState(folder, [
    ...prefixes.flatMap((prefix) => applied.map((resource) => inState(resource, prefix))),
    ...probes.map((probe) => inState(probe.applied)),
  ])
  writeProbes(folder, probes)
  const planned = await planAgainstState(folder)
  const changes = jobs.map(({ job, input: head }, index) => {
    const prefix = prefixes[index] ?? ''
    return {
      name: `${job.runtime}: ${job.variant}`,
      base,
      head,
      planned: planned
        .filter(({ address, action }) => address.startsWith(prefix) && action !== 'no-op')
        .map((one) => ({ ...one, address: one.address.slice(prefix.length) })),
    }
  })
  return { changes, planned }
}

function inputOf({ provider, runtime, job, asset }: JobVariant): PlannedInput {
  return { cloud: provider, runtime, variables: analyse({ job, asset }).variables }
}

const textOf = ({ variables }: PlannedInput): string =>
  JSON.stringify(variables.map(({ name, value }) => [name, value]))

async function probesIn(
  inputs: readonly PlannedInput[],
  applied: readonly (readonly AppliedResource[])[],
  created: readonly ChangedResource[],
  learnt: string,
): Promise<readonly Probe[]> {
  const found = await Promise.all(
    inputs.map(async (input, index) => {
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

function writeProbes(folder: string, probes: readonly Probe[]): void {
  if (probes.length === 0) return
  const resource: Record<string, Record<string, unknown>> = {}
  for (const { type, name, configuration } of probes) {
    resource[type] = { ...resource[type], [name]: configuration }
  }
  writeFiles(folder, [{ path: 'probes.tf.json', bytes: JSON.stringify({ resource }) }])
}
