import type { Path } from '../document'
import { isBlock } from '../is-block'
import { isSameValue } from './same-value'
import type { Step } from './step'
import { isList, isPlainMap, type PlainList, type PlainMap, type PlainValue } from './write-value'

/** The steps that make one value of another, touching only what differs. In the order to take them. */
export function stepsBetween(before: unknown, after: PlainValue, path: Path): Step[] {
  if (isSameValue(before, after)) return []
  if (isList(after) && Array.isArray(before) && canGrow(before.length, after.length)) {
    return listSteps(before, after, path)
  }
  if (isPlainMap(after) && isBlock(before)) {
    const size = Object.keys(before).length
    if (canGrow(size, Object.keys(after).length)) return mapSteps(before, after, path)
  }
  return [{ op: 'replace', path, value: after }]
}

/** A single entry goes into `{}` or `[]`; several are better written out. */
function canGrow(before: number, after: number): boolean {
  return after > 0 && (before > 0 || after === 1)
}

/** Changes, then additions, then removals: so the map is never empty in between. */
function mapSteps(before: Record<string, unknown>, after: PlainMap, path: Path): Step[] {
  const changes: Step[] = []
  const inserts: Step[] = []
  for (const [key, value] of Object.entries(after)) {
    const place = [...path, key]
    if (Object.hasOwn(before, key)) changes.push(...stepsBetween(before[key], value, place))
    else inserts.push({ op: 'insert', path: place, value })
  }
  const deletes = Object.keys(before)
    .filter((key) => !Object.hasOwn(after, key))
    .map((key): Step => ({ op: 'delete', path: [...path, key], leaf: [...path, key] }))
  return [...changes, ...inserts, ...deletes]
}

/** Equal items at both ends stay; of the rest, items are changed as far as they pair up. */
function listSteps(before: readonly unknown[], after: PlainList, path: Path): Step[] {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && isSameValue(before[head], after[head])) head++
  let tail = 0
  while (tail < shorter - head && isSameValue(before.at(-1 - tail), after.at(-1 - tail))) tail++

  const steps: Step[] = []
  const paired = shorter - tail
  for (let index = head; index < after.length - tail; index++) {
    const value = after[index] ?? null
    const place = [...path, index]
    if (index < paired) steps.push(...stepsBetween(before[index], value, place))
    else steps.push({ op: 'insert', path: place, value })
  }
  for (let index = before.length - tail - 1; index >= paired; index--) {
    steps.push({ op: 'delete', path: [...path, index], leaf: [...path, index] })
  }
  return steps
}
