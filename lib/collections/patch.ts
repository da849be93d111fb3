/**
 * What turns one plain value into another: nothing, other entries of the same keys, another stretch of a
 * list, or the other value itself.
 */
export type Patch =
  | { readonly op: 'same' }
  | { readonly op: 'set'; readonly value: unknown }
  | { readonly op: 'entries'; readonly changed: readonly (readonly [key: string, patch: Patch])[] }
  | {
      readonly op: 'list'
      /** So many items stay at either end. */
      readonly head: number
      readonly tail: number
      readonly between: readonly Patch[]
    }

const SAME: Patch = { op: 'same' }

/** The change between two plain values, as small as what stayed equal allows. */
export function patchBetween(before: unknown, after: unknown): Patch {
  if (Object.is(before, after)) return SAME
  if (Array.isArray(before) && Array.isArray(after)) return listPatch(before, after)
  if (isRecord(before) && isRecord(after)) return entriesPatch(before, after)
  return { op: 'set', value: after }
}

/** The other value; whatever stayed equal in it is the same object as before. */
export function applyPatch(before: unknown, patch: Patch): unknown {
  switch (patch.op) {
    case 'same':
      return before
    case 'set':
      return patch.value
    case 'entries': {
      const entries = new Map(Object.entries(before as object))
      for (const [key, part] of patch.changed) entries.set(key, applyPatch(entries.get(key), part))
      return Object.fromEntries(entries)
    }
    case 'list': {
      const list = before as readonly unknown[]
      const { head, tail, between } = patch
      const middle = between.map((part, index) => applyPatch(list[head + index], part))
      return [...list.slice(0, head), ...middle, ...list.slice(list.length - tail)]
    }
  }
}

function listPatch(before: readonly unknown[], after: readonly unknown[]): Patch {
  const shorter = Math.min(before.length, after.length)
  let head = 0
  while (head < shorter && isSame(before[head], after[head])) head++
  if (head === before.length && head === after.length) return SAME
  let tail = 0
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail++
  const middle = after.slice(head, after.length - tail)
  const paired = before.length === after.length
  const between = middle.map(
    (item, index): Patch =>
      paired ? patchBetween(before[head + index], item) : { op: 'set', value: item },
  )
  return { op: 'list', head, tail, between }
}

type PlainRecord = Readonly<Record<string, unknown>>

/** Keys in another order are another value: the order of a document's keys is seen. */
function entriesPatch(before: PlainRecord, after: PlainRecord): Patch {
  const keys = Object.keys(after)
  const own = Object.keys(before)
  const isOther = keys.length !== own.length || keys.some((key, index) => key !== own[index])
  if (isOther) return { op: 'set', value: after }
  const changed = keys
    .map((key) => [key, patchBetween(before[key], after[key])] as const)
    .filter(([, patch]) => patch.op !== 'same')
  return changed.length === 0 ? SAME : { op: 'entries', changed }
}

function isSame(before: unknown, after: unknown): boolean {
  return patchBetween(before, after).op === 'same'
}

function isRecord(value: unknown): value is PlainRecord {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
