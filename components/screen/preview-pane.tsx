'use client'

import { Activity } from 'react'
import { problemState } from '@/components/problems/severity-summary'
import { useDesigner } from '@/components/state/use-designer'
import { TagPane } from '@/components/tags/tag-pane'
import { Badge } from '@/components/ui/badge'
import { IconButton } from '@/components/ui/icon-button'
import { lazyPart } from '@/components/ui/lazy-part'
import { panelId, TabList, tabId } from '@/components/ui/tabs'
import type { BuildBundle } from '@/lib/bundle/bundle'
import { ACTION_WORDS } from './screen-actions'

export const PREVIEWS = ['tags', 'resources', 'problems', 'bundle'] as const
export type Preview = (typeof PREVIEWS)[number]

const SCOPE = 'preview'

/** Puts the focus on the tab of a preview, once it is there: who asked for it by keyboard goes on from it. */
export function focusPreview(preview: Preview): void {
  requestAnimationFrame(() => document.getElementById(tabId(SCOPE, preview))?.focus())
}

// What the first screen does not show is no part of the first load.
const ResourcePane = lazyPart(() =>
  import('@/components/resources/resource-pane').then((module) => module.ResourcePane),
)
const ProblemList = lazyPart(() =>
  import('@/components/problems/problem-list').then((module) => module.ProblemList),
)
const BundlePane = lazyPart(() =>
  import('@/components/bundle/bundle-pane').then((module) => module.BundlePane),
)

const LABELS: Readonly<Record<Preview, string>> = {
  tags: 'Tags',
  resources: 'Resources',
  problems: 'Problems',
  bundle: 'Bundle',
}

interface PreviewPaneProps {
  readonly shown: Preview
  readonly onShow: (preview: Preview) => void
  readonly buildBundle: BuildBundle
  readonly isMaximised: boolean
  readonly onMaximise: () => void
  /** Grows each time somebody asks for the bundle's files. */
  readonly exploring: number
}

/** What follows from the document: its tags, its resources, its problems, its bundle. */
export function PreviewPane({
  shown,
  onShow,
  buildBundle,
  isMaximised,
  onMaximise,
  exploring,
}: PreviewPaneProps) {
  const views = {
    tags: <TagPane />,
    resources: <ResourcePane />,
    problems: <ProblemList />,
    bundle: <BundlePane buildBundle={buildBundle} exploring={exploring} />,
  } satisfies Record<Preview, unknown>
  return (
    <>
      <div className="flex shrink-0 items-center border-b border-line px-1">
        <TabList
          className="flex-1"
          label="Preview"
          onSelect={onShow}
          scope={SCOPE}
          selected={shown}
          tabs={PREVIEWS.map((id) => ({
            id,
            label: LABELS[id],
            extra: id === 'problems' && <ProblemCount />,
          }))}
        />
        <IconButton
          aria-pressed={isMaximised}
          className="max-lg:hidden"
          icon={isMaximised ? 'shrink' : 'expand'}
          label="Maximise the preview"
          onClick={onMaximise}
          shortcut={ACTION_WORDS.maximise.shortcut}
          size="small"
        />
      </div>
      {PREVIEWS.map((id) => (
        <Activity key={id} mode={id === shown ? 'visible' : 'hidden'}>
          <div
            aria-labelledby={tabId(SCOPE, id)}
            className="min-h-0 flex-1 overflow-hidden"
            id={panelId(SCOPE, id)}
            role="tabpanel"
          >
            <h2 className="sr-only">{LABELS[id]}</h2>
            {views[id]}
          </div>
        </Activity>
      ))}
    </>
  )
}

/** How many problems there are, coloured by the worst: as many as the state at the top says. */
function ProblemCount() {
  const diagnostics = useDesigner(({ analysis }) => analysis.diagnostics)
  const { count, worst, words } = problemState(diagnostics)
  if (count === 0) return null
  return (
    <Badge tone={worst === 'error' ? 'danger' : 'warning'}>
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{words}</span>
    </Badge>
  )
}
