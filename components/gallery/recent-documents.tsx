'use client'

import { useId, useState, useSyncExternalStore } from 'react'
import { kept } from '@/components/kept/kept'
import type { RecentEntry } from '@/components/kept/recent-entry'
import { Button } from '@/components/ui/button'
import { ClearRecent } from './clear-recent'
import { RecentRow } from './recent-row'

const FIRST_SHOWN = 4
const NONE: readonly RecentEntry[] = []

/** The documents that were left with changes; each can be opened or removed. */
export function RecentDocuments({ onChoose }: { readonly onChoose: (entry: RecentEntry) => void }) {
  const id = useId()
  const entries = useRecent()
  const [showsAll, setShowsAll] = useState(false)
  const [removed, setRemoved] = useState<readonly RecentEntry[]>([])
  const remove = (gone: readonly RecentEntry[]) => {
    const ids = new Set(gone.map((entry) => entry.id))
    void kept().recent.change((stored) => stored.filter((entry) => !ids.has(entry.id)))
    setRemoved(gone)
  }
  const putBack = () => {
    void kept().recent.change((stored) => [...stored, ...removed])
    setRemoved([])
  }
  if (entries.length === 0 && removed.length === 0) return null
  const shown = showsAll ? entries : entries.slice(0, FIRST_SHOWN)
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 px-4 pt-4">
      <div className="flex min-h-7 flex-wrap items-center justify-between gap-2">
        <h2 className="font-semibold" id={id}>
          Recent
        </h2>
        {entries.length > 0 && <ClearRecent entries={entries} onClear={() => remove(entries)} />}
      </div>
      <div className="empty:hidden" role="status">
        {removed.length > 0 && (
          <p className="flex flex-wrap items-center gap-2 rounded-md bg-surface-sunken py-1 pr-1 pl-3 text-muted">
            {removed.length === 1
              ? `Removed ${removed[0]?.job.name}.`
              : `Removed ${removed.length} documents.`}
            <Button className="ml-auto" onClick={putBack} size="small">
              Put back
            </Button>
          </p>
        )}
      </div>
      <ul className="divide-y divide-line rounded-md border border-line empty:hidden">
        {shown.map((entry) => (
          <RecentRow
            entry={entry}
            key={entry.id}
            onChoose={() => onChoose(entry)}
            onRemove={() => remove([entry])}
          />
        ))}
      </ul>
      {entries.length > FIRST_SHOWN && (
        <Button
          aria-expanded={showsAll}
          className="self-start"
          onClick={() => setShowsAll(!showsAll)}
          size="small"
          variant="ghost"
        >
          {showsAll ? 'Show fewer' : `Show all ${entries.length}`}
        </Button>
      )}
    </section>
  )
}

/** The recent documents, newest first, whichever tab put it there. */
function useRecent(): readonly RecentEntry[] {
  const { subscribe, entries } = kept().recent
  return useSyncExternalStore(subscribe, entries, () => NONE)
}
