import type { CloudProvider, RuntimeSupport } from '../providers/provider'
import { asBlockValue } from './block-value'
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
