import type { Path } from '../document/document'
import { valueAt } from '../document/value-at'
import { oneLine } from './field-value'

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
