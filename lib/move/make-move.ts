import type { Provider } from '@/schemas/vocabulary'
import type { Analysis, AnalysisInput } from '../analysis/analysis'
import type { Path, TextEdit } from '../document/document'
import { carryOut } from './carry-out'
import type { Keepsake, MoveChange, MovePlan, ToGive } from './move'
import { planMove } from './plan-move'

/** Where a job is to go, after which moves of the session, and with which changes of the plan; null: all. */
export interface MoveWish {
  readonly to: Provider
  readonly keepsakes: readonly Keepsake[]
  readonly chosen: readonly string[] | null
}

export interface MadeMove {
  readonly plan: MovePlan
  /** The chosen changes as edits of the text. */
  readonly edits: readonly TextEdit[]
  /** What is left to the author when these are made. */
  readonly toGive: readonly ToGive[]
  /** What makes the way back. */
  readonly keepsake: Keepsake | null
}

/**
 * Plans a move and makes what is wished of it. The same wish for the same text gives the same plan.
 * @param known the analysis of the same input, where there is one already
 */
export function makeMove(
  input: AnalysisInput,
  { to, keepsakes, chosen }: MoveWish,
  known: Analysis | null = null,
): MadeMove {
  const { plan, job, back, all, leftOf } = planMove(input, { to, keepsakes, known })
  if (!plan.ok) return { plan, edits: [], toGive: [], keepsake: null }
  const changes = plan.changes.filter(({ id }) => chosen?.includes(id) ?? true)
  const isWhole = changes.length === plan.changes.length
  const left = plan.changes.filter((change) => !changes.includes(change))
  const carried = isWhole ? null : carryOut(job, changes, { left, known: back })
  const edits = carried?.edits ?? all
  const toGive = carried ? leftOf(changes, carried) : plan.toGive
  const { from } = plan
  const links = changes.map(pathsOf)
  const keepsake = from && { from, to, before: input.job.text, edits, links }
  return { plan, edits, toGive, keepsake }
}

/** The places of a change, under their old names and their new ones. */
function pathsOf({ edits, reverts }: MoveChange): readonly Path[] {
  return [...edits, ...reverts].flatMap((edit) =>
    edit.op === 'rename' ? [edit.path, [...edit.path.slice(0, -1), edit.key]] : [edit.path],
  )
}
