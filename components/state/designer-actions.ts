import { applyEdits } from '@/lib/document/apply-edits'
import { planEdits } from '@/lib/document/edit-document'
import { spanOf } from '@/lib/document/locate'
import type { DesignerGate } from './designer-gate'
import type { DesignerActions, OpenFile, PickedFile } from './designer-state'
import { type TypingPlace, typingStep } from './typing-step'
import { ALONE, STEP_PAUSE_MS } from './undo-history'

/** The designer's actions over its gate. */
export function createDesignerActions(gate: DesignerGate): DesignerActions {
  const { setPolicy } = gate
  return {
    ...textActions(gate),
    ...fileActions(gate),
    ...placeActions(gate),
    setPolicy,
    rememberBundle: (earlierBundle) => gate.store.setState({ earlierBundle }),
  }
}

function textActions(
  gate: DesignerGate,
): Pick<DesignerActions, 'edit' | 'changeText' | 'undo' | 'redo'> {
  let typing: TypingPlace | null = null
  return {
    edit(edits, { document = 'job', origin = 'form', group } = {}) {
      const { job, asset, analysis } = gate.fresh()
      const parsed = analysis[document]
      if (!parsed) return { ok: false, reason: 'There is no asset file to change.' }
      const plan = planEdits(parsed, edits)
      if (!plan.ok) return plan
      gate.change(withText({ job, asset }, document, applyEdits(parsed.text, plan.edits)), {
        origin,
        step: { group: group ?? null, maxPauseMs: STEP_PAUSE_MS },
        lastEdits: document === 'job' ? plan.edits : null,
      })
      return { ok: true }
    },
    changeText(document, edits) {
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
    undo: gate.undo,
    redo: gate.redo,
  }
}

type FileActions = Pick<DesignerActions, 'open' | 'attachAsset' | 'revert' | 'markSaved'>

function fileActions(gate: DesignerGate): FileActions {
  return {
    open(job, asset = null) {
      gate.change(
        { job: opened(job), asset: asset && opened(asset) },
        { origin: 'load', step: ALONE, shown: 'job' },
      )
    },
    attachAsset(asset) {
      const { job } = gate.store.getState()
      gate.change({ job, asset: asset && opened(asset) }, { origin: 'load', step: ALONE })
    },
    revert(document) {
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
          ? { ...file, openedText: text, ...(target && { target }) }
          : file
      gate.relabel(({ job, asset }) =>
        document === 'job' ? { job: mark(job), asset } : { job, asset: asset && mark(asset) },
      )
    },
  }
}

type PlaceActions = Pick<
  DesignerActions,
  'show' | 'revealPath' | 'revealSpan' | 'goToField' | 'point'
>

function placeActions(gate: DesignerGate): PlaceActions {
  let nonce = 0
  const actions: PlaceActions = {
    show(document) {
      if (document === 'job' || gate.store.getState().asset)
        gate.store.setState({ shown: document })
    },
    revealPath(document, path) {
      const parsed = gate.fresh().analysis[document]
      if (parsed) actions.revealSpan(document, spanOf(parsed, path))
    },
    revealSpan(document, span) {
      if (document === 'asset' && !gate.store.getState().asset) return
      nonce += 1
      gate.store.setState({ shown: document, reveal: { document, span, nonce } })
    },
    goToField(id) {
      nonce += 1
      gate.store.setState({ wantedField: { id, nonce } })
    },
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
