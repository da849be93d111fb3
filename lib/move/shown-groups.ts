import type { TextEdit } from '../document/document'
import { lineEnd } from '../document/lines'
import { hunksOf, type LinedText } from './hunks'
import type { Hunk, MoveChange, MovePlan } from './move'

/** Changes that have a part in the same lines, and what becomes of these. */
export interface ShownGroup {
  readonly changes: readonly MoveChange[]
  readonly hunks: readonly Hunk[]
}

type Planned = Pick<Extract<MovePlan, { ok: true }>, 'changes' | 'hunks'>

/**
 * The changes of a plan by the lines that they share, in the order of the text: each line once, as it is
 * when what is chosen is made. Of what is not chosen at all, what would be.
 * @param left the changes that are not chosen
 */
export function shownGroups(
  { changes, hunks }: Planned,
  left: ReadonlySet<string>,
  job: LinedText,
): readonly ShownGroup[] {
  const groups: { readonly ids: Set<string>; readonly hunks: Hunk[] }[] = []
  for (const hunk of hunks) {
    const [own, ...more] = groups.filter(({ ids }) => hunk.changes.some((id) => ids.has(id)))
    const group = own ?? { ids: new Set<string>(), hunks: [] }
    if (!own) groups.push(group)
    for (const one of more) {
      for (const id of one.ids) group.ids.add(id)
      group.hunks.push(...one.hunks)
      groups.splice(groups.indexOf(one), 1)
    }
    for (const id of hunk.changes) group.ids.add(id)
    group.hunks.push(hunk)
  }
  const byId = new Map(changes.map((change) => [change.id, change]))
  return groups.map((group) => {
    const own = [...group.ids].flatMap((id) => byId.get(id) ?? [])
    const chosen = own.filter(({ id }) => !left.has(id))
    const isWhole = chosen.length === own.length || chosen.length === 0
    return { changes: own, hunks: isWhole ? group.hunks : together(chosen, job) }
  })
}

/** The lines of some changes, made together; each by itself where they are in each other's way. */
function together(changes: readonly MoveChange[], job: LinedText): readonly Hunk[] {
  const edits = changes.flatMap(({ alone }) => alone)
  const own = changes.flatMap(({ hunks }) => hunks)
  // Lines that hold a secret are not those of the text.
  const areOfText = own.every(({ line, before }) =>
    before.every((text, index) => text === lineAt(job, line + index)),
  )
  return areOfText && areApart(edits) ? hunksOf(job, edits) : own
}

function lineAt({ text, lines }: LinedText, line: number): string {
  const start = lines.offset({ line, column: 1 })
  return text.slice(start, lineEnd(text, start))
}

function areApart(edits: readonly TextEdit[]): boolean {
  const inOrder = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return inOrder.every((edit, index) => {
    const last = inOrder[index - 1]
    return !last || (last.end <= edit.start && last.start < edit.start)
  })
}
