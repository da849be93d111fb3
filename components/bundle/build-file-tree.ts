/** A folder or a file of an archive. `path` has no trailing slash. */
export type FileNode =
  | { readonly kind: 'file'; readonly name: string; readonly path: string }
  | {
      readonly kind: 'folder'
      readonly name: string
      readonly path: string
      readonly children: readonly FileNode[]
    }

type Folder = Extract<FileNode, { kind: 'folder' }>

/** One line of the tree as it is on the screen. */
export interface TreeRow {
  readonly node: FileNode
  /** From 1, as `aria-level` counts. */
  readonly level: number
  readonly parent: string | null
  readonly isOpen: boolean
  /** Place among the siblings, from 1, and their number. */
  readonly position: number
  readonly siblings: number
}

/** Paths with `/` to a tree: files before folders, so that the README is on top. */
export function buildFileTree(paths: readonly string[]): readonly FileNode[] {
  return children(
    paths.map((path) => path.split('/')),
    '',
  )
}

function children(paths: readonly (readonly string[])[], prefix: string): readonly FileNode[] {
  const folders = new Map<string, (readonly string[])[]>()
  const files: FileNode[] = []
  for (const [head = '', ...rest] of paths) {
    if (rest.length === 0) files.push({ kind: 'file', name: head, path: prefix + head })
    else folders.set(head, [...(folders.get(head) ?? []), rest])
  }
  const nodes = [...folders].map(
    ([name, inner]): Folder => ({
      kind: 'folder',
      name,
      path: prefix + name,
      children: children(inner, `${prefix}${name}/`),
    }),
  )
  return [...files.sort(byName), ...nodes.sort(byName)]
}

const byName = (a: FileNode, b: FileNode) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** The lines that are on the screen when the folders in `closed` are shut. */
export function visibleRows(
  nodes: readonly FileNode[],
  closed: ReadonlySet<string>,
  parent: string | null = null,
  level = 1,
): readonly TreeRow[] {
  return nodes.flatMap((node, index) => {
    const isOpen = node.kind === 'folder' && !closed.has(node.path)
    const row = { node, level, parent, isOpen, position: index + 1, siblings: nodes.length }
    if (node.kind === 'file' || !isOpen) return [row]
    return [row, ...visibleRows(node.children, closed, node.path, level + 1)]
  })
}
