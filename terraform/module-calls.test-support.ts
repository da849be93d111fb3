import { CLOUDS } from '../lib/providers/clouds'
import type { TerraformValue } from '../lib/terraform/terraform-variable'
import { writeHclAttributes, writeHclValue } from '../lib/terraform/write-hcl'
import type { Provider } from '../schemas/vocabulary'

/** The variables of one call of a module. */
export type CallVariables = Readonly<Record<string, TerraformValue>>

/** Calls of one module, which a single block with `for_each` makes. */
export interface ModuleCalls {
  readonly name: string
  readonly source: string
  readonly calls: readonly CallVariables[]
}

/** One block for all calls: Terraform's graph grows with blocks, hardly with their instances. */
export function moduleBlock({ name, source, calls }: ModuleCalls): string {
  const values = calls.map((variables, index): [string, TerraformValue] => [
    `call${index}`,
    variables,
  ])
  const names = new Set(calls.flatMap((variables) => Object.keys(variables)))
  const inputs = [...names].map((one) => `  ${one} = try(each.value.${one}, null)\n`)
  return `module "${name}" {
  for_each = ${writeHclValue(Object.fromEntries(values), '  ')}

${writeHclAttributes([['source', source]], '  ')}${inputs.join('')}}
`
}

/** What the addresses of one call's resources start with. */
export function callPrefix(name: string, index: number): string {
  return `module.${name}["call${index}"].`
}

/** The provider blocks of a bundle, with values for what its variables would give. */
export const PROVIDER_BLOCKS: Readonly<Record<Provider, string>> = {
  aws: 'provider "aws" {\n  region = "us-east-1"\n}\n',
  gcp: 'provider "google" {\n  project = "acme-data"\n}\n',
  azure:
    'provider "azurerm" {\n  features {}\n  subscription_id = "00000000-0000-4000-8000-000000000000"\n}\n',
}

/** Mocks of a cloud's provider; those that have values to give lie at `mocks`, below the root. */
export function mockOf(provider: Provider, mocks: string): string {
  const source = provider === 'aws' ? `  source = "./${mocks}"\n` : ''
  return `mock_provider "${CLOUDS[provider].terraform.name}" {\n${source}}\n`
}
