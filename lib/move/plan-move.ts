import type { Provider } from '@/schemas/vocabulary'
import { analyse } from '../analysis/analyse'
import type { Analysis, AnalysisInput } from '../analysis/analysis'
import type { ParsedDocument, Path, TextEdit } from '../document/document'
import { sketchEdits } from '../document/edit/plan-at-once'
import { isSameValue } from '../document/edit/same-value'
import { isBlock } from '../document/is-block'
import { pathAt } from '../document/locate'
import { oneLine } from '../document/one-line'
import { parseDocument } from '../document/parse-document'
import { pathKey } from '../document/path-key'
import { valueAt } from '../document/value-at'
import { CLOUDS } from '../providers/clouds'
import { type CarriedOut, carryOut, type Steps } from './carry-out'
import { hunksOf } from './hunks'
import { toGive } from './left/to-give'
import type { Draft, Keepsake, MoveChange, MovePlan, SetAside, ToGive } from './move'
import { moveContext } from './move-context'
import { nameOf } from './name-of'
import { PARTS } from './parts'
import { remembered } from './remembered'
import { keepsakeOf, restoring, sinceLeft } from './restore'
import { type RestorePart, restoreParts } from './restore-parts'
import { findingKey, settle } from './settle'
import { sharedHunks } from './shared-hunks'
import { shortened } from './shortened'
import { planWithout, type Shown, shownWithout, toGiveWithout } from './without-secrets'

/** One value that is mended may show the next; more rounds than this are a circle that nobody foresaw. */
const MAX_ROUNDS = 5

interface PlanWish {
  readonly to: Provider
  /** The moves of the session, the first first. */
  readonly keepsakes: readonly Keepsake[]
  /** The analysis of the same input, where there is one already. */
  readonly known: Analysis | null
}

interface PlannedMove {
  readonly plan: MovePlan
  /** The job as it is. */
  readonly job: ParsedDocument
  /** The job with all text in it that comes back. */
  readonly back: ParsedDocument
  /** All changes together, as edits of its text. */
  readonly all: readonly TextEdit[]
  /** What is left to the author when some changes of the plan are made, and what becomes of the text. */
  readonly leftOf: (chosen: readonly MoveChange[], carried: CarriedOut) => readonly ToGive[]
}

/**
 * Everything that makes a job of one cloud one of another, each change with its reason. What an earlier
 * move of the session took out comes back as it was, as far as the lines are still those of the move.
 */
export function planMove(
  input: AnalysisInput,
  { to, keepsakes, known: first }: PlanWish,
): PlannedMove {
  const analysis = first ?? analyse(input)
  const { job, provider: from } = analysis
  const no = whyNot(analysis, to)
  if (no) return { plan: no, job, back: job, all: [], leftOf: () => [] }
  const analyseText = analyser(input, analysis)
  const back = restoring(job, to, keepsakes)
  const held = keepsakeOf(to, keepsakes)
  const links = sinceLeft(to, keepsakes).flatMap((keepsake) => keepsake.links)
  const shown = shownWithout(job.value)
  const restores = restoreParts(job, back, links).map((part, index) =>
    restored(part, { job, index, to }),
  )
  const found = drafts({ analyseText, analysis, back: back.document, from, to, held })
  const changes = [...restores, ...found.drafts.map((draft) => planned(draft, job, shown))]
  const isCarried = restores.length === 0 && found.carried !== null
  const moved =
    (isCarried ? found.carried : null) ?? carryOut(job, changes, { known: back.document })
  const refused = new Set(moved.refused.map(({ id }) => id))
  const made = inOrderOfText(
    changes.filter(({ id, hunks }) => hunks.length > 0 && !refused.has(id)),
  )
  const leftOf = (chosen: readonly MoveChange[], carried: CarriedOut) => {
    const all = toGive({
      before: analysis,
      after: analyseText(carried.document),
      from: from && CLOUDS[from],
      to: CLOUDS[to],
      changes: inOrderOfText([...chosen, ...changes.filter(({ id }) => refused.has(id))]),
      notChosen: made.filter(({ id }) => !chosen.some((one) => one.id === id)),
      refused: [...moved.refused, ...carried.refused.filter(({ id }) => !refused.has(id))],
    })
    return toGiveWithout(all, shown)
  }
  const plan = planWithout(
    {
      ok: true,
      from,
      to,
      changes: made,
      hunks: sharedHunks(job, moved.edits, made),
      toGive: leftOf(made, moved),
      isValid: !analyseText(moved.document).hasErrors,
    },
    shown,
  )
  return { plan, job, back: back.document, all: moved.edits, leftOf }
}

