import { expect, it } from 'vitest'
import { PROVIDERS } from '@/schemas/vocabulary'
import { analyse } from '../analysis/analyse'
import { CLOUDS } from './clouds'
import { jobWith } from './field-checks/refusal-case.test-support'
import { cloudOfIdentifier } from './identifier-forms'
import { variableExamples } from './variable-examples'

/** What an example needs beside it, by cloud where the clouds differ. */
const BESIDE: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  code_location_secrets: { 'terraform.variables.secrets.STRIPE_KEY': 'etl/stripe' },
  'gcp networking.security_group_ids': {
    'networking.vpc_id': CLOUDS.gcp.runtimes[0]?.examples['networking.vpc_id'],
  },
  'aws schedule': { 'networking.subnet_ids': ['subnet-12345678'] },
  source_bucket: { 'terraform.variables.source_object': 'etl/function.zip' },
  source_object: { 'terraform.variables.source_bucket': 'acme-sources' },
  state_access_point_id: { 'terraform.variables.state_file_system_id': 'fs-0123456789abcdef0' },
  state_storage_name: {
    'terraform.variables.container_app_environment_id': variableExamples('azure', 'container_apps')
      .container_app_environment_id,
  },
}

const EXAMPLES = PROVIDERS.flatMap((provider) =>
  CLOUDS[provider].runtimes.flatMap((support) =>
    Object.entries({ ...support.examples, ...variableExamples(provider, support.runtime) })
      .filter(([name]) => name.includes('.') || isDeclared(support, name))
      .map(([name, value]) => [provider, support.runtime, name, value] as const),
  ),
)

function isDeclared(
  { runtime, variables }: (typeof CLOUDS)['aws']['runtimes'][number],
  name: string,
) {
  const variable = variables[name]
  return variable !== undefined && (!variable.on || variable.on.includes(runtime))
}

it.each(EXAMPLES)(
  '%s %s: the example of %s is one that is taken',
  (provider, runtime, name, value) => {
    const declared = CLOUDS[provider].moduleVariables.find((one) => one.name === name)
    const isMany = name.endsWith('_ids') || name.endsWith('channels') || isList(declared?.type)
    const isMap = typeof declared?.type === 'object' && 'map' in declared.type
    const at = name.includes('.') ? name : `terraform.variables.${name}`
    const job = jobWith(
      provider,
      {
        refusal: '',
        runtime,
        at: isMap ? `${at}.STRIPE_KEY` : isMany ? `${at}.0` : at,
        beside: BESIDE[name] ?? BESIDE[`${provider} ${name}`] ?? {},
      },
      value,
    )
    const found = analyse({ job: { name: 'job.yaml', text: job } }).diagnostics.filter(
      ({ severity, path }) =>
        severity === 'error' && at.split('.').every((step, index) => path[index + 1] === step),
    )
    expect(found.map(({ message }) => message)).toEqual([])
  },
)

it.each(EXAMPLES)('%s %s: the example of %s is of no other cloud', (provider, _, _name, value) => {
  expect([undefined, provider]).toContain(cloudOfIdentifier(value)?.id)
})

function isList(type: unknown): boolean {
  return typeof type === 'object' && type !== null && ('list' in type || 'set' in type)
}
