import { useMemo } from 'react'
import type { EditOutcome } from '@/components/state/designer-state'
import { useDesignerActions, useDesignerStore } from '@/components/state/use-designer'
import type { Path } from '@/lib/document/document'
import type { DocumentEdit } from '@/lib/document/edit-document'
import { valueAt } from '@/lib/document/value-at'
import { useVisit } from './use-visit'

/** A field's way to the document. The same object for the life of the field. */
export interface Commit {
  /** Changes the text. Changes of one group are one step of undo while the field has the focus and nobody pauses; null stands alone. Default: the path. */
  readonly edit: (edit: DocumentEdit, group?: string | null) => EditOutcome
  /** Several changes as a step of their own: all or none. */
  readonly editAll: (edits: readonly DocumentEdit[]) => EditOutcome
  /** Edits what is typed: after the paint that shows it, and of one key the last alone. */
  readonly later: (key: string, change: () => DocumentEdit | Refused, options: LaterOptions) => void
  /** Edits at once what waits for the paint. */
  readonly settle: () => void
  /** The document's value at a path now. */
  readonly held: (path: Path) => unknown
}

/** A change that is refused before it is one. */
export interface Refused {
  readonly ok: false
  readonly reason: string
}

interface LaterOptions {
  /** The undo step; default: the path. */
  readonly group?: string
  readonly onOutcome: (outcome: EditOutcome) => void
}

export function useCommit(): Commit {
  const actions = useDesignerActions()
  const store = useDesignerStore()
  const visit = useVisit()
  return useMemo(
    () => ({
      edit: (edit, group = edit.path.join('/')) =>
        actions.edit([edit], {
          origin: 'form',
          ...(group !== null && { group: `${group} ${visit.current}` }),
        }),
      editAll: (edits) => actions.edit(edits, { origin: 'form' }),
      later: (key, change, { group, onOutcome }) =>
        store.later(key, () => {
          const edit = change()
          if (!('op' in edit)) {
            onOutcome(edit)
            return undefined
          }
          const step = `${group ?? edit.path.join('/')} ${visit.current}`
          const write = actions.plan([edit], { origin: 'form', group: step })
          return () => {
            onOutcome(write())
            return undefined
          }
        }),
      settle: store.settle,
      held: (path) => valueAt(store.getState().readable.value, path),
    }),
    [actions, store, visit],
  )
}
