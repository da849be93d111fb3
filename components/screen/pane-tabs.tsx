'use client'

import { Button } from '@/components/ui/button'
import { TabList } from '@/components/ui/tabs'
import { PANE_SCOPE, PANES, type PaneId } from './pane-ids'

interface PaneTabsProps {
  readonly shown: PaneId
  readonly onShow: (pane: PaneId) => void
  readonly onExplore: () => void
}

/** On a narrow screen: which pane is shown, and the bundle's files, for which its bar has no room. */
export function PaneTabs({ shown, onShow, onExplore }: PaneTabsProps) {
  return (
    <div className="flex shrink-0 items-center border-b border-line bg-surface px-1 lg:hidden">
      <TabList
        className="flex-1"
        label="Pane"
        onSelect={onShow}
        scope={PANE_SCOPE}
        selected={shown}
        tabs={PANES}
      />
      <Button icon="folder" onClick={onExplore} variant="ghost">
        Explore
      </Button>
    </div>
  )
}
