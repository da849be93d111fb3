import type { Path } from '../document/document'
import type { RuntimeFace } from '../providers/cloud-face'
import { EFFECT_FIELDS, type Effect } from '../providers/effects'

/** What the field at a path of the job does on a runtime; null for what is no field of the matrix. */
export function effectAt(path: Path, support: RuntimeFace | null): Effect | null {
  const [root, ...rest] = path
  const dotted = rest.join('.')
  const field = EFFECT_FIELDS.find((name) => name === dotted)
  return support && field && root === 'infrastructure' ? support.effects[field] : null
}
