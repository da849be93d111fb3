import { useState } from 'react'
import type { EditOutcome } from '@/components/state/designer-state'
import type { ListItem } from '@/lib/form/draft'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { removeItem, setItem } from '@/lib/form/list-edits'
import { useCommit } from './use-commit'
import { useFieldDraft } from './use-field-draft'

/** An item whose text is not in the file, and why. */
interface RefusedItem {
  readonly row: number
  readonly reason: string
}

/** A list while it is edited. Every change is of one item. */
interface ListDraft {
  readonly items: readonly ListItem[]
  /** Why the last change is not in the file; null when it is. */
  readonly refusal: RefusedItem | null
  /** Whether an item's text has been taken away while the file still has it. */
  readonly isEmptied: (index: number) => boolean
  /** `index` may be one past the end: that adds an item. */
  readonly change: (index: number, text: string) => void
  readonly remove: (index: number) => void
  /** Pasted lines as new items at the end. */
  readonly paste: (text: string) => Promise<void>
}

export function useListDraft(field: Field<'list'>): ListDraft {
  const [items, setItems] = useFieldDraft(field.id)
  const { edit, editAll, later, settle, held } = useCommit()
  const [refusal, setRefusal] = useState<RefusedItem | null>(null)
  const path = fieldPath(field.id)
  const heldItems = (): readonly unknown[] => {
    const list = held(path)
    return Array.isArray(list) ? list : []
  }
  const tell = (row: number, outcome: EditOutcome) =>
    setRefusal(outcome.ok ? null : { row, reason: outcome.reason })
  return {
    items,
    refusal,
    isEmptied: (index: number) => items[index]?.text === '' && Boolean(heldItems()[index]),
    change: (index: number, text: string) => {
      setItems(items.toSpliced(index, 1, { text, isEditable: true }))
      if (text === '') return
      const group = `${field.id}/${index}`
      later(group, () => setItem(path, heldItems().length, index, text), {
        group,
        onOutcome: (outcome) => tell(index, outcome),
      })
    },
    paste: async (text: string) => {
      const { planPastedItems } = await import('@/lib/form/plan-paste')
      settle()
      const { edits } = planPastedItems(text, path, heldItems().length)
      tell(items.length, editAll(edits))
    },
    remove: (index: number) => {
      settle()
      tell(index, edit(removeItem(path, heldItems().length, index), null))
    },
  }
}
