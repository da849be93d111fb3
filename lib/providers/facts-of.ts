import { AWS_RESOURCE_FACTS } from './aws/resource-facts'
import { AZURE_RESOURCE_FACTS } from './azure/resource-facts'
import { GCP_RESOURCE_FACTS } from './gcp/resource-facts'
import { KUBERNETES_RESOURCE_FACTS } from './kubernetes/resource-facts'
import type { FactCertainty, FactsByType, ResourceFacts } from './resource-facts'

/** Each provider with how its facts are known. */
const PROVIDERS: readonly (readonly [FactsByType, FactCertainty])[] = [
  [AWS_RESOURCE_FACTS, 'provider'],
  [GCP_RESOURCE_FACTS, 'documented'],
  [AZURE_RESOURCE_FACTS, 'documented'],
  [KUBERNETES_RESOURCE_FACTS, 'documented'],
]

/** What a change of arguments does to a type of resources. */
export function factsOf(type: string): {
  readonly facts: ResourceFacts
  readonly certainty: FactCertainty
} {
  for (const [facts, certainty] of PROVIDERS) {
    const found = Object.hasOwn(facts, type) ? facts[type] : undefined
    if (found) return { facts: found, certainty }
  }
  return { facts: { forces: [], source: '' }, certainty: 'documented' }
}
