import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic'
import { applyEdits } from '../document/apply-edits'
import type { Path, TextEdit } from '../document/document'
import { planEdits } from '../document/edit-document'
import { isBlock } from '../document/is-block'
import type { Position } from '../document/line-table'
import { parseDocument } from '../document/parse-document'
import { valueAt } from '../document/value-at'
import { analyse } from './analyse'
import type { Analysis, AnalysisInput, SourceFile } from './analysis'

/** One fix may make room for the next; more rounds than this are a circle that nobody foresaw. */
const MAX_ROUNDS = 10
/** Planning a fix parses the document: what is left waits for the next round. */
const MAX_FIXES_A_ROUND = 100

export interface AppliedFix {
  readonly code: DiagnosticCode
  readonly title: string
  /** Where the finding was, in the text of its round. */
  readonly path: Path
  readonly position: Position
}

export interface FixedJob {
  readonly job: SourceFile
  readonly applied: readonly AppliedFix[]
}

/** The texts between two fixes, and what is known of them. */
interface State {
  readonly input: AnalysisInput
  readonly analysis: Analysis
}

/**
 * Applies the certain fixes to the job, until none is left or none makes progress. Choices are the
 * author's, and the asset is a file that other jobs share. What is done is always the same: findings
 * come in the order of the analysis, and a fix that touches the text of an earlier one waits for the
 * next round. A fix is left to the author when it would leave a text that does not parse, one that
 * was there before, or one with an error that was not there; and a document without a block of
 * infrastructure is no job, whatever is found in it.
 */
export function fixAll(input: AnalysisInput): FixedJob {
  const seen = new Set<string>()
  const applied: AppliedFix[] = []
  let state: State = { input, analysis: analyse(input) }
  if (!isJob(state.analysis)) return { job: input.job, applied }
  for (let round = 0; round < MAX_ROUNDS; round++) {
    seen.add(state.input.job.text)
    const step = fixOnce(state, plannedFixes(state.analysis), seen)
    if (!step) break
    state = step.state
    applied.push(...step.fixes.map(({ edits, ...fix }) => fix))
  }
  return { job: state.input.job, applied }
}

function isJob({ job }: Analysis): boolean {
  return isBlock(valueAt(job.value, ['infrastructure']))
}

interface PlannedFix extends AppliedFix {
  readonly edits: readonly TextEdit[]
}

function plannedFixes(analysis: Analysis): readonly PlannedFix[] {
  return analysis.diagnostics
    .filter(({ fix, document }) => fix?.document === 'job' && document === 'job')
    .slice(0, MAX_FIXES_A_ROUND)
    .flatMap((diagnostic) => planFix(analysis, diagnostic) ?? [])
}

function planFix({ job }: Analysis, { fix, code, path, span }: Diagnostic): PlannedFix | null {
  const plan = fix ? planEdits(job, fix.edits) : null
  if (!fix || !plan?.ok || plan.edits.length === 0) return null
  const position = job.lines.position(span.start)
  return { code, title: fix.title, path, position, edits: plan.edits }
}

interface Step {
  readonly state: State
  readonly fixes: readonly PlannedFix[]
}

/** All fixes that do not touch each other; where one of them does harm, those that do none. */
function fixOnce(
  state: State,
  fixes: readonly PlannedFix[],
  seen: ReadonlySet<string>,
): Step | null {
  const together = fixes.reduce(withFix, [])
  const all = together.length > 0 ? attempt(state, together, seen) : null
  if (all) return all
  let best: Step | null = null
  for (const fix of fixes) {
    const taken: readonly PlannedFix[] = best?.fixes ?? []
    const more = withFix(taken, fix)
    if (more !== taken) best = attempt(state, more, seen) ?? best
  }
  return best
}

function attempt(state: State, fixes: readonly PlannedFix[], seen: ReadonlySet<string>) {
  const input = applyFixes(state.input, fixes)
  if (!input || seen.has(input.job.text)) return null
  const analysis = analyse(input)
  return hasNewError(state.analysis, analysis) ? null : { state: { input, analysis }, fixes }
}

/** By number, because paths into lists change with the lists. */
function hasNewError(before: Analysis, after: Analysis): boolean {
  const known = errorCounts(before)
  return [...errorCounts(after)].some(([code, count]) => count > (known.get(code) ?? 0))
}

function errorCounts({ diagnostics }: Analysis): ReadonlyMap<DiagnosticCode, number> {
  const counts = new Map<DiagnosticCode, number>()
  for (const { code, severity } of diagnostics) {
    if (severity === 'error') counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

/** The fixes and one more, unless it touches one of them. */
function withFix(taken: readonly PlannedFix[], fix: PlannedFix): readonly PlannedFix[] {
  return taken.some(({ edits }) => doTouch(edits, fix.edits)) ? taken : [...taken, fix]
}

/** Edits that meet at a point touch too: which of them comes first would be a guess. */
function doTouch(left: readonly TextEdit[], right: readonly TextEdit[]): boolean {
  return left.some((a) => right.some((b) => a.start <= b.end && b.start <= a.end))
}

/** The input with the fixes in it; null when the text would no longer parse. */
function applyFixes(input: AnalysisInput, fixes: readonly PlannedFix[]): AnalysisInput | null {
  const edits = fixes.flatMap((fix) => fix.edits)
  const text = applyEdits(input.job.text, edits)
  if (parseDocument(text).value === undefined) return null
  return { ...input, job: { ...input.job, text } }
}
