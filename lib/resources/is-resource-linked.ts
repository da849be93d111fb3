import type { Path } from '../document/document'
import { isLinked } from '../document/is-linked'

/** Whether one of the fields that shape a node is pointed at; nodes are shaped by the job alone. */
export function isResourceLinked(
  paths: readonly Path[],
  pointed: { readonly document: 'job' | 'asset'; readonly paths: readonly Path[] },
): boolean {
  return pointed.document === 'job' && paths.some((path) => isLinked(path, pointed.paths))
}
