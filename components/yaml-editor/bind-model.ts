import { monaco } from '@/components/code/monaco-setup'
import type { DesignerState, TextOrigin } from '@/components/state/designer-state'
import type { DesignerStore } from '@/components/state/use-designer'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import { applyEdits } from '@/lib/document/apply-edits'
import { diffText } from '@/lib/document/diff-text'
import type { TextEdit } from '@/lib/document/document'
import { ModelText } from './model-text'

/** A Monaco model that mirrors one document of the store, both ways. */
export interface BoundModel {
  readonly model: monaco.editor.ITextModel
  /** The text that the model shows now. */
  mirrored(): ModelText
  /** Shows the store's text at once, where a form that is being typed in has come before. */
  catchUp(): void
  /** Tells of each text of the store that the model has come to show; returns how to stop. */
  onCaughtUp(listener: () => void): () => void
  dispose(): void
}

/** What is typed in the form is shown when this long no key has come: drawing it takes longer than a key. */
const FORM_PAUSE_MS = 120

/**
 * Makes the model of a document and keeps the two alike. The store's text is the truth: typing goes
 * to it as edits, its own changes come back as edits of the model, and neither hears its echo.
 */
export function bindModel(
  store: DesignerStore,
  document: DocumentRole,
  onStoreEdit: (range: monaco.IRange, origin: TextOrigin) => void,
  /** Whether somebody may type in the model at any moment: then it never lags behind. */
  isInUse: () => boolean,
): BoundModel {
  const listeners = new Set<() => void>()
  let waiting: ReturnType<typeof setTimeout> | undefined
  let mirrored = new ModelText(textOf(store.getState(), document))
  let isApplying = false
  const model = monaco.editor.createModel(mirrored.text, 'yaml', uriOf(document))
  model.updateOptions({ tabSize: 2, indentSize: 2, insertSpaces: true })

  const typing = model.onDidChangeContent(({ changes }) => {
    if (isApplying) return
    const edits = changes.map((change) => mirrored.textEditOf(change))
    mirrored = new ModelText(applyEdits(mirrored.text, edits))
    store.actions.changeText(document, edits)
  })

  const catchUp = () => {
    clearTimeout(waiting)
    const state = store.getState()
    const text = textOf(state, document)
    if (text === mirrored.text) return
    const edits = editsBetween(mirrored.text, text, state.lastEdits)
    const operations = edits.map((edit) => mirrored.modelEditOf(edit))
    mirrored = new ModelText(text)
    isApplying = true
    const undone = model.applyEdits(operations, true)
    isApplying = false
    const [first] = undone
    if (first) onStoreEdit(first.range, state.origin)
    for (const listener of listeners) listener()
  }
  const unsubscribe = store.subscribe((state, before) => {
    const text = textOf(state, document)
    if (text === textOf(before, document)) return
    clearTimeout(waiting)
    if (state.origin === 'form' && !isInUse()) waiting = setTimeout(catchUp, FORM_PAUSE_MS)
    else catchUp()
  })

  return {
    model,
    mirrored: () => mirrored,
    catchUp,
    onCaughtUp(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispose() {
      clearTimeout(waiting)
      typing.dispose()
      unsubscribe()
      model.dispose()
    },
  }
}

function textOf({ job, asset }: DesignerState, document: DocumentRole): string {
  return (document === 'job' ? job : asset)?.text ?? ''
}

/** The edits that the store knows of when they lead from the one text to the other, else their difference. */
function editsBetween(
  before: string,
  after: string,
  known: readonly TextEdit[] | null,
): readonly TextEdit[] {
  if (known && applyEdits(before, known) === after) return known
  const difference = diffText(before, after)
  return difference ? [difference] : []
}

function uriOf(document: DocumentRole): monaco.Uri {
  return monaco.Uri.parse(`dativo:/${document}.yaml`)
}
