'use client'

import { memo, useDeferredValue, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { usePointing } from '@/components/state/use-pointing'
import { EmptyHint } from '@/components/ui/empty-hint'
import { Segmented } from '@/components/ui/segmented'
import type { Analysis } from '@/lib/analysis/analysis'
import { noResourcesReason } from '@/lib/bundle/no-resources-reason'
import { LazyResourcePicture } from './lazy-resource-picture'
import { ResourceList } from './resource-list'
import { ResourceSummary } from './resource-summary'
import { resourceTarget } from './resource-target'
import { chooseResourceView, onResourceViewChange, resourceView } from './resource-view'

const VIEWS = [
  { value: 'picture', label: 'Picture' },
  { value: 'list', label: 'List' },
] as const

/** What the Terraform module builds for the job, and what is existing. */
export function ResourcePane() {
  // Deferred: the editor and the form paint a key stroke before this pane follows.
  const analysis = useDeferredValue(useDesigner((state) => state.lastGood))
  const isBehind = useDesigner((state) => state.lastGood !== state.analysis)
  const pane = useRef<HTMLDivElement>(null)
  usePointing('resources', pane, resourceTarget)
  return (
    <div className="h-full" ref={pane}>
      <Resources analysis={analysis} isBehind={isBehind} />
    </div>
  )
}

interface ResourcesProps {
  readonly analysis: Analysis
  readonly isBehind: boolean
}

const Resources = memo(function Resources({ analysis, isBehind }: ResourcesProps) {
  const view = useSyncExternalStore(onResourceViewChange, resourceView, () => 'picture' as const)
  const isSeen = useSeen()
  const { resources } = analysis
  if (!resources) {
    return <EmptyHint title="No resources yet">{noResourcesReason(analysis)}</EmptyHint>
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <ResourceSummary analysis={analysis} isBehind={isBehind} resources={resources}>
        <Segmented label="View" onChange={chooseResourceView} options={VIEWS} value={view} />
      </ResourceSummary>
      {view === 'list' ? (
        <div className="min-h-0 flex-1 overflow-y-auto [scrollbar-gutter:stable]">
          <ResourceList analysis={analysis} resources={resources} />
        </div>
      ) : (
        <div className="relative min-h-0 flex-1">
          {isSeen && <LazyResourcePicture analysis={analysis} resources={resources} />}
        </div>
      )}
    </div>
  )
})

/** False until the pane was seen once: effects wait in a hidden tab, and so does the picture's code. */
function useSeen(): boolean {
  const [isSeen, setSeen] = useState(false)
  useEffect(() => setSeen(true), [])
  return isSeen
}
