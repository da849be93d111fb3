// PLACEHOLDER until the module's author writes it (keep the export's name and type).
import type { ModuleVariable } from '../module-variable'
export const GCP_MODULE_VARIABLES: readonly ModuleVariable[] = []
