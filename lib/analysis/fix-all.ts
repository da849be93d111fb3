import type { Diagnostic, DiagnosticCode, DocumentRole } from '../diagnostics/diagnostic'
import { applyEdits } from '../document/apply-edits'
import type { TextEdit } from '../document/document'
import { planEdits } from '../document/edit-document'
import type { Position } from '../document/line-table'
import { parseDocument } from '../document/parse-document'
import { analyse } from './analyse'
import type { Analysis, AnalysisInput, SourceFile } from './analysis'

/** One fix may make room for the next; more rounds than this are a circle that nobody foresaw. */
const MAX_ROUNDS = 10
/** Planning a fix parses the document: what is left waits for the next round. */
const MAX_FIXES_A_ROUND = 100

export interface AppliedFix {
  readonly document: DocumentRole
  readonly code: DiagnosticCode
  readonly title: string
  /** Where the finding was, or what was changed in the other document, in the text of its round. */
  readonly position: Position
}

export interface FixedFiles {
  readonly job: SourceFile
  /** Null where there was none. */
  readonly asset: SourceFile | null
  readonly applied: readonly AppliedFix[]
}

/** The texts between two fixes, and what is known of them. */
interface State {
  readonly input: AnalysisInput
  readonly analysis: Analysis
}

/**
 * Applies the fixes of errors and warnings to the given documents, until none is left or none makes
 * progress. An info leaves a choice to the author, so its fix is not applied. What is done is always
 * the same: findings come in the order of the analysis, and a fix that touches the text of an
 * earlier one waits for the next round. A fix is left to the author when it would leave a text that
 * does not parse, one that was there before, or one with an error that was not there.
 */
export function fixAll(input: AnalysisInput, documents: readonly DocumentRole[]): FixedFiles {
  const seen = new Set<string>()
  const applied: AppliedFix[] = []
  let state: State = { input, analysis: analyse(input) }
  for (let round = 0; round < MAX_ROUNDS; round++) {
    seen.add(textsOf(state.input))
    const step = fixOnce(state, plannedFixes(state.analysis, documents), seen)
    if (!step) break
    state = step.state
    applied.push(...step.fixes.map(({ edits, ...fix }) => fix))
  }
  return { job: state.input.job, asset: fileOf(state.input, 'asset'), applied }
}

interface PlannedFix extends AppliedFix {
  readonly edits: readonly TextEdit[]
}

function plannedFixes(
  analysis: Analysis,
  documents: readonly DocumentRole[],
): readonly PlannedFix[] {
  return analysis.diagnostics
    .filter(({ severity, fix }) => severity !== 'info' && fix && documents.includes(fix.document))
    .slice(0, MAX_FIXES_A_ROUND)
    .flatMap((diagnostic) => planFix(analysis, diagnostic) ?? [])
}

function planFix(analysis: Analysis, { fix, code, document, span }: Diagnostic): PlannedFix | null {
  const changed = fix ? analysis[fix.document] : null
  const plan = fix && changed ? planEdits(changed, fix.edits) : null
  if (!fix || !changed || !plan?.ok) return null
  const { edits } = plan
  const [first] = edits
  if (!first) return null
  const position = changed.lines.position(fix.document === document ? span.start : first.start)
  return { document: fix.document, code, title: fix.title, position, edits }
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
  if (!input || seen.has(textsOf(input))) return null
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
  const others = taken.filter(({ document }) => document === fix.document)
  return others.some(({ edits }) => doTouch(edits, fix.edits)) ? taken : [...taken, fix]
}

/** Edits that meet at a point touch too: which of them comes first would be a guess. */
function doTouch(left: readonly TextEdit[], right: readonly TextEdit[]): boolean {
  return left.some((a) => right.some((b) => a.start <= b.end && b.start <= a.end))
}

/** The input with the fixes in it; null when a text would no longer parse. */
function applyFixes(input: AnalysisInput, fixes: readonly PlannedFix[]): AnalysisInput | null {
  let fixed = input
  for (const role of ['job', 'asset'] as const) {
    const file = fileOf(input, role)
    const edits = fixes.filter(({ document }) => document === role).flatMap((fix) => fix.edits)
    if (!file || edits.length === 0) continue
    const text = applyEdits(file.text, edits)
    if (parseDocument(text).value === undefined) return null
    fixed = { ...fixed, [role]: { ...file, text } }
  }
  return fixed
}

function fileOf({ job, asset }: AnalysisInput, role: DocumentRole): SourceFile | null {
  if (role === 'job') return job
  return asset && 'text' in asset ? asset : null
}

function textsOf(input: AnalysisInput): string {
  return JSON.stringify([input.job.text, fileOf(input, 'asset')?.text])
}
