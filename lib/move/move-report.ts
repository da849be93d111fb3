import type { Provider } from '@/schemas/vocabulary'
import type { DiagnosticCode } from '../diagnostics/diagnostic'
import type { Path } from '../document/document'
import type { Severity } from '../findings/finding'
import type { Hunk, MovePlan } from './move'

/** A move as JSON for other programs. */
export interface MoveReport {
  readonly path: string
  readonly from: Provider | null
  readonly to: Provider
  /** Whether the moved job has no error. */
  readonly valid: boolean
  readonly changes: readonly {
    readonly path: Path
    readonly reason: string
    readonly lines: readonly Hunk[]
  }[]
  readonly set_aside: readonly {
    readonly path: Path
    readonly name: string
    readonly value: string
  }[]
  readonly to_give: readonly {
    readonly path: Path
    readonly code: DiagnosticCode | null
    readonly severity: Severity | null
    /** Of the text before the move. */
    readonly line: number | null
    readonly message: string
  }[]
  /** The moved job. */
  readonly text: string
}

export function moveReport(
  { from, to, changes, toGive, isValid }: Extract<MovePlan, { ok: true }>,
  { path, text }: { readonly path: string; readonly text: string },
): MoveReport {
  return {
    path,
    from,
    to,
    valid: isValid,
    changes: changes.map((change) => ({
      path: change.path,
      reason: change.reason,
      lines: change.hunks,
    })),
    set_aside: changes.flatMap(({ setAside }) => setAside),
    to_give: toGive.map(({ path: at, code, severity, line, message }) => ({
      path: at,
      code,
      severity,
      line,
      message,
    })),
    text,
  }
}
