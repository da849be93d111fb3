'use client'

import { useDesigner } from '@/components/state/use-designer'
import { IconButton } from '@/components/ui/icon-button'
import type { Path } from '@/lib/document/document'
import type { EntryKind, RecordEntry } from '@/lib/form/draft'
import { demandAt } from '@/lib/form/field-demand'
import type { RowProblems } from '@/lib/form/row-problems'
import { literalValues } from '@/lib/policy/is-allowed'
import type { RecordDraft } from '../use-record-draft'
import { EntryValue } from './entry-value'
import { KindSelect } from './kind-select'
import { NestedValue } from './nested-value'
import { RecordKey } from './record-key'
import { recordRowClass } from './record-row-class'
import { RowNotes } from './row-notes'

const NONE: RowProblems['problems'] = []

interface RecordRowProps {
  readonly draft: RecordDraft
  readonly entry: RecordEntry
  readonly index: number
  /** The record's label. */
  readonly label: string
  readonly kinds: readonly [EntryKind, ...EntryKind[]]
  readonly wrong: RowProblems | undefined
  readonly notesId: string
  /** Enter in the value: go on to the next row. */
  readonly onDone: () => void
  readonly onRemove: () => void
}

/** One pair of a record; the value is written as it is typed. */
export function RecordRow(props: RecordRowProps) {
  const { draft, entry, index, label, kinds, wrong, notesId, onDone, onRemove } = props
  const { key, kind, text } = entry
  const refused = draft.refused.filter((cell) => cell.key === key)
  const refusedKey = refused.find(({ part }) => part === 'key')
  const problems = wrong?.problems ?? NONE
  const describedBy = refused.length > 0 || problems.length > 0 ? notesId : undefined
  const path = [...draft.path, key]
  const suggestions = useEntrySuggestions(path)
  const isTyped = kinds.length > 1 || kind !== kinds[0]
  return (
    <li className={recordRowClass(isTyped)} data-row={index}>
      <RecordKey
        describedBy={describedBy}
        draft={draft}
        id={`${notesId}:key`}
        index={index}
        isWrong={refusedKey !== undefined || wrong?.isKeyWrong}
        label={label}
        name={key}
        refused={refusedKey?.typed ?? null}
      />
      {kind === 'nested' ? (
        <span className={isTyped ? 'col-span-2' : undefined}>
          <NestedValue label={key} path={path} what={text} />
        </span>
      ) : (
        <>
          <EntryValue
            describedBy={describedBy}
            isWrong={refused.some(({ part }) => part === 'value') || wrong?.isValueWrong}
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
      <IconButton icon="close" label={`Remove ${key}`} onClick={onRemove} size="small" />
      <RowNotes
        focusAfterFix={`${notesId}:key`}
        id={notesId}
        path={path}
        problems={problems}
        refusals={refused.map(({ reason }) => reason)}
      />
    </li>
  )
}

/** The values that the organisation's policy lists for one entry of a record, such as a custom tag. */
function useEntrySuggestions(path: Path): readonly string[] {
  const demand = useDesigner((state) => demandAt(path, state.lastGood.demanded))
  return literalValues(demand?.allowed ?? null)
}
