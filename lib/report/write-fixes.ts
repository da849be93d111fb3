import type { Analysis } from '../analysis/analysis'
import type { Fix } from '../diagnostics/diagnostic'
import { planEdits } from '../document/edit-document'
import { rangeOf } from './range'
import type { ReportedFix } from './reported-finding'

/**
 * The characters that the fixes of one report may take to read: each is carried out on the whole text
 * and read back, so that thousands in a long text would take minutes. Enough for 160 in one of 3 kB.
 */
const MOST_READ = 500_000

/** Writes the fixes of one report, one after the other. */
export interface FixWriter {
  /** Null for a fix that cannot be carried out, and for those beyond the budget. */
  write(fix: Fix): ReportedFix | null
  /** How many the budget left out. */
  readonly leftOut: number
}

/** @param files what the report calls the two files */
export function fixWriter(
  analysis: Analysis,
  files: Readonly<Record<'job' | 'asset', string>>,
): FixWriter {
  let read = 0
  let leftOut = 0
  return {
    write({ title, document: role, edits }) {
      const document = analysis[role]
      if (!document) return null
      if (read >= MOST_READ) {
        leftOut++
        return null
      }
      read += document.text.length * edits.length
      const plan = planEdits(document, edits)
      if (!plan.ok) return null
      const changes = plan.edits.map((edit) => ({
        range: rangeOf(document, edit),
        newText: edit.newText,
      }))
      return { title, file: files[role], edits: changes }
    },
    get leftOut() {
      return leftOut
    },
  }
}
