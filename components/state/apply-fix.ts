import type { Analysis } from '@/lib/analysis/analysis'
import type { Diagnostic, DocumentRole, Fix } from '@/lib/diagnostics/diagnostic'
import type { DesignerState, EditOutcome } from './designer-state'
import type { DesignerStore } from './designer-store'
import { isSameFiles, presentFiles } from './present-files'
import { spanAfter } from './span-after'

const CHANGED: EditOutcome = {
  ok: false,
  reason:
    'The text has changed here since this was found. Where the finding still holds, it is listed again with a fix for the text as it is.',
}

/**
 * Applies a fix as one step of undo. The places in a fix are those of the text in which it was found: where
 * that has changed since, the same finding is looked for in the text as it is, and its fix is applied.
 * A finding that has gone, or whose own text is another, is not fixed.
 */
export async function applyFix(
  store: DesignerStore,
  found: Diagnostic,
  fix: Fix,
): Promise<EditOutcome> {
  store.settle()
  const before = store.getState()
  const of = [before.analysis, before.lastGood].find((each) => each.diagnostics.includes(found))
  if (!of) return CHANGED
  if (isPresent(of, before)) return apply(store, fix)
  const after = await store.freshState()
  if (!isPresent(after.analysis, after)) return CHANGED
  const again = findAgain(found, of, after.analysis)
  const same = again && fixesOf(again).find(({ title }) => title === fix.title)
  return same ? apply(store, same) : CHANGED
}

/** Every way out that a finding offers. */
export function fixesOf({
  fix,
  choices = [],
}: Pick<Diagnostic, 'fix' | 'choices'>): readonly Fix[] {
  return fix ? [fix, ...choices] : choices
}

function apply(store: DesignerStore, { edits, document }: Fix): EditOutcome {
  return store.actions.edit(edits, { document, origin: 'fix' })
}

/** The same finding in a later text: of the same words, which end where those of the earlier text do now. */
function findAgain(found: Diagnostic, of: Analysis, now: Analysis): Diagnostic | undefined {
  const { code, document, span } = found
  const [before, after] = [textOf(of, document), textOf(now, document)]
  const words = before.slice(span.start, span.end)
  const { end } = spanAfter(span, before, after)
  return now.diagnostics.find(
    (each) =>
      each.code === code &&
      each.document === document &&
      each.span.end === end &&
      after.slice(each.span.start, each.span.end) === words,
  )
}

function textOf(analysis: Analysis, document: DocumentRole): string {
  return analysis[document]?.text ?? ''
}

function isPresent({ jobFile, assetFile, policyFile }: Analysis, state: DesignerState): boolean {
  return isSameFiles({ job: jobFile, asset: assetFile, policy: policyFile }, presentFiles(state))
}
