import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import type { Path } from '@/lib/document/document'
import { ProblemNotes } from '../problem-notes'
import { RefusalAlert } from './refusal'

interface RowNotesProps {
  readonly id: string
  /** The path of the row. */
  readonly path: Path
  readonly problems: readonly Diagnostic[]
  /** Why what was typed into the row is not in the file. */
  readonly refusals: readonly string[]
  /** The cell that takes the focus when a fix takes its own button away. */
  readonly focusAfterFix: string
}

/** What is wrong with one row of a list or a record, below it; its cells point here. */
export function RowNotes({ id, path, problems, refusals, focusAfterFix }: RowNotesProps) {
  if (refusals.length === 0 && problems.length === 0) return null
  return (
    <div className="col-span-full pb-1" id={id}>
      {refusals.map((reason) => (
        <RefusalAlert key={reason} reason={reason} />
      ))}
      <ProblemNotes at={path} focusAfterFix={focusAfterFix} problems={problems} />
    </div>
  )
}
