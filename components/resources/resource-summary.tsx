import type { ReactNode } from 'react'
import type { Analysis } from '@/lib/analysis/analysis'
import type { ResourceGraph } from '@/lib/providers/resource-graph'
import { resourceWords } from './resource-words'

interface ResourceSummaryProps {
  readonly analysis: Analysis
  readonly resources: ResourceGraph
  readonly isBehind: boolean
  /** Stands at the end of the line. */
  readonly children: ReactNode
}

/** "AWS, ECS Fargate: 9 resources, 4 existing". */
export function ResourceSummary({ analysis, resources, isBehind, children }: ResourceSummaryProps) {
  const { cloud, support } = analysis
  return (
    <div className="flex min-h-9 shrink-0 items-center justify-between gap-x-2 border-b border-line px-3 py-1">
      <p>
        <span className="mr-2 font-medium">
          {cloud?.label}, {support?.label}
        </span>
        <span className="inline-block text-muted">
          {resourceWords(resources)}
          {isBehind && ' by the last text that could be read'}
        </span>
      </p>
      <div className="shrink-0">{children}</div>
    </div>
  )
}
