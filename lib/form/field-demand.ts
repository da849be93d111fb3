import type { Path } from '../document/document'
import { allowedInWords } from '../policy/demand-words'
import type { ActivePolicy, Demand } from '../policy/policy'
import { tagHome } from '../tags/tag-home'
import { fieldPath } from './field-path'
import type { FieldId } from './fields'

/** What the policy demands of the tag that a field gives; null when nothing. */
export function fieldDemand(id: FieldId, policy: ActivePolicy | null): Demand | null {
  return demandAt(fieldPath(id), policy)
}

/** What the policy demands of the tag that a place in the job gives; null when nothing. */
export function demandAt(path: Path, policy: ActivePolicy | null): Demand | null {
  if (!policy) return null
  const place = path.join('/')
  return policy.demands.find(({ name }) => isGivenAt(name, place)) ?? null
}

/** The job's own environment is a field besides the one among the tags. */
function isGivenAt(name: string, place: string): boolean {
  if (name === 'Environment' && place === 'environment') return true
  const home = tagHome(name, null)
  return home?.document === 'job' && home.path.join('/') === place
}

/** What the form says of a demand behind the help of its field; empty when it asks for nothing. */
export function demandInWords(demand: Demand | null): string {
  if (!demand) return ''
  const parts = [
    ...(demand.required ? ['required'] : []),
    ...(demand.allowed ? [allowedInWords(demand.allowed)] : []),
  ]
  const reason = demand.description ? ` ${demand.description}` : ''
  return parts.length === 0 ? reason.trim() : `Policy: ${parts.join(', ')}.${reason}`
}
