import type { Path } from '../document'
import { shown } from '../shown'
import { valueAt } from '../value-at'

/** A value after a change, or why it cannot be made. */
export type Change =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string }

/**
 * The root value with the value at `path` set. Missing parents, and parents without a value, become
 * maps, or lists where the next step is an index; an index may be one past the end of its list.
 */
export function withValue(root: unknown, path: Path, value: unknown): Change {
  const [head, ...rest] = path
  if (head === undefined) return { ok: true, value }
  const parent = root ?? (typeof head === 'number' ? [] : {})
  if (typeof parent !== 'object') {
    return refused(`"${shown(String(root))}" stands where a block is needed. Remove it first.`)
  }
  if (!Array.isArray(parent)) {
    const changed = withValue(member(parent, head), rest, value)
    return changed.ok ? { ok: true, value: { ...parent, [head]: changed.value } } : changed
  }
  if (!Number.isInteger(head) || Number(head) < 0 || Number(head) > parent.length) {
    return refused(
      `The list has ${parent.length} items, and "${head}" is none of them nor the next.`,
    )
  }
  const changed = withValue(parent[Number(head)], rest, value)
  return changed.ok
    ? { ok: true, value: parent.toSpliced(Number(head), 1, changed.value) }
    : changed
}

/** The root value without what stands at `path`, which must exist. */
export function withoutValue(root: unknown, path: Path): unknown {
  const [head, ...rest] = path
  if (head === undefined || typeof root !== 'object' || root === null) return undefined
  if (Array.isArray(root)) {
    if (rest.length === 0) return root.toSpliced(Number(head), 1)
    return root.with(Number(head), withoutValue(root[Number(head)], rest))
  }
  if (rest.length > 0) return { ...root, [head]: withoutValue(member(root, head), rest) }
  return Object.fromEntries(Object.entries(root).filter(([key]) => key !== String(head)))
}

/** The root value with the last key of `path`, which must exist, under another name in the same place. */
export function withKey(root: unknown, path: Path, name: string): Change {
  const key = String(path.at(-1))
  const parent = path.slice(0, -1)
  const map = valueAt(root, parent)
  if (typeof map !== 'object' || map === null || Array.isArray(map)) {
    return refused('Only keys of a map have a name to change.')
  }
  if (name !== key && Object.hasOwn(map, name)) {
    return refused(`There is a "${shown(name)}" in this block already. Each key can be there once.`)
  }
  const pairs = Object.entries(map).map(([its, value]) => [its === key ? name : its, value])
  return withValue(root, parent, Object.fromEntries(pairs))
}

function refused(reason: string): Change {
  return { ok: false, reason }
}

function member(map: object, key: string | number): unknown {
  return Object.hasOwn(map, key) ? (map as Record<string | number, unknown>)[key] : undefined
}
