import type { Path } from '@/lib/document/document'
import { oneLine } from '@/lib/document/one-line'
import { valueAt } from '@/lib/document/value-at'

/** Those of the fields that the document sets, with their values on one line. */
export function setFields(
  document: unknown,
  paths: readonly Path[],
): readonly { readonly path: Path; readonly text: string }[] {
  return paths.flatMap((path) => {
    const text = oneLine(valueAt(document, path))
    return text === null ? [] : [{ path, text }]
  })
}
