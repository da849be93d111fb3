import { applyEdits } from '../document/apply-edits'
import type { ParsedDocument, Path, Span, TextEdit } from '../document/document'
import { sketchEdits } from '../document/edit/plan-at-once'
import type { DocumentEdit } from '../document/edit-document'
import { entriesAlong } from '../document/find-entry'
import { isWithin } from '../document/path-key'
import { valueAt } from '../document/value-at'
import { changedLeaves } from './changed-leaves'
import type { Restored } from './restore'

/** What comes back by itself: a value, or values that one change of the move took together. */
export interface RestorePart {
  /** The first of its values; null for text that holds none. */
  readonly path: Path | null
  /** The edits that bring it back; of some, other parts come with it. */
  readonly restores: readonly TextEdit[]
  /** What takes it out again where the text of another part has brought it. */
  readonly reverts: readonly DocumentEdit[]
  /** Its own text alone; null where that is not known without making it. */
  readonly alone: readonly TextEdit[] | null
}

/**
 * Cuts the text that comes back into what the moves had changed one by one: lines that stood together come
 * back in one edit, and still each value can be had without the others.
 * @param links the values that each change of the moves held together
 */
export function restoreParts(
  job: ParsedDocument,
  back: Restored,
  links: readonly (readonly Path[])[],
): readonly RestorePart[] {
  const places = placesOf(back.edits)
  const groups = linked(changedLeaves(job.value, back.document.value), links)
  const owners = groups.map((paths) =>
    places.filter((place) => paths.some((path) => isAt(path, place, job, back.document))),
  )
  const plain = places.filter((place) => !owners.some((own) => own.includes(place)))
  const parts = groups.flatMap((paths, index): readonly RestorePart[] => {
    const own = owners[index] ?? []
    if (own.length === 0) return []
    const reverts = paths.map((path) => revertOf(path, job))
    const others = groups.filter((_, other) => other !== index && shares(owners[other], own))
    const alone = others.length === 0 ? own.map(({ edit }) => edit) : cut(own, others, job, back)
    return [{ path: paths[0] ?? null, restores: own.map(({ edit }) => edit), reverts, alone }]
  })
  const texts = plain.map(({ edit }) => ({
    path: null,
    restores: [edit],
    reverts: [],
    alone: [edit],
  }))
  return [...parts, ...texts]
}

/** An edit, and where its text stands afterwards. */
interface Place {
  readonly edit: TextEdit
  readonly after: Span
}

function placesOf(edits: readonly TextEdit[]): readonly Place[] {
  let shift = 0
  return edits.map((edit) => {
    const start = edit.start + shift
    shift += edit.newText.length - (edit.end - edit.start)
    return { edit, after: { start, end: start + edit.newText.length } }
  })
}

function isAt(path: Path, { edit, after }: Place, now: ParsedDocument, then: ParsedDocument) {
  return doMeet(entryAt(now, path), edit) || doMeet(entryAt(then, path), after)
}

function entryAt(document: ParsedDocument, path: Path): Span | null {
  const entries = entriesAlong(document, path)
  return entries.length === path.length ? (entries.at(-1) ?? null) : null
}

function doMeet(one: Span | null, other: Span): boolean {
  return one !== null && one.start < other.end && other.start < one.end
}

function shares(one: readonly Place[] = [], other: readonly Place[]): boolean {
  return one.some((place) => other.includes(place))
}

function revertOf(path: Path, { value }: ParsedDocument): DocumentEdit {
  const now = valueAt(value, path)
  return now === undefined ? { op: 'delete', path } : { op: 'set', path, value: now }
}

/** Paths that a link holds together, or that lie in one value, are one group. */
function linked(
  paths: readonly Path[],
  links: readonly (readonly Path[])[],
): readonly (readonly Path[])[] {
  let groups: readonly (readonly Path[])[] = paths.map((path) => [path])
  for (const link of links) {
    const isIn = (group: readonly Path[]) =>
      group.some((path) => link.some((one) => isWithin(path, one) || isWithin(one, path)))
    const own = groups.filter(isIn)
    if (own.length < 2) continue
    const first = groups.findIndex(isIn)
    groups = groups.flatMap((group, index) =>
      index === first ? [own.flat()] : own.includes(group) ? [] : [group],
    )
  }
  return groups
}

/** The text of a part without that of the others that share its edits. */
function cut(
  own: readonly Place[],
  others: readonly (readonly Path[])[],
  job: ParsedDocument,
  { document }: Restored,
): readonly TextEdit[] | null {
  const gone = others.flat().filter((path) => entryAt(document, path) !== null)
  if (gone.some((path) => valueAt(job.value, path) !== undefined)) return null
  const cuts = sketchEdits(
    document,
    gone.map((path): DocumentEdit => ({ op: 'delete', path })),
  )
  if (!cuts) return null
  const isInside = ({ start, end }: Span) =>
    own.some(({ after }) => after.start <= start && end <= after.end)
  const isOutside = ({ start, end }: Span) =>
    own.every(({ after }) => end <= after.start || after.end <= start)
  if (!cuts.every((one) => isInside(one) || isOutside(one))) return null
  return own.map(({ edit, after }) => {
    const its = cuts.filter(({ start, end }) => after.start <= start && end <= after.end)
    const moved = its.map((one) => ({
      ...one,
      start: one.start - after.start,
      end: one.end - after.start,
    }))
    return { ...edit, newText: applyEdits(edit.newText, moved) }
  })
}
