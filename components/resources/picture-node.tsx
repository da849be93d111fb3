'use client'

import type { Node, NodeProps } from '@xyflow/react'
import { useLinked } from '@/components/state/use-linked'
import { classNames } from '@/components/ui/class-names'
import { isResourceLinked } from '@/lib/resources/is-resource-linked'
import {
  ICON_SIZE,
  LABEL_LEFT,
  LABEL_LINE,
  MARK_LINE,
  NAME_LINE,
  PADDING,
} from '@/lib/resources/measure-node'
import { LABEL_SIZE, MARK_SIZE, NAME_SIZE } from '@/lib/resources/node-text'
import type { PictureNode as PictureResource } from '@/lib/resources/picture'
import type { PlacedNode } from '@/lib/resources/picture-layout'
import { usePictureState } from './picture-state'
import { RoleIcon } from './role-icon'

export type PictureFlowNode = Node<{ readonly placed: PlacedNode }, 'picture'>

/** One resource or connector, drawn to the measures of the layout; a press shows its details. */
export function PictureNode({ data: { placed } }: NodeProps<PictureFlowNode>) {
  const { node, text, width, height } = placed
  const state = usePictureState()
  const isSelected = state.selectedId === node.id
  const isLit = useLinked('resources', (pointed) => isResourceLinked(node.paths, pointed))
  const isFlow = isOnTheWay(node)
  return (
    <button
      aria-controls={isSelected ? state.detailsId : undefined}
      aria-expanded={isSelected}
      aria-label={node.spoken}
      className={classNames(
        'pointer-events-auto relative block cursor-pointer touch-none rounded-md border bg-surface-raised text-left data-linked:bg-accent-soft',
        node.isExisting && 'border-[1.5px] border-dashed',
        borderColour(node, isSelected || isLit),
        isSelected && 'bg-accent-soft ring-1 ring-accent',
      )}
      data-linked={isLit || undefined}
      data-resource={node.id}
      onBlur={() => state.onActive(null)}
      onClick={() => state.onSelect(node.id)}
      onFocus={({ currentTarget }) => {
        // Moved into sight by keys alone: under the pointer it would slip away from the press.
        state.onFocus(node.id, currentTarget.matches(':focus-visible'))
        state.onActive(node.id)
      }}
      onPointerEnter={() => state.onActive(node.id)}
      onPointerLeave={() => state.onActive(null)}
      style={{ width, height, padding: `${PADDING - 3}px ${PADDING - 1}px` }}
      tabIndex={state.tabStopId === node.id ? 0 : -1}
      title={[node.label, node.name].filter(Boolean).join(': ')}
      type="button"
    >
      <span
        className={classNames('absolute', isFlow ? 'text-accent' : 'text-muted')}
        style={{ top: PADDING - 3 }}
      >
        <RoleIcon role={node.role} size={ICON_SIZE} />
      </span>
      <span
        className="block font-medium whitespace-pre"
        style={{
          fontSize: LABEL_SIZE,
          lineHeight: `${LABEL_LINE}px`,
          paddingLeft: LABEL_LEFT - PADDING,
        }}
      >
        {text.label.join('\n')}
      </span>
      {text.name !== null && (
        <span
          className="block font-mono whitespace-pre text-muted"
          style={{ fontSize: NAME_SIZE, lineHeight: `${NAME_LINE}px` }}
        >
          {text.name}
        </span>
      )}
      <span
        className="block text-muted"
        style={{ fontSize: MARK_SIZE, lineHeight: `${MARK_LINE}px` }}
      >
        {node.mark}
      </span>
    </button>
  )
}

/** Source, job and target: the way of the data. */
function isOnTheWay({ role, resource }: PictureResource): boolean {
  return role === 'job' || resource === null
}

function borderColour(node: PictureResource, isLit: boolean): string {
  if (isLit || isOnTheWay(node)) return 'border-accent'
  return node.isExisting ? 'border-muted' : 'border-line-strong'
}
