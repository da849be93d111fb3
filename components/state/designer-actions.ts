import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import { applyEdits } from '@/lib/document/apply-edits'
import type { ParsedDocument, Path, Span } from '@/lib/document/document'
import { planEdits } from '@/lib/document/edit-document'
import { spanOf } from '@/lib/document/locate'
import { valueAt } from '@/lib/document/value-at'
import type { DesignerGate } from './designer-gate'
import type { DesignerActions, EditOutcome, OpenFile, PickedFile } from './designer-state'
import type { Engine } from './engine'
import { presentFiles } from './present-files'
import { spanAfter } from './span-after'
import type { Change } from './text-changes'
import { type TypingPlace, typingStep } from './typing-step'
import { ALONE, STEP_PAUSE_MS } from './undo-history'

/** The designer's actions over its gate. */
export function createDesignerActions(gate: DesignerGate, engine: Engine): DesignerActions {
  const { setPolicy } = gate
  return {
    ...textActions(gate),
    ...fileActions(gate),
    ...placeActions(gate, engine),
    setPolicy,
    rememberBundle: (earlierBundle) => gate.store.setState({ earlierBundle }),
  }
}

function textActions(
  gate: DesignerGate,
): Pick<
  DesignerActions,
  'edit' | 'plan' | 'changeText' | 'applyTextEdits' | 'rewrite' | 'undo' | 'redo'
> {
  let typing: TypingPlace | null = null
  const plan: DesignerActions['plan'] = (edits, options = {}) => {
    const { document = 'job', origin = 'form', group } = options
    const parsed = gate.read(document)
    if (!parsed) return () => ({ ok: false, reason: 'There is no asset file to change.' })
    const planned = planEdits(parsed, edits)
    return () => {
      const { job, asset } = gate.store.getState()
      if ({ job, asset }[document]?.text !== parsed.text) return plan(edits, options)()
      if (!planned.ok) return planned
      const change: Change = {
        origin,
        step: { group: group ?? null, maxPauseMs: STEP_PAUSE_MS },
        lastEdits: document === 'job' ? planned.edits : null,
      }
      const next = withText({ job, asset }, document, planned.document.text)
      gate.change(next, change, planned.document)
      return { ok: true }
    }
  }
  const rewrite = (
    document: 'job' | 'asset',
    before: string,
    after: string,
    change: Pick<Change, 'lastEdits' | 'shown'>,
  ): EditOutcome => {
    gate.settle()
    const { job, asset } = gate.store.getState()
    if ({ job, asset }[document]?.text !== before) return { ok: false, reason: REWRITTEN }
    gate.change(withText({ job, asset }, document, after), {
      origin: 'fix',
      step: ALONE,
      ...change,
    })
    return { ok: true }
  }
  return {
    edit: (edits, options) => plan(edits, options)(),
    plan,
    changeText(document, edits) {
      // What waits is written after it: these places are of the text as it is now.
      const { job, asset, revision } = gate.store.getState()
      const file = { job, asset }[document]
      if (!file) return
      const { kind, place } = typingStep(document, edits, typing, revision)
      typing = place
      gate.change(withText({ job, asset }, document, applyEdits(file.text, edits)), {
        origin: 'editor',
        step: kind,
        lastEdits: document === 'job' ? edits : null,
        isTyping: true,
      })
    },
    applyTextEdits: (of, edits) => rewrite('job', of, applyEdits(of, edits), { lastEdits: edits }),
    rewrite: (document, before, after) => rewrite(document, before, after, { shown: document }),
    undo: gate.undo,
    redo: gate.redo,
  }
}

const REWRITTEN = 'The text has changed since this was worked out. Look at it again.'

type FileActions = Pick<DesignerActions, 'open' | 'attachAsset' | 'revert' | 'markSaved'>

