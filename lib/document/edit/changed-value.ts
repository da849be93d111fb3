import type { Path } from '../document'
import type { DocumentEdit } from '../edit-document'
import { isBlock } from '../is-block'
import { valueAt } from '../value-at'
import { withKey, withValue } from './change-value'

/**
 * A value after edits, one after the other, in time that grows with them and with the value; the value
 * itself stays. An edit that makes no sense changes nothing. With the last key of a block its block goes.
 */
export function changedValue(root: unknown, edits: readonly DocumentEdit[]): unknown {
  let copy = new Copy(root)
  for (const edit of edits) {
    if (edit.op === 'delete') copy.cut(edit.path)
    const change =
      edit.op === 'set'
        ? withValue(copy.root, edit.path, edit.value)
        : edit.op === 'rename'
          ? withKey(copy.root, edit.path, edit.key)
          : null
    if (change?.ok) copy = new Copy(change.value)
  }
  return copy.root
}

type Container = Record<string | number, unknown> | unknown[]

/** A value of which what is changed is copied, once. */
class Copy {
  private readonly copied = new WeakSet<object>()
  private readonly counts = new WeakMap<object, number>()

  constructor(public root: unknown) {}

  cut(leaf: Path): void {
    if (valueAt(this.root, leaf) === undefined) return
    let path = leaf
    while (this.isOnly(path)) path = path.slice(0, -1)
    const key = path.at(-1)
    const parent = key === undefined ? null : this.containerAt(path.slice(0, -1))
    if (key === undefined || !parent) this.root = undefined
    else if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else {
      const count = this.count(parent)
      delete parent[key]
      this.counts.set(parent, count - 1)
    }
  }

  /** Whether a block within a block has this key alone. */
  private isOnly(path: Path): boolean {
    const block = valueAt(this.root, path.slice(0, -1))
    const around = valueAt(this.root, path.slice(0, -2))
    return path.length > 1 && isBlock(block) && isBlock(around) && this.count(block) === 1
  }

  private count(block: object): number {
    const count = this.counts.get(block) ?? Object.keys(block).length
    this.counts.set(block, count)
    return count
  }

  /** The container at a path, as a copy that may be changed. */
  private containerAt(path: Path): Container | null {
    let own = this.copyOf(this.root)
    this.root = own
    for (const step of path) {
      const next = this.copyOf(memberOf(own, step))
      if (!own || !next) return null
      if (Array.isArray(own)) own[Number(step)] = next
      else own[step] = next
      own = next
    }
    return own
  }

  private copyOf(value: unknown): Container | null {
    if (!Array.isArray(value) && !isBlock(value)) return null
    if (this.copied.has(value)) return changeable(value)
    const copy = Array.isArray(value) ? [...value] : { ...value }
    this.copied.add(copy)
    return copy
  }
}

function memberOf(container: Container | null, step: string | number): unknown {
  return container ? valueAt(container, [step]) : undefined
}

/** Only what was copied here comes in, and that is an object or list of its own. */
function changeable(value: object): Container {
  return value as Container
}
