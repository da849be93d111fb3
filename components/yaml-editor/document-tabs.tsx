'use client'

import { useDesigner, useDesignerActions } from '@/components/state/use-designer'
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
    extra: <span className="font-normal text-muted">{asset}</span>,
  } as const
  return (
    <TabList
      label="Document"
      onSelect={show}
      scope={DOCUMENT_SCOPE}
      selected={shown}
      tabs={[{ id: 'job', label: 'Job' }, ...(asset === undefined ? [] : [assetTab])]}
    />
  )
}
