import { Document } from 'yaml'
import type { JobModel } from '@/schemas/models'
import type { Provider, Runtime } from '@/schemas/vocabulary'

/** Values of one place of a job that a module refuses in one sentence, and values that it takes. */
export interface RefusalCase {
  /** The module's sentence. */
  readonly refusal: string
  readonly runtime: Runtime
  /** The place below `infrastructure`, dotted: `networking.subnet_ids.0`. */
  readonly at: string
  /** What else the job says, by place. */
  readonly beside?: Readonly<Record<string, unknown>>
  /** Refused values, each with the nearest that the fix must set, where one is near. */
  readonly bad?: readonly (readonly [value: unknown, nearest?: unknown])[]
  readonly good?: readonly unknown[]
  /** The field does nothing on the runtime: the designer leaves such a value out, and says so. */
  readonly isLeftOut?: true
  /** The refused values are ones that HCL cannot tell, so that the module takes them. */
  readonly isForDesignerAlone?: true
}

/** What a module cannot do without. */
const REQUIRED: Readonly<Record<Provider, object>> = {
  aws: {},
  gcp: { project_id: 'acme-data' },
  azure: { resource_group_name: 'data' },
}

/** The job that holds the value, as YAML. */
export function jobWith(provider: Provider, one: RefusalCase, value: unknown): string {
  return new Document(modelWith(provider, one, value)).toString()
}

/** The same job as it is read; of values that its schema does not take too. */
export function modelWith(provider: Provider, one: RefusalCase, value: unknown): JobModel {
  const infrastructure = Object.entries({ ...one.beside, [one.at]: value }).reduce<unknown>(
    (held, [place, placed]) => withAt(held, pathOf(place).slice(1), placed),
    { provider, runtime: { type: one.runtime }, terraform: { variables: REQUIRED[provider] } },
  )
  const block = infrastructure as NonNullable<JobModel['infrastructure']>
  return { tenant_id: 'acme', job_name: 'orders', infrastructure: block }
}

/** The block or list with a value below it; the steps that are missing are made. */
function withAt(
  held: unknown,
  [step, ...rest]: readonly (string | number)[],
  value: unknown,
): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') {
    const items = Array.isArray(held) ? [...held] : []
    items[step] = withAt(items[step], rest, value)
    return items
  }
  const block: Record<string, unknown> = { ...(held as object | undefined) }
  block[step] = withAt(block[step], rest, value)
  return block
}

/** A dotted place as the path in the job. */
export function pathOf(place: string): readonly (string | number)[] {
  const steps = place.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  return ['infrastructure', ...steps]
}

/** What a case is called in a list of tests. */
export function titleOf({ runtime, at, beside }: RefusalCase, value: unknown): string {
  const rest = beside ? ` beside ${JSON.stringify(beside)}` : ''
  return `${runtime}: ${at} = ${JSON.stringify(value)}${rest}`.slice(0, 160)
}
