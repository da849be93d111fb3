import type { TagCandidate } from './tag'

type Scalar = string | number | boolean

/** What a candidate of a source is made of, before its value is known. */
export type CandidateSlot = Pick<TagCandidate, 'name' | 'source' | 'namespace' | 'origin'>

/** The candidate of a scalar or a list, or none when the value is absent or empty. */
export function candidate(
  slot: CandidateSlot,
  value: Scalar | readonly string[] | undefined,
): readonly TagCandidate[] {
  if (value === undefined) return []
  if (typeof value !== 'object') return value === '' ? [] : [{ ...slot, value: String(value) }]
  const list = value.filter((item) => item !== '')
  return list.length === 0 ? [] : [{ ...slot, value: list.join(','), list }]
}
