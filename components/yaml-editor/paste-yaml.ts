import { monaco } from '@/components/code/monaco-setup'
import type { DesignerStore } from '@/components/state/use-designer'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import { reindentPaste } from '@/lib/schema-help/reindent-paste'
import type { BoundModel } from './bind-model'

/** Gives a pasted block the indentation of its place, as one change; returns how to stop. */
export function pasteYaml(
  editor: monaco.editor.IStandaloneCodeEditor,
  store: DesignerStore,
  bound: Readonly<Record<DocumentRole, BoundModel>>,
): () => void {
  const container = editor.getContainerDomNode()
  const onPaste = (event: ClipboardEvent) => {
    const [caret, ...others] = editor.getSelections() ?? []
    const pasted = event.clipboardData?.getData('text/plain') ?? ''
    if (!editor.hasTextFocus() || !caret?.isEmpty() || others.length > 0 || pasted === '') return
    const { shown } = store.getState()
    const document = store.read(shown)
    const text = bound[shown].mirrored()
    if (document?.text !== text.text) return
    const offset = text.offsetOf(caret.positionLineNumber, caret.positionColumn)
    const edit = reindentPaste(document, shown, offset, pasted)
    if (!edit) return
    event.preventDefault()
    event.stopPropagation()
    editor.executeEdits('paste', [text.modelEditOf(edit)], (inverse) =>
      inverse.map(({ range }) => monaco.Selection.fromPositions(range.getEndPosition())),
    )
  }
  container.addEventListener('paste', onPaste, true)
  return () => container.removeEventListener('paste', onPaste, true)
}
