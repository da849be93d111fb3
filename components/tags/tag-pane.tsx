'use client'

import { memo, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { type TargetOf, usePointing } from '@/components/state/use-pointing'
import { EmptyHint } from '@/components/ui/empty-hint'
import { filterKeys } from '@/components/ui/filter-keys'
import { Input } from '@/components/ui/input'
import { lazyPart } from '@/components/ui/lazy-part'
import type { Analysis } from '@/lib/analysis/analysis'
import { podLabels } from '@/lib/tags/render-labels'
import type { TagLedger } from '@/lib/tags/tag'
import type { Provider } from '@/schemas/vocabulary'
import { CloudProblems } from './cloud-problems'
import { CloudSwitch } from './cloud-switch'
import { disagreeingTags } from './disagreeing-tags'
import { filterTags } from './filter-tags'
import { groupTags } from './group-tags'
import { MissingAsset } from './missing-asset'
import { PodLabels } from './pod-labels'
import { tagFields } from './tag-links'
import { TagList } from './tag-list'
import type { CloudView } from './write-tags'

// Their writers are no part of the first load.
const CopyTags = lazyPart(() => import('./copy-tags').then((module) => module.CopyTags), {
  loading: () => <div className="w-30 shrink-0" />,
})
const TagTable = lazyPart(() => import('./tag-table').then((module) => module.TagTable))

/** Every tag, by namespace and by cloud, with who set it and what each cloud is given. */
export function TagPane() {
  // Deferred: the editor and the form paint a key stroke before this pane follows.
  const analysis = useDeferredValue(useDesigner((state) => state.lastGood))
  const isBehind = useDesigner((state) => state.lastGood !== state.analysis)
  return <AnalysedTags analysis={analysis} isBehind={isBehind} />
}

interface AnalysedTagsProps {
  readonly analysis: Analysis
  /** The text on the screen does not parse; these are the tags of the last one that did. */
  readonly isBehind: boolean
}

/** The tags of one analysis: budgets and clouds on top, then the rows by namespace. */
const AnalysedTags = memo(function AnalysedTags({ analysis, isBehind }: AnalysedTagsProps) {
  const { ledger, rendered, provider, runtime } = analysis
  const labels = useMemo(
    () => podLabels(runtime, provider && rendered[provider]),
    [runtime, provider, rendered],
  )
  const pane = useRef<HTMLDivElement>(null)
  usePointing('tags', pane, tagOf)
  const [view, setView] = useCloudView(provider)
  const [query, setQuery] = useState('')
  const grouped = useMemo(() => groupTags(ledger, rendered), [ledger, rendered])
  const groups = useMemo(() => filterTags(grouped.groups, query), [grouped, query])
  const disagreeing = useMemo(() => disagreeingTags(analysis), [analysis])
  const shown = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const all = ledger.entries.length
  return (
    <div className="@container flex h-full min-h-0 flex-col" ref={pane}>
      <div className="flex shrink-0 flex-col gap-2 border-b border-line p-3">
        <CloudSwitch chosen={provider} onChange={setView} rendered={rendered} view={view} />
        <div className="flex items-center gap-2">
          <Input
            aria-label="Filter tags"
            className="flex-1"
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={(event) =>
              filterKeys(event, {
                query,
                onClear: () => setQuery(''),
                first: () => pane.current?.querySelector<HTMLElement>('[data-tag] button'),
              })
            }
            placeholder="Filter tags…"
            type="search"
            value={query}
          />
          <CopyTags rendered={rendered} view={view} />
        </div>
        <p className="text-sm text-muted">{countWords(shown, all, isBehind)}</p>
      </div>
      <div className="min-h-0 flex-1 overflow-auto [scrollbar-gutter:stable]">
        <MissingAsset analysis={analysis} />
        {grouped.general.length > 0 && (
          <div className="border-b border-line px-3 py-2">
            <CloudProblems problems={grouped.general} />
          </div>
        )}
        {all > 0 && shown === 0 && <EmptyHint title={`No tag holds “${query.trim()}”`} />}
        {view === 'all' ? (
          <TagTable analysis={analysis} disagreeing={disagreeing} groups={groups} />
        ) : (
          <TagList analysis={analysis} disagreeing={disagreeing} groups={groups} provider={view} />
        )}
        {labels && view === provider && <PodLabels labels={labels} />}
        {!hasOwnTags(ledger) && <NoOwnTags isUnread={analysis.job.value === undefined} />}
      </div>
    </div>
  )
})

/** Stands where the document gives no tags: why, and where they would come from. */
function NoOwnTags({ isUnread }: { readonly isUnread: boolean }) {
  return (
    <EmptyHint title="No tags from the document yet">
      {isUnread
        ? 'The text cannot be read. The first problem says why.'
        : 'They come from the infrastructure block, the job and its asset, and appear here as you type.'}
    </EmptyHint>
  )
}

/** The fields of the tag in whose row an element stands. */
const tagOf: TargetOf = (element, { lastGood }) => {
  const name = element.closest('[data-tag]')?.getAttribute('data-tag')
  const entry = lastGood.ledger.entries.find((each) => each.name === name)
  return entry ? tagFields(entry) : null
}

/** What the user picked, until the job changes its cloud; then that cloud. */
function useCloudView(provider: Provider | null) {
  const [pick, setPick] = useState<{ readonly under: Provider | null; readonly view: CloudView }>()
  const view = pick && pick.under === provider ? pick.view : (provider ?? 'aws')
  return [view, (next: CloudView) => setPick({ under: provider, view: next })] as const
}

const hasOwnTags = ({ entries }: TagLedger) =>
  entries.some(({ winner }) => winner.source !== 'system')

function countWords(shown: number, all: number, isBehind: boolean): string {
  const count = shown === all ? `${all} tags` : `${shown} of ${all} tags`
  return isBehind ? `${count} of the last text that could be read` : count
}
