import type { DesignerState } from '@/components/state/designer-state'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { Path, Span } from '@/lib/document/document'
import { spanOf } from '@/lib/document/locate'
import { valueAt } from '@/lib/document/value-at'
import { currentDocument } from './current-document'

/** What another pane points at in a document whose text is shown; nothing for what the text does not hold. */
export function linkedSpans(
  state: DesignerState,
  role: DocumentRole,
  text: string,
): readonly Span[] {
  const { pointed } = state
  if (pointed?.document !== role || pointed.from === 'editor') return []
  const document = currentDocument(state, role, text)
  if (!document) return []
  const isThere = (path: Path) => valueAt(document.value, path) !== undefined
  return pointed.paths.filter(isThere).map((path) => spanOf(document, path, 'pair'))
}
