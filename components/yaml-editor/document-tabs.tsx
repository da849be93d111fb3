'use client'

import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
import { MiddleEllipsis } from '../ui/middle-ellipsis'
import { TabList } from '../ui/tabs'

export const DOCUMENT_SCOPE = 'document'

/** Which document the editor shows: the job, or its asset when there is one. */
export function DocumentTabs() {
  const shown = useDesigner((state) => state.shown)
  const asset = useDesigner((state) => state.asset?.name)
  const { show } = useDesignerActions()
  const assetTab = {
    id: 'asset',
    label: 'Asset',
    extra: asset !== undefined && (
      <span className="flex min-w-0 font-normal text-muted" title={asset}>
        <MiddleEllipsis name={asset} />
      </span>
    ),
  } as const
  return (
    <TabList
      // The name gives way.
      className="[&>:last-child]:min-w-0 [&>:last-child]:shrink"
      label="Document"
      onSelect={show}
      scope={DOCUMENT_SCOPE}
      selected={shown}
      tabs={[{ id: 'job', label: 'Job' }, ...(asset === undefined ? [] : [assetTab])]}
    />
  )
}
