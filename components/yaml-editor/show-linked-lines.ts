import { monaco } from '@/components/code/monaco-setup'
import type { DesignerStore } from '@/components/state/use-designer'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { ParsedDocument, Path } from '@/lib/document/document'
import { spanOf } from '@/lib/document/locate'
import { valueAt } from '@/lib/document/value-at'
import type { BoundModel } from './bind-model'
import { currentDocument } from './current-document'

const LINKED: monaco.editor.IModelDecorationOptions = {
  className: 'linked-line',
  isWholeLine: true,
  // Says where to scroll to: pointing moves nothing.
  overviewRuler: { color: { id: 'focusBorder' }, position: monaco.editor.OverviewRulerLane.Full },
}

/** Lights up the lines of the fields that another pane points at; returns how to stop. */
export function showLinkedLines(
  store: DesignerStore,
  role: DocumentRole,
  { model, mirrored }: BoundModel,
): () => void {
  let shown: string[] = []
  const update = () => {
    const { pointed } = store.getState()
    const isOurs = pointed !== null && pointed.document === role && pointed.from !== 'editor'
    const document = isOurs && currentDocument(store.getState(), role, mirrored().text)
    const spans = document ? pointed.paths.flatMap((path) => spansOf(document, path)) : []
    if (shown.length === 0 && spans.length === 0) return
    const lines = spans.map((span) => ({ range: mirrored().rangeOf(span), options: LINKED }))
    shown = model.deltaDecorations(shown, lines)
  }
  update()
  return store.subscribe((state, before) => {
    if (state.pointed !== before.pointed || state.analysis !== before.analysis) update()
  })
}

/** The key and the value of a path; nothing for what the text does not hold. */
function spansOf(document: ParsedDocument, path: Path) {
  const isThere = valueAt(document.value, path) !== undefined
  return isThere ? [spanOf(document, path, 'pair')] : []
}
