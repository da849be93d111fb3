'use client'

import { type KeyboardEvent, useState } from 'react'
import { useDesigner } from '@/components/state/use-designer'
import { IconButton } from '@/components/ui/icon-button'
import { Input } from '@/components/ui/input'
import type { Path } from '@/lib/document/document'
import type { EntryKind, RecordEntry } from '@/lib/form/draft'
import { demandAt } from '@/lib/form/field-demand'
import { literalValues } from '@/lib/policy/is-allowed'
import type { RecordDraft } from '../use-record-draft'
import { EntryValue } from './entry-value'
import { KindSelect } from './kind-select'
import { NestedValue } from './nested-value'
import { recordRowClass } from './record-row-class'

interface RecordRowProps {
  readonly draft: RecordDraft
  readonly entry: RecordEntry
  readonly index: number
  /** The record's label. */
  readonly label: string
  readonly kinds: readonly [EntryKind, ...EntryKind[]]
  readonly isWrong: boolean
  /** Enter in the value: go on to the next row. */
  readonly onDone: () => void
}

/** One pair of a record. The key is renamed when it is left; the value is written as it is typed. */
export function RecordRow({ draft, entry, index, label, kinds, isWrong, onDone }: RecordRowProps) {
  const { key, kind, text } = entry
  const suggestions = useEntrySuggestions([...draft.path, key])
  const [typedKey, setTypedKey] = useState<string | null>(null)
  const takeBack = () => {
    setTypedKey(null)
    draft.dismiss()
  }
  const leaveKey = () => {
    if (typedKey === null) return
    if (typedKey === '' || typedKey === key) takeBack()
    else if (draft.rename(index, typedKey)) setTypedKey(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && typedKey !== null) {
      event.stopPropagation()
      takeBack()
    }
    if (event.key === 'Enter' && !event.altKey) {
      event.preventDefault()
      // Leaving it renames it.
      const row = event.currentTarget.closest('[data-row]')
      row?.querySelector<HTMLElement>('[data-value]')?.focus()
    }
  }
  const isTyped = kinds.length > 1 || kind !== kinds[0]
  return (
    <li className={recordRowClass(isTyped)} data-row={index}>
      <Input
        aria-label={`Key ${index + 1} of ${label}`}
        mono
        onBlur={leaveKey}
        onChange={(event) => setTypedKey(event.target.value)}
        onKeyDown={onKeyDown}
        value={typedKey ?? key}
      />
      {kind === 'nested' ? (
        <span className={isTyped ? 'col-span-2' : undefined}>
          <NestedValue label={key} path={[...draft.path, key]} what={text} />
        </span>
      ) : (
        <>
          <EntryValue
            isWrong={isWrong}
            kind={kind}
            label={`Value of ${key}`}
            onBlur={() => draft.leave(index)}
            onChange={(value) => draft.changeText(index, value)}
            onDone={onDone}
            suggestions={suggestions}
            text={text}
          />
          {isTyped && (
            <KindSelect
              kind={kind}
              label={`Type of ${key}`}
              onChange={(next) => draft.changeKind(index, next)}
            />
          )}
        </>
      )}
      <IconButton
        icon="close"
        label={`Remove ${key}`}
        onClick={() => draft.remove(index)}
        size="small"
      />
    </li>
  )
}

/** The values that the organisation's policy lists for one entry of a record, such as a custom tag. */
function useEntrySuggestions(path: Path): readonly string[] {
  const demand = useDesigner((state) => demandAt(path, state.lastGood.demanded))
  return literalValues(demand?.allowed ?? null)
}
