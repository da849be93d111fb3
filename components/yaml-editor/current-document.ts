import type { DesignerState } from '@/components/state/designer-state'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { ParsedDocument } from '@/lib/document/document'

/** The analysed document when it is of the very text that a model shows; else its places are others. */
export function currentDocument(
  { analysis }: Pick<DesignerState, 'analysis'>,
  role: DocumentRole,
  text: string,
): ParsedDocument | null {
  const document = analysis[role]
  return document?.text === text ? document : null
}
