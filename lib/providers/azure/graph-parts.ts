import type { Runtime } from '@/schemas/vocabulary'
import type { MadeContext } from '../made-resource'
import { readVariables, type ValuesOf } from '../read-variables'
import type { ResourceInput } from '../resource-input'
import { AZURE_EFFECTS } from './effects'
import { AZURE_MODULE_VARIABLES } from './module.gen'

/** The runtimes of the module. */
export type AzureRuntime = keyof typeof AZURE_EFFECTS

export const isAzureRuntime = (runtime: Runtime): runtime is AzureRuntime =>
  runtime in AZURE_EFFECTS

/** What every part of the graph is worked out from. */
export interface AzureContext extends MadeContext {
  readonly runtime: AzureRuntime
  readonly variables: ValuesOf<typeof AZURE_MODULE_VARIABLES>
  readonly names: (kind: string) => string
}

/** Why a type of resource carries no tags. */
const UNTAGGED: Readonly<Record<string, string>> = {
  azurerm_federated_identity_credential:
    'A federated credential is part of its identity and has no tags.',
  azurerm_monitor_diagnostic_setting:
    'A diagnostic setting is part of what it watches and has no tags.',
  azurerm_role_assignment: 'A role assignment has no tags in Azure.',
  azurerm_role_definition: 'A role definition has no tags in Azure.',
  azurerm_storage_blob: 'A blob has metadata and index tags of its own, but no resource tags.',
  azurerm_subnet_network_security_group_association:
    'An association is no resource of its own in Azure and has no tags.',
}

export function azureContext(runtime: AzureRuntime, input: ResourceInput): AzureContext {
  const variables = readVariables(AZURE_MODULE_VARIABLES, input.variables)
  return {
    runtime,
    variables,
    names: (kind) => input.names(kind),
    effects: AZURE_EFFECTS[runtime],
    tags: variables.tags,
    whyUntagged: (type) => UNTAGGED[type],
  }
}