/** Analyses the job as it becomes, each text once, and reads nothing that was read before. */
function analyser(input: AnalysisInput, first: Analysis): (job: ParsedDocument) => Analysis {
  const known = new Map([[first.job.text, first]])
  return (job) => {
    const { text } = job
    const analysis =
      known.get(text) ??
      analyse({ ...input, job: { ...input.job, text } }, { job, asset: first.asset })
    known.set(text, analysis)
    return analysis
  }
}

type Refusal = Extract<MovePlan, { ok: false }>

function whyNot(analysis: Analysis, to: Provider): Refusal | null {
  const reason = notMovable(analysis)
  if (reason !== null) return { ok: false, reason, isThere: false }
  if (analysis.provider !== to) return null
  return { ok: false, reason: `The job is on ${CLOUDS[to].label} already.`, isThere: true }
}

function notMovable({ job }: Analysis): string | null {
  if (job.value === undefined) {
    const [first] = job.findings
    const line = first && job.lines.position(first.span.start).line
    return `The text cannot be read${line ? `: line ${line} has an error` : ''}. Correct it first.`
  }
  const twice = job.findings.find(({ code }) => code === 'duplicate-key')
  if (twice) {
    // Of the two, only the one that is read could be moved; the other would be lost.
    const { line } = job.lines.position(twice.span.start)
    return `A key stands twice: line ${line}. Keep one of them first.`
  }
  if (!isBlock(valueAt(job.value, ['infrastructure']))) {
    return 'There is no infrastructure block, so there is nothing to move.'
  }
  return null
}

interface DraftInput {
  readonly analyseText: (job: ParsedDocument) => Analysis
  readonly analysis: Analysis
  /** The text with what came back in it. */
  readonly back: ParsedDocument
  readonly from: Provider | null
  readonly to: Provider
  readonly held: Keepsake | null
}

interface Drafts {
  readonly drafts: readonly Draft[]
  /** The text with what came back and all of them; null where it was not made with all. */
  readonly carried: CarriedOut | null
}

/** What the parts say of the text, and then what the findings of the moved text ask for. */
function drafts({ analyseText, analysis, back, from, to, held }: DraftInput): Drafts {
  const base = analyseText(back)
  const before = held && analyseText(parsedAs(held.before, back))
  const known = new Set(
    [analysis, ...(before ? [before] : [])]
      .flatMap(({ diagnostics }) => diagnostics)
      .map(findingKey),
  )
  // What came back is as its cloud had it, and so is what was never changed.
  const isBack = (path: Path) =>
    base !== analysis &&
    !isSameValue(valueAt(base.job.value, path), valueAt(analysis.job.value, path))
  const isHeld = (path: Path) =>
    before !== null && isSameValue(valueAt(base.job.value, path), valueAt(before.job.value, path))
  const context = moveContext(base, from, to)
  const all = new Map<string, Draft>()
  const add = (more: readonly Draft[]) => {
    const gone = goneWith(all)
    const fresh = more.filter(
      ({ path }) => !isBack(path) && !isHeld(path) && !isCovered(path, gone),
    )
    for (const draft of fresh) all.set(pathKey(draft.path), draft)
    return fresh.length > 0
  }
  for (const part of PARTS) add(part(context))
  if (held) {
    const gone = goneWith(all)
    const isTakenOut = (path: Path) => gone.has(pathKey(path)) || isCovered(path, gone)
    const now = base.job.value
    for (const draft of remembered({ held, now, label: CLOUDS[to].label, isTakenOut })) {
      all.set(pathKey(draft.path), draft)
    }
  }
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const carried = carryOut(base.job, [...all.values()].map(asSteps))
    const moved = analyseText(carried.document)
    const gone = goneWith(all)
    const isSettled = !add(settle(moved, known).map((draft) => ofFirstText(draft, gone)))
    if (isSettled) return { drafts: [...all.values()], carried }
  }
  return { drafts: [...all.values()], carried: null }
}

