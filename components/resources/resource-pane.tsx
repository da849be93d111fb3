'use client'

import { memo, useDeferredValue } from 'react'
import { useDesigner } from '@/components/designer/use-designer'
import { EmptyHint } from '@/components/ui/empty-hint'
import type { Analysis } from '@/lib/analysis/analysis'
import { noResourcesReason } from '@/lib/present/no-resources-reason'
import { ResourceList } from './resource-list'
import { ResourceSummary } from './resource-summary'

/** What the Terraform module builds for the job, and what must be there already. */
export function ResourcePane() {
  // Deferred: the editor and the form paint a key stroke before this pane follows.
  const analysis = useDeferredValue(useDesigner((state) => state.lastGood))
  const isBehind = useDesigner((state) => state.lastGood !== state.analysis)
  return <Resources analysis={analysis} isBehind={isBehind} />
}

interface ResourcesProps {
  readonly analysis: Analysis
  readonly isBehind: boolean
}

const Resources = memo(function Resources({ analysis, isBehind }: ResourcesProps) {
  const { resources } = analysis
  if (!resources) {
    return <EmptyHint title="No resources yet">{noResourcesReason(analysis)}</EmptyHint>
  }
  return (
    <div className="flex h-full min-h-0 flex-col">
      <ResourceSummary analysis={analysis} isBehind={isBehind} resources={resources} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <ResourceList analysis={analysis} resources={resources} />
      </div>
    </div>
  )
})
