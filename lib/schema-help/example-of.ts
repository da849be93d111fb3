import type { Path } from '../document/document'
import type { RuntimeFace } from '../providers/cloud-face'

/**
 * How somebody would write a field of the job, or an item of it, on a runtime; null where its cloud
 * has no words of its own.
 */
export function exampleOf([root, ...keys]: Path, support: RuntimeFace | null): string | null {
  if (!support || root !== 'infrastructure') return null
  const dotted = keys.filter((step) => typeof step === 'string').join('.')
  return support.examples[dotted] ?? null
}