/** A draft of the changed text as one of the first: items of lists have moved up where others went. */
function ofFirstText(draft: Draft, gone: ReadonlySet<string>): Draft {
  const { path, edits } = draft
  const own: (string | number)[] = []
  for (const step of path) {
    let place = step
    if (typeof place === 'number') {
      for (let index = 0; index <= place; index++) {
        if (gone.has(pathKey([...own, index]))) place += 1
      }
    }
    own.push(place)
  }
  return { ...draft, path: own, edits: edits.map((edit) => ({ ...edit, path: own })) }
}

/** The places of all that goes, by `pathKey`. */
function goneWith(all: ReadonlyMap<string, Draft>): ReadonlySet<string> {
  const cuts = [...all.values()].flatMap(({ edits }) => edits.filter(({ op }) => op === 'delete'))
  return new Set(cuts.map(({ path }) => pathKey(path)))
}

/** Whether a whole that the value at a path is a part of goes. */
function isCovered(path: Path, gone: ReadonlySet<string>): boolean {
  return path.some((_, depth) => depth > 0 && gone.has(pathKey(path.slice(0, depth))))
}

const asSteps = ({ path, edits }: Draft): Steps => ({
  id: pathKey(path),
  restores: [],
  reverts: [],
  edits,
})

/** A change with its lines, as if it were made alone. */
function planned(draft: Draft, job: ParsedDocument, shown: Shown): MoveChange {
  const steps = asSteps(draft)
  const edits = sketchEdits(job, draft.edits) ?? carryOut(job, [steps]).edits
  return {
    ...steps,
    path: draft.path,
    reason: draft.reason,
    isNamed: draft.isNamed ?? false,
    leaves: draft.leaves ?? null,
    hunks: hunksOf(job, edits),
    alone: edits,
    setAside: draft.edits.flatMap(({ op, path }) =>
      op === 'delete' || draft.isReplacing ? setAside(path, job, shown) : [],
    ),
  }
}

function setAside(path: Path, job: ParsedDocument, shown: Shown): readonly SetAside[] {
  return [
    { path, name: nameOf(path), value: shortened(shown(oneLine(valueAt(job.value, path)) ?? '')) },
  ]
}

interface RestoredAt {
  readonly job: ParsedDocument
  readonly index: number
  readonly to: Provider
}

/** What an earlier text held, back in its place. */
function restored(part: RestorePart, { job, index, to }: RestoredAt): MoveChange {
  const { restores, reverts } = part
  const alone = part.alone ?? restores
  const [first] = restores
  return {
    id: `back ${index}`,
    path: part.path ?? pathAt(job, first?.start ?? 0),
    reason: `As it was on ${CLOUDS[to].label}.`,
    hunks: hunksOf(job, alone),
    alone,
    setAside: [],
    isNamed: false,
    leaves: null,
    restores,
    reverts,
    edits: [],
  }
}

function parsedAs(text: string, known: ParsedDocument): ParsedDocument {
  return known.text === text ? known : parseDocument(text)
}

function inOrderOfText(changes: readonly MoveChange[]): readonly MoveChange[] {
  const line = ({ hunks: [first] }: MoveChange) => first?.line ?? 0
  return changes.toSorted((a, b) => line(a) - line(b))
}
