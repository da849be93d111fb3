import type { ParsedDocument, Path } from '../document/document'
import { planEdit } from '../document/edit-document'

/**
 * Characters in which removals are tried before they are offered, for all findings of a job: a try
 * reads the whole text. Beyond, a removal is tried when it is asked for.
 */
const MOST_TRIED = 20_000

/** Tells of one place after another whether what stands there can be removed, as far as it is tried. */
export function removals(document: ParsedDocument): (path: Path) => boolean {
  let tries = Math.floor(MOST_TRIED / (document.text.length + 1))
  return (path) => tries-- <= 0 || planEdit(document, { op: 'delete', path }).ok
}
