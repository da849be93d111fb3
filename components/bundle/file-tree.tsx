'use client'

import { type KeyboardEvent, useRef, useState } from 'react'
import { type FileNode, visibleRows } from './build-file-tree'
import { FileTreeRow } from './file-tree-row'
import { treeKey } from './tree-key'

const NONE: ReadonlySet<string> = new Set()

interface FileTreeProps {
  /** The accessible name of the tree. */
  readonly label: string
  readonly nodes: readonly FileNode[]
  /** The path of the file that is shown. */
  readonly selected: string
  readonly onSelect: (path: string) => void
  /** Only what somebody looks for is there: all of it is in sight. */
  readonly isFiltered: boolean
}

/** A tree of files by the APG pattern: one tab stop, arrows, Home, End, letters, Enter. */
export function FileTree({ label, nodes, selected, onSelect, isFiltered }: FileTreeProps) {
  const tree = useRef<HTMLDivElement>(null)
  const [closed, setClosed] = useState(NONE)
  const [focused, setFocused] = useState(selected)
  const rows = visibleRows(nodes, isFiltered ? NONE : closed)
  const tabStop = rows.some(({ node }) => node.path === focused) ? focused : rows[0]?.node.path

  const activate = (node: FileNode) => {
    setFocused(node.path)
    if (node.kind === 'file') onSelect(node.path)
    else setClosed(toggled(closed, node.path))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !tabStop) return
    const move = treeKey(rows, tabStop, event.key)
    if (!move) return
    event.preventDefault()
    if (move.kind === 'focus') {
      rowOf(tree.current, move.path)?.focus()
      return
    }
    const row = rows.find(({ node }) => node.path === move.path)
    if (row) activate(row.node)
  }
  return (
    <div aria-label={label} onKeyDown={onKeyDown} ref={tree} role="tree">
      {rows.map((row) => (
        <FileTreeRow
          isSelected={row.node.path === selected}
          isTabStop={row.node.path === tabStop}
          key={row.node.path}
          onActivate={activate}
          onFocus={setFocused}
          row={row}
        />
      ))}
    </div>
  )
}

function rowOf(tree: HTMLElement | null, path: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`) ?? null
}

function toggled(set: ReadonlySet<string>, item: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(item)) next.add(item)
  return next
}
