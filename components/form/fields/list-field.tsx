'use client'

import { type FocusEvent, useRef, useState } from 'react'
import type { DocumentEdit } from '@/lib/document/edit-document'
import { describeField } from '@/lib/form/describe-field'
import type { ListItem } from '@/lib/form/draft'
import { exampleText } from '@/lib/form/example-text'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { removeItem, setItem } from '@/lib/form/list-edits'
import { fieldIds } from '../field-ids'
import { focusRow } from '../focus-row'
import { useCommit } from '../use-commit'
import { useDraft } from '../use-draft'
import { useWrongChildren } from '../use-wrong-children'
import { ListRow } from './list-row'
import { Refusal } from './refusal'

const BLANK: ListItem = { text: '', isEditable: true }

/**
 * A list, one item a line, and a blank line at its end to type the next one into. Each item is
 * written on its own, so the others' lines stay as they are.
 */
export function ListField({ field }: { readonly field: Field<'list'> }) {
  const ids = fieldIds(field.id)
  const { label } = describeField(field.id)
  const group = useRef<HTMLFieldSetElement>(null)
  const { items, refusal, isEmptied, change, remove } = useListDraft(field)
  const wrong = useWrongChildren(field)

  const leave = (index: number, event: FocusEvent) => {
    if (!isEmptied(index)) return
    const next = Number(event.relatedTarget?.closest('[data-row]')?.getAttribute('data-row') ?? -1)
    remove(index)
    if (next > index && group.current?.contains(event.relatedTarget)) {
      focusRow(group.current, next - 1)
    }
  }
  return (
    <fieldset
      aria-describedby={`${ids.help} ${ids.problems}`}
      aria-labelledby={ids.label}
      ref={group}
    >
      <ul className="flex flex-col gap-1">
        {[...items, BLANK].map((item, index) => (
          <ListRow
            isLast={index === items.length}
            isWrong={wrong.has(index)}
            item={item}
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the item's identity; the blank line turns into an item under the caret
            key={index}
            index={index}
            label={label}
            onBlur={(event) => leave(index, event)}
            onChange={(text) => change(index, text)}
            onEnter={() => focusRow(group.current, index + 1)}
            onRemove={() => {
              remove(index)
              focusRow(group.current, Math.max(index - 1, 0))
            }}
            path={fieldPath(field.id)}
            placeholder={index === items.length ? exampleText(field) : ''}
          />
        ))}
      </ul>
      <Refusal reason={refusal} />
    </fieldset>
  )
}

/** The items as typed, and their way into the document. */
function useListDraft(field: Field<'list'>) {
  const [items, setItems] = useDraft(field.id)
  const { edit, held } = useCommit()
  const [refusal, setRefusal] = useState<string | null>(null)
  const path = fieldPath(field.id)
  const heldItems = (): readonly unknown[] => {
    const list = held(path)
    return Array.isArray(list) ? list : []
  }
  const write = (change: DocumentEdit, index: number) => {
    const outcome = edit(change, [...path, index])
    setRefusal(outcome.ok ? null : outcome.reason)
  }
  return {
    items,
    refusal,
    /** Whether the text has been taken away but the file still has it. */
    isEmptied: (index: number) => items[index]?.text === '' && Boolean(heldItems()[index]),
    change: (index: number, text: string) => {
      setItems(items.toSpliced(index, 1, { text, isEditable: true }))
      if (text !== '') write(setItem(path, heldItems().length, index, text), index)
    },
    remove: (index: number) => write(removeItem(path, heldItems().length, index), index),
  }
}
