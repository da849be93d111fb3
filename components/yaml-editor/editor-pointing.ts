import { monaco } from '@/components/code/monaco-setup'
import { createPanePointer, type PointTarget } from '@/components/state/pane-pointer'
import type { DesignerStore } from '@/components/state/use-designer'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import { pathAt } from '@/lib/document/locate'
import type { BoundModel } from './bind-model'
import { currentDocument } from './current-document'

/** Points at the fields of the line under the pointer, or of the caret's; returns how to stop. */
export function pointFromEditor(
  editor: monaco.editor.IStandaloneCodeEditor,
  store: DesignerStore,
  bound: Readonly<Record<DocumentRole, BoundModel>>,
): () => void {
  const pointer = createPanePointer(store, 'editor')
  const followCaret = () => {
    const position = editor.hasTextFocus() ? editor.getPosition() : null
    const target = position && targetAt(store, bound, position)
    // Undefined: the analysis lags behind the typing and is waited for.
    if (target !== undefined) pointer.focus(target)
  }
  const listening = [
    editor.onDidChangeCursorPosition(followCaret),
    editor.onDidFocusEditorText(followCaret),
    editor.onDidBlurEditorText(followCaret),
    editor.onMouseLeave(() => pointer.hover(null)),
    editor.onMouseMove(({ target }) => {
      const position = isOnText(target) ? target.position : null
      pointer.hover((position && targetAt(store, bound, position)) ?? null)
    }),
  ]
  const unsubscribe = store.subscribe((state, before) => {
    if (state.analysis !== before.analysis || state.shown !== before.shown) followCaret()
  })
  return () => {
    unsubscribe()
    for (const each of listening) each.dispose()
    pointer.stop()
  }
}

/** The field whose key, value or line is at a position; undefined while nobody can tell. */
function targetAt(
  store: DesignerStore,
  bound: Readonly<Record<DocumentRole, BoundModel>>,
  { lineNumber, column }: monaco.IPosition,
): PointTarget | null | undefined {
  const role = store.getState().shown
  const { model, mirrored } = bound[role]
  const document = currentDocument(store.getState(), role, mirrored().text)
  if (!document) return undefined
  const isReadable = document.value !== undefined && lineNumber <= model.getLineCount()
  const firstColumn = isReadable ? model.getLineFirstNonWhitespaceColumn(lineNumber) : 0
  if (firstColumn === 0 || model.getLineContent(lineNumber)[firstColumn - 1] === '#') return null
  const offset = mirrored().offsetOf(lineNumber, Math.max(column, firstColumn))
  const path = pathAt(document, offset)
  return path.length === 0 ? null : { document: role, paths: [path] }
}

function isOnText(target: monaco.editor.IMouseTarget): boolean {
  const { CONTENT_TEXT, CONTENT_EMPTY, GUTTER_LINE_NUMBERS } = monaco.editor.MouseTargetType
  if (target.type === CONTENT_EMPTY) return !target.detail.isAfterLines
  return target.type === CONTENT_TEXT || target.type === GUTTER_LINE_NUMBERS
}
