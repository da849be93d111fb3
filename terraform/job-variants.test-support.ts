import { stringify } from 'yaml'
import { analyse } from '../lib/analysis/analyse'
import type { SourceFile } from '../lib/analysis/analysis'
import { CLOUDS } from '../lib/providers/clouds'
import { isRequired } from '../lib/providers/module-variable'
import { PROVIDERS, type Provider, type Runtime } from '../schemas/vocabulary'

/** A job to bundle and plan. */
export interface JobVariant {
  readonly provider: Provider
  readonly runtime: Runtime
  readonly variant: string
  readonly job: SourceFile
  readonly asset: SourceFile | null
}

/** Every pair of provider and runtime that exists. */
export const PAIRS = PROVIDERS.flatMap((provider) =>
  CLOUDS[provider].runtimes.map(({ runtime }) => ({ provider, runtime })),
)

/** A job of the gallery with its asset. */
export interface Example {
  readonly job: SourceFile
  readonly asset: SourceFile | null
}

const LONG = 'a_rather_long_name_that_no_cloud_takes_as_it_stands_0123456789'.slice(0, 60)

/** Tags in scripts that clouds treat differently, with characters that some refuse. */
const NON_ASCII = { 'größe/é': 'Zu\u0308rich & Söhne', データ: '日本語, 中文', 'R&D': '50 %' }

/** The jobs that every pair is planned with, made from its example. */
export function variantsOf(example: Example): readonly JobVariant[] {
  const { provider, runtime, job } = analyse(example)
  if (!provider || !runtime) throw new Error(`${example.job.name} names no pair`)
  const text = JSON.stringify(job.value)
  const variant = (name: string, change: (job: Draft) => Draft): JobVariant => ({
    provider,
    runtime,
    variant: name,
    asset: example.asset,
    job: { name: example.job.name, text: stringify(change(JSON.parse(text))) },
  })
  return [
    { provider, runtime, variant: 'example', ...example },
    variant('long names', (draft) => ({ ...draft, tenant_id: LONG, asset: LONG, job_name: LONG })),
    variant('non-ASCII tags', (draft) => ({ ...draft, infrastructure: withCustomTags(draft) })),
    variant('nothing optional', (draft) => minimal(draft)),
  ]
}

interface Draft {
  readonly tenant_id: string
  readonly infrastructure: {
    readonly provider: string
    readonly runtime: { readonly type: string }
    readonly tags?: object
    readonly terraform?: { readonly variables?: Readonly<Record<string, unknown>> }
  }
}

function withCustomTags({ infrastructure }: Draft): Draft['infrastructure'] {
  return { ...infrastructure, tags: { ...infrastructure.tags, custom: NON_ASCII } }
}

/** Tenant, provider and runtime, and the variables without which the module has no default. */
function minimal({ tenant_id, infrastructure }: Draft): Draft {
  const { provider, runtime } = infrastructure
  const cloud = CLOUDS[provider as Provider]
  const required = cloud.moduleVariables.filter(isRequired).map(({ name }) => name)
  const stated = Object.entries({ ...PLACES, ...infrastructure.terraform?.variables })
  const variables = stated.filter(([name]) => required.includes(name))
  return {
    tenant_id,
    infrastructure: {
      provider,
      runtime: { type: runtime.type },
      ...(variables.length > 0 && { terraform: { variables: Object.fromEntries(variables) } }),
    },
  }
}

const PLACES = {
  project_id: 'acme-data',
  subscription_id: '00000000-0000-4000-8000-000000000000',
  resource_group_name: 'data',
}
