import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import { asBlockValue } from './block-value'
import type { TerraformVariable } from './terraform-variable'
import { toTerraformValue } from './to-terraform-value'
import { writeHclAttributes, writeHclString } from './write-hcl'

/** A generated file of the bundle's Terraform folder. */
export interface GeneratedFile {
  readonly name: string
  readonly text: string
}

/** `providers.tf`: the provider blocks, which a module must not hold itself. */
export function providersFile(cloud: CloudProvider, support: RuntimeSupport): GeneratedFile {
  const blocks = [cloud.terraform.providerBlock, ...(support.providerBlocks ?? [])]
  return {
    name: 'providers.tf',
    text: `# Generated from the job. Credentials come from the environment, never from a file.\n\n${blocks.join('\n')}`,
  }
}

/** `backend.tf` from `terraform.backend`; null without one: Terraform then keeps its state here. */
export function backendFile(
  backend: { readonly type?: string | undefined; readonly config?: unknown } | undefined,
): GeneratedFile | null {
  if (!backend?.type) return null
  const config = asBlockValue(toTerraformValue(backend.config ?? {}))
  const attributes = writeHclAttributes(Object.entries(config), '    ')
  const body = attributes === '' ? '{}' : `{\n${attributes}  }`
  return {
    name: 'backend.tf',
    text: `# Generated from terraform.backend of the job.\n\nterraform {\n  backend ${writeHclString(backend.type)} ${body}\n}\n`,
  }
}

/** The root module that calls `terraform.module_source` with the same variables. */
export function moduleCallFile(
  source: string,
  version: string | undefined,
  variables: readonly TerraformVariable[],
): GeneratedFile {
  const names = variables.map(({ name }) => name)
  const width = Math.max('version'.length, ...names.map((name) => name.length))
  const line = (name: string, value: string) => `  ${name.padEnd(width)} = ${value}\n`
  const meta = [
    `  source  = ${writeHclString(source)}\n`,
    ...(version ? [`  version = ${writeHclString(version)}\n`] : []),
  ].join('')
  const call = `module "job" {\n${version ? meta : meta.replace('source  =', 'source =')}\n${names.map((name) => line(name, `var.${name}`)).join('')}}\n`
  const declarations = names.map(
    (name) =>
      `variable "${name}" {\n  description = "Passed to the module as it is."\n  type        = any\n}\n`,
  )
  return {
    name: 'main.tf',
    text: `# Generated: calls the module that terraform.module_source of the job names.\n\n${call}\n${declarations.join('\n')}`,
  }
}