function fileActions(gate: DesignerGate): FileActions {
  return {
    open(job, asset = null) {
      gate.settle()
      gate.change(
        { job: opened(job), asset: asset && opened(asset) },
        { origin: 'load', step: ALONE, shown: 'job' },
      )
    },
    attachAsset(asset) {
      gate.settle()
      const { job } = gate.store.getState()
      gate.change({ job, asset: asset && opened(asset) }, { origin: 'load', step: ALONE })
    },
    revert(document) {
      gate.settle()
      const files = gate.store.getState()
      const { job, asset } = files
      const text = files[document]?.openedText
      if (text === undefined) return
      gate.change(withText({ job, asset }, document, text), {
        origin: 'load',
        step: ALONE,
        shown: document,
      })
    },
    markSaved(document, text, target) {
      const saved = gate.store.getState()[document]
      if (!saved) return
      const mark = (file: OpenFile): OpenFile =>
        file.name === saved.name && file.openedText === saved.openedText
          ? { ...file, openedText: text, ...(target && { target, name: target.name ?? file.name }) }
          : file
      gate.relabel(({ job, asset }) =>
        document === 'job' ? { job: mark(job), asset } : { job, asset: asset && mark(asset) },
      )
      // A job without a name of its own is called after its file.
      if (target?.name !== undefined && target.name !== saved.name) gate.refresh()
    },
  }
}

type PlaceActions = Pick<
  DesignerActions,
  'show' | 'revealPath' | 'revealSpan' | 'goToField' | 'wantMove' | 'point'
>

function placeActions(gate: DesignerGate, engine: Engine): PlaceActions {
  let nonce = 0
  /** A stretch of the text as it is now. */
  const reveal = (document: DocumentRole, span: Span) => {
    gate.settle()
    if (document === 'asset' && !gate.store.getState().asset) return
    nonce += 1
    gate.store.setState({ shown: document, reveal: { document, span, nonce } })
  }
  /** A text that cannot be read has its tree with the engine. */
  const locate = async (document: DocumentRole, path: Path) => {
    const { revision, ...state } = gate.store.getState()
    const place = { ...presentFiles(state), now: Date.now(), document, path }
    const span = await engine.locate(place).catch(() => null)
    if (span && gate.store.getState().revision === revision) reveal(document, span)
  }
  const actions: PlaceActions = {
    show(document) {
      if (document === 'job' || gate.store.getState().asset)
        gate.store.setState({ shown: document })
    },
    revealPath(document, path) {
      const parsed = gate.read(document)
      if (!parsed) return
      if (parsed.tree) return reveal(document, placeOf(parsed, path))
      void locate(document, path)
    },
    revealSpan(document, span) {
      const { analysis, job, asset } = gate.store.getState()
      const [before, after] = [analysis[document]?.text, { job, asset }[document]?.text]
      reveal(document, spanAfter(span, before ?? '', after ?? ''))
    },
    goToField(id) {
      nonce += 1
      gate.store.setState({ wantedField: { id, nonce } })
    },
    wantMove: (wantedMove) => gate.store.setState({ wantedMove }),
    point(pointed) {
      const { pointed: before } = gate.store.getState()
      if (before !== pointed) gate.store.setState({ pointed })
    },
  }
  return actions
}

function opened({ name, text, target }: PickedFile): OpenFile {
  return { name, text, openedText: text, ...(target && { target }) }
}

/** The same files with one text replaced; the same objects when the text is equal. */
function withText(
  files: { readonly job: OpenFile; readonly asset: OpenFile | null },
  document: 'job' | 'asset',
  text: string,
) {
  const file = files[document]
  if (!file || file.text === text) return files
  return { ...files, [document]: { ...file, text } }
}

/** Where a path is in the text; of one that is not there a place to write it at, behind the key above it. */
function placeOf(document: ParsedDocument, path: Path): Span {
  const span = spanOf(document, path)
  const isMissing = document.value !== undefined && valueAt(document.value, path) === undefined
  return isMissing ? { start: span.end, end: span.end } : span
}
