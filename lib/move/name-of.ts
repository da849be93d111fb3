import type { Path } from '../document/document'
import { pathInWords } from '../findings/words'

/** A field as the lists of a move name it: its path below `infrastructure`. */
export function nameOf(path: Path): string {
  return pathInWords(path[0] === 'infrastructure' && path.length > 1 ? path.slice(1) : path)
}
