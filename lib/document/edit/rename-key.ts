import type { ParsedDocument, Path, TextEdit } from '../document'
import { isBlank, isTextBlock } from '../tree'
import { formOf, placeAt } from './place'
import type { Style } from './style'
import { writeScalar } from './write-scalar'

/** The edit that writes another name over a key, quoted as the old one if the name allows. */
export function renameKey(
  document: ParsedDocument,
  path: Path,
  name: string,
  style: Style,
): TextEdit[] | null {
  const place = placeAt(document, path)
  const key = place?.entry.key
  if (key?.kind !== 'scalar' || isBlank(key) || isTextBlock(key)) return null
  const inFlow = place?.container.flow === true
  const newText = writeScalar(name, { form: formOf(key), quote: style.quote, inFlow })
  return [{ start: key.start, end: key.end, newText }]
}
