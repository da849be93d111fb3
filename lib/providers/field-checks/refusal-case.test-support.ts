import { Document } from 'yaml'
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
}

/** What a module cannot do without. */
const REQUIRED: Readonly<Record<Provider, object>> = {
  aws: {},
  gcp: { project_id: 'acme-data' },
  azure: { resource_group_name: 'data' },
}

/** The job that holds the value, as YAML. */
export function jobWith(provider: Provider, one: RefusalCase, value: unknown): string {
  const job = new Document({
    tenant_id: 'acme',
    job_name: 'orders',
    infrastructure: {
      provider,
      runtime: { type: one.runtime },
      terraform: { variables: REQUIRED[provider] },
    },
  })
  for (const [place, held] of Object.entries({ ...one.beside, [one.at]: value })) {
    job.setIn(pathOf(place), job.createNode(held))
  }
  return job.toString()
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
