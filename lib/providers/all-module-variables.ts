import { AWS_MODULE_VARIABLES } from './aws/module.gen'
import { AZURE_MODULE_VARIABLES } from './azure/module.gen'
import { GCP_MODULE_VARIABLES } from './gcp/module.gen'
import type { ModuleVariable } from './module-variable'

/** The variables of every cloud's module; nothing else of the clouds is loaded for them. */
export const ALL_MODULE_VARIABLES: readonly ModuleVariable[] = [
  ...AWS_MODULE_VARIABLES,
  ...GCP_MODULE_VARIABLES,
  ...AZURE_MODULE_VARIABLES,
]
