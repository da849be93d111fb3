import type { TreeRow } from './build-file-tree'

/** What a key does to a tree. */
export type TreeMove =
  | { readonly kind: 'focus'; readonly path: string }
  | { readonly kind: 'toggle'; readonly path: string }
  | { readonly kind: 'select'; readonly path: string }

/**
 * The keyboard of the APG tree pattern: arrows, Home, End, Enter, Space, and a letter that goes to
 * the next line starting with it. Null when the key means nothing there.
 */
export function treeKey(rows: readonly TreeRow[], focused: string, key: string): TreeMove | null {
  const index = rows.findIndex((row) => row.node.path === focused)
  const row = rows[index]
  if (!row) return null
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1])
    case 'ArrowUp':
      return focus(rows[index - 1])
    case 'Home':
      return focus(rows[0])
    case 'End':
      return focus(rows.at(-1))
    case 'ArrowRight':
      return row.isOpen ? focus(firstChild(rows, row)) : toggle(row)
    case 'ArrowLeft':
      return row.isOpen ? toggle(row) : focus(rows.find(({ node }) => node.path === row.parent))
    case 'Enter':
    case ' ':
      return toggle(row) ?? { kind: 'select', path: focused }
    default:
      return focus(nextByLetter(rows, index, key))
  }
}

function focus(row: TreeRow | undefined): TreeMove | null {
  return row ? { kind: 'focus', path: row.node.path } : null
}

function toggle(row: TreeRow): TreeMove | null {
  return row.node.kind === 'folder' ? { kind: 'toggle', path: row.node.path } : null
}

function firstChild(rows: readonly TreeRow[], row: TreeRow): TreeRow | undefined {
  return rows.find(({ parent }) => parent === row.node.path)
}

function nextByLetter(rows: readonly TreeRow[], index: number, key: string): TreeRow | undefined {
  if ([...key].length !== 1) return undefined
  const start = key.toLowerCase()
  const after = [...rows.slice(index + 1), ...rows.slice(0, index)]
  return after.find(({ node }) => node.name.toLowerCase().startsWith(start))
}
