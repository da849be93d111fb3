import type { Provider } from '@/schemas/vocabulary'
import type { DiagnosticCode } from '../diagnostics/diagnostic'
import type { Path } from '../document/document'
import type { Hunk, MovePlan } from './move'

/** A move as JSON for other programs. */
export interface MoveReport {
  readonly path: string
  readonly from: Provider | null
  readonly to: Provider
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
    readonly message: string
  }[]
  /** The moved job. */
  readonly text: string
}

export function moveReport(
  { from, to, changes, toGive }: Extract<MovePlan, { ok: true }>,
  { path, text }: { readonly path: string; readonly text: string },
): MoveReport {
  return {
    path,
    from,
    to,
    changes: changes.map((change) => ({
      path: change.path,
      reason: change.reason,
      lines: change.hunks,
    })),
    set_aside: changes.flatMap(({ setAside }) => setAside),
    to_give: toGive,
    text,
  }
}
