'use client'

import { useRef } from 'react'
import { useFirstRows } from '@/components/ui/first-rows'
import { describeField } from '@/lib/form/describe-field'
import type { Field } from '@/lib/form/fields'
import { variableOf } from '@/lib/form/variable-fields'
import { fieldIds } from '../field-ids'
import { focusRow } from '../focus-row'
import { usePlaceholder } from '../use-placeholder'
import { useRecordDraft } from '../use-record-draft'
import { useRowProblems } from '../use-row-problems'
import { NewRecordRow } from './new-record-row'
import { RecordRow } from './record-row'

/** Keys and values, one pair a line, and a blank line at the end for the next pair. */
export function RecordField({ field }: { readonly field: Field<'record'> }) {
  const ids = fieldIds(field.id)
  const { label } = describeField(field.id)
  const group = useRef<HTMLFieldSetElement>(null)
  const draft = useRecordDraft(field)
  const kinds = field.kinds ?? ['text']
  const { byRow } = useRowProblems(field.id)
  const isVariable = variableOf(field.id) !== null
  const example = usePlaceholder(field)
  const { shown, more } = useFirstRows(draft.entries)
  return (
    <fieldset
      aria-describedby={`${ids.help} ${ids.problems}`}
      aria-labelledby={ids.label}
      ref={group}
    >
      <ul className="flex flex-col gap-1">
        {shown.map((entry, index) => (
          <RecordRow
            draft={draft}
            entry={entry}
            index={index}
            // biome-ignore lint/suspicious/noArrayIndexKey: a renamed key is the same row, and its input keeps the caret
            key={index}
            kinds={kinds}
            label={label}
            notesId={`${ids.row}:${index}`}
            onDone={() => focusRow(group.current, index + 1)}
            onRemove={() => {
              draft.remove(index)
              focusRow(group.current, index)
            }}
            wrong={byRow.get(entry.key)}
          />
        ))}
        {more && <li>{more}</li>}
        <NewRecordRow
          draft={draft}
          index={draft.entries.length}
          kinds={kinds}
          label={label}
          notesId={`${ids.row}:new`}
          placeholders={{ key: isVariable ? 'NAME' : 'key', value: example || 'value' }}
        />
      </ul>
    </fieldset>
  )
}
