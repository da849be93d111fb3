import { useState } from 'react'
import type { EntryKind, RecordEntry } from '@/lib/form/draft'
import type { RecordDraft } from '../use-record-draft'

/** A pair that is typed and not in the file yet. */
export function useNewPair(draft: RecordDraft, firstKind: EntryKind) {
  const blank: RecordEntry = { key: '', kind: firstKind, text: '' }
  const [entry, setEntry] = useState(blank)
  const change = (part: Partial<RecordEntry>) => {
    setEntry({ ...entry, ...part })
    draft.dismiss(null)
  }
  return {
    entry,
    isBlank: entry.key === '' && (entry.text === '' || entry.kind === 'boolean'),
    change,
    clear: () => change(blank),
    /** Into the file; false, with words at the row, while it is unfinished or refused. */
    add: () => {
      const isAdded = draft.add(entry)
      if (isAdded) setEntry({ ...blank, kind: entry.kind })
      return isAdded
    },
  }
}
