import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ParsedDocument } from '../document/document'
import { isBlock } from '../document/is-block'
import { spanOf } from '../document/locate'
import { valueAt } from '../document/value-at'
import { fieldPath } from './field-path'
import type { FieldId } from './fields'

/** The findings of one item of a list, or of one key of a record. */
export interface RowProblems {
  readonly problems: readonly Diagnostic[]
  /** The cells that an error is about. */
  readonly isKeyWrong: boolean
  readonly isValueWrong: boolean
}

/** A field's findings: those that are about one of its rows, by item or key, and the others. */
export interface SortedProblems {
  readonly atField: readonly Diagnostic[]
  readonly byRow: ReadonlyMap<string | number, RowProblems>
}

/**
 * Sorts the findings at a list or a record by its rows.
 * @param problems as `formProblems` gives them for the field
 * @param job the document that they are of
 * @param mostRows where there are more, not all of them are on the screen, and nothing is said at a row
 */
export function rowProblems(
  id: FieldId,
  problems: readonly Diagnostic[],
  job: ParsedDocument,
  mostRows: number,
): SortedProblems {
  const path = fieldPath(id)
  const rows = valueAt(job.value, path)
  const count = Array.isArray(rows) ? rows.length : isBlock(rows) ? Object.keys(rows).length : 0
  const atField: Diagnostic[] = []
  const byRow = new Map<string | number, RowProblems>()
  for (const problem of problems) {
    const row = (problem.about ?? problem.path)[path.length]
    const isThere = row !== undefined && valueAt(job.value, [...path, row]) !== undefined
    if (!isThere || count > mostRows) {
      atField.push(problem)
      continue
    }
    const before = byRow.get(row)
    const isError = problem.severity === 'error'
    const isOfKey = typeof row === 'string' && isAtKey(problem, job, [...path, row])
    byRow.set(row, {
      problems: [...(before?.problems ?? []), problem],
      isKeyWrong: before?.isKeyWrong || (isError && isOfKey),
      isValueWrong: before?.isValueWrong || (isError && !isOfKey),
    })
  }
  return { atField, byRow }
}

/** True for a finding that marks the key of a pair which has a value. */
function isAtKey({ span }: Diagnostic, job: ParsedDocument, path: readonly (string | number)[]) {
  const [key, value] = [spanOf(job, path, 'key'), spanOf(job, path, 'value')]
  return span.start === key.start && key.start !== value.start
}
