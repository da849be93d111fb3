import { Icon } from '@/components/ui/icon'
import type { FileNode, TreeRow } from './build-file-tree'

interface FileTreeRowProps {
  readonly row: TreeRow
  readonly isSelected: boolean
  readonly isTabStop: boolean
  readonly onActivate: (node: FileNode) => void
  readonly onFocus: (path: string) => void
}

/** One line of the tree. Its keys are handled by the tree. */
export function FileTreeRow({ row, isSelected, isTabStop, onActivate, onFocus }: FileTreeRowProps) {
  const { node, level, isOpen, position, siblings } = row
  const isFolder = node.kind === 'folder'
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys of its rows
    <div
      {...(isFolder && { 'aria-expanded': isOpen })}
      aria-level={level}
      aria-posinset={position}
      aria-selected={isSelected}
      aria-setsize={siblings}
      className="flex h-6 w-max min-w-full cursor-pointer items-center gap-1 rounded pr-2 font-mono text-sm whitespace-nowrap -outline-offset-2 hover:bg-surface-sunken aria-selected:bg-accent-soft aria-selected:text-accent"
      data-path={node.path}
      onClick={() => onActivate(node)}
      onFocus={() => onFocus(node.path)}
      role="treeitem"
      style={{ paddingLeft: level * 12 - 8 }}
      tabIndex={isTabStop ? 0 : -1}
    >
      <span className="w-3 shrink-0 text-muted">
        {isFolder && <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} size={12} />}
      </span>
      <span className="text-muted">
        <Icon name={isFolder ? 'folder' : 'file'} size={14} />
      </span>
      {node.name}
    </div>
  )
}
