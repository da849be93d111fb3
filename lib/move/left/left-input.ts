import type { Analysis } from '../../analysis/analysis'
import type { Path } from '../../document/document'
import type { CloudProvider } from '../../providers/provider'
import type { Refused } from '../carry-out'
import type { MoveChange, ToGive } from '../move'

/** What is known when the chosen changes of a move are made. */
export interface LeftInput {
  readonly before: Analysis
  /** The job with these changes made. */
  readonly after: Analysis
  /** Null where the job named no cloud. */
  readonly from: CloudProvider | null
  readonly to: CloudProvider
  /** What is chosen, with what cannot be made. */
  readonly changes: readonly MoveChange[]
  /** What could be made and is not. */
  readonly notChosen: readonly MoveChange[]
  readonly refused: readonly Refused[]
}

/** What is left, before its line is looked up; a line of its own where it is no value's. */
export interface Left extends Omit<ToGive, 'line'> {
  readonly line?: number
  /** Of a finding: the field that mends it, where that is another. */
  readonly about?: Path
  /** Of a finding: it was not there before the move. */
  readonly isNew?: boolean
}

/** Something that no finding says. */
export function told(path: ToGive['path'], message: string): Left {
  return { path, code: null, severity: null, message }
}
