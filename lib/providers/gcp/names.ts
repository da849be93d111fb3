// PLACEHOLDER until the module's author writes it (keep the export's name and type).
import type { CloudNameRule } from '../resource-name'
export const GCP_NAMES: readonly CloudNameRule[] = []
