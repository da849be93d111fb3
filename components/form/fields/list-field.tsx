'use client'

import { type FocusEvent, useRef } from 'react'
import { useFirstRows } from '@/components/ui/first-rows'
import { describeField } from '@/lib/form/describe-field'
import type { ListItem } from '@/lib/form/draft'
import { fieldPath } from '@/lib/form/field-path'
import type { Field } from '@/lib/form/fields'
import { literalValues } from '@/lib/policy/is-allowed'
import { fieldIds } from '../field-ids'
import { focusRow } from '../focus-row'
import { useDemand } from '../use-demand'
import { useListDraft } from '../use-list-draft'
import { usePlaceholder } from '../use-placeholder'
import { useRowProblems } from '../use-row-problems'
import { ListRow } from './list-row'

const BLANK: ListItem = { text: '', isEditable: true }

/**
 * A list, one item a line, and a blank line at its end to type the next one into. Each item is
 * written on its own, so the others' lines stay as they are.
 */
export function ListField({ field }: { readonly field: Field<'list'> }) {
  const ids = fieldIds(field.id)
  const { label } = describeField(field.id)
  const group = useRef<HTMLFieldSetElement>(null)
  const { items, refusal, isEmptied, change, remove, paste } = useListDraft(field)
  const { byRow } = useRowProblems(field.id)
  const placeholder = usePlaceholder(field)
  const { shown, more } = useFirstRows(items)
  const suggestions = literalValues(useDemand(field.id)?.allowed ?? null)

  const leave = (index: number, event: FocusEvent) => {
    if (!isEmptied(index)) return
    const next = Number(event.relatedTarget?.closest('[data-row]')?.getAttribute('data-row') ?? -1)
    remove(index)
    if (next > index && group.current?.contains(event.relatedTarget)) {
      focusRow(group.current, next - 1)
    }
  }
  // The place in the list is the item's identity; the blank line turns into an item under the caret.
  const row = (item: ListItem, index: number) => (
    <ListRow
      isLast={index === items.length}
      item={item}
      key={index}
      index={index}
      label={label}
      notesId={`${ids.row}:${index}`}
      onBlur={(event) => leave(index, event)}
      onChange={(text) => change(index, text)}
      onPaste={paste}
      onEnter={() => focusRow(group.current, index + 1)}
      onRemove={() => {
        remove(index)
        focusRow(group.current, Math.max(index - 1, 0))
      }}
      path={fieldPath(field.id)}
      placeholder={index === items.length ? placeholder : ''}
      refusal={refusal?.row === index ? refusal.reason : null}
      suggestions={suggestions}
      wrong={byRow.get(index)}
    />
  )
  return (
    <fieldset
      aria-describedby={`${ids.help} ${ids.problems}`}
      aria-labelledby={ids.label}
      ref={group}
    >
      <ul className="flex flex-col gap-1">
        {[...shown.map(row), more && <li key="more">{more}</li>, row(BLANK, items.length)]}
      </ul>
    </fieldset>
  )
}
