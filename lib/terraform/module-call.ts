import { isRequired } from '../providers/module-variable'
import type { CloudProvider } from '../providers/provider'
import type { GeneratedFile } from './root-files'
import type { TerraformVariable } from './terraform-variable'
import { writeHclString } from './write-hcl'

/** A module to call instead of the bundle's own, as `terraform` of the job names it. */
export interface ModuleAddress {
  readonly source: string
  /** Version constraint; registry sources only. */
  readonly version?: string | undefined
}

/**
 * `main.tf` of a bundle that calls a module of the user's: it gets the variables that the bundle's
 * own module would get. Those that say where are declared even when the job leaves them open,
 * because the provider block reads them.
 */
export function moduleCallFile(
  address: ModuleAddress,
  cloud: CloudProvider,
  variables: readonly TerraformVariable[],
): GeneratedFile {
  const given = variables.map(({ name }) => name)
  const open = cloud.placeVariables.filter((name) => !given.includes(name))
  const declarations = [
    ...given.map((name) => declaration(name, 'any')),
    ...open.map((name) => declaration(name, 'string', openDefault(name, cloud))),
  ]
  return {
    name: 'main.tf',
    text: [
      '# Generated: calls the module that terraform.module_source of the job names.\n',
      `module "job" {\n${addressLines(address)}\n${argumentLines([...given, ...open])}}\n`,
      ...declarations,
    ].join('\n'),
  }
}

function addressLines({ source, version }: ModuleAddress): string {
  if (version === undefined) return `  source = ${writeHclString(source)}\n`
  return `  source  = ${writeHclString(source)}\n  version = ${writeHclString(version)}\n`
}

function argumentLines(names: readonly string[]): string {
  const width = Math.max(...names.map((name) => name.length))
  return names.map((name) => `  ${name.padEnd(width)} = var.${name}\n`).join('')
}

function declaration(name: string, type: string, fallback?: string): string {
  const description = '  description = "Passed to the module as it is."\n'
  const lines = fallback === undefined ? '' : `  default     = ${fallback}\n`
  return `variable "${name}" {\n${description}  type        = ${type}\n${lines}}\n`
}

/** What stands for an open value: the cloud's default region; nothing for what the module requires. */
function openDefault(name: string, cloud: CloudProvider): string | undefined {
  if (name === 'region') return writeHclString(cloud.defaultRegion)
  const variable = cloud.moduleVariables.find((one) => one.name === name)
  return variable && isRequired(variable) ? undefined : 'null'
}
