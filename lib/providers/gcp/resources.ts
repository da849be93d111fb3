// PLACEHOLDER until the module's author writes it (keep the export's name and type).
import type { ResourceGraph } from '../resource-graph'
import type { ResourceInput } from '../resource-input'
export function gcpResources(_input: ResourceInput): ResourceGraph { return { nodes: [], edges: [] } }
