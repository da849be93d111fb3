import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { Path } from '@/lib/document/document'
import { isLinked } from '@/lib/document/is-linked'
import type { TagEntry, TagOrigin } from '@/lib/tags/tag'

/** Fields of one document. */
interface Fields {
  readonly document: DocumentRole
  readonly paths: readonly Path[]
}

/**
 * The fields from which a tag comes, winner first, in the document of the winner. Null for what
 * Dativo adds by itself.
 */
export function tagFields({ winner, losers }: TagEntry): Fields | null {
  if (winner.origin.file === 'system') return null
  const document = winner.origin.file
  const paths = [winner, ...losers].flatMap(({ origin }) => pathIn(document, origin))
  return { document, paths }
}

/** Whether one of a tag's candidates comes from the pointed fields. */
export function isTagLinked({ winner, losers }: TagEntry, pointed: Fields): boolean {
  return [winner, ...losers]
    .flatMap(({ origin }) => pathIn(pointed.document, origin))
    .some((path) => isLinked(path, pointed.paths))
}

function pathIn(document: DocumentRole, origin: TagOrigin): readonly Path[] {
  return origin.file === document ? [origin.path] : []
}
