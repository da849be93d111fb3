import type { RuntimeSupport } from '../providers/provider'
import { effectAt } from '../schema-help/effect-at'
import { fieldPath } from './field-path'
import type { FieldId } from './fields'

/** Why a field does nothing on the chosen runtime, as the rest of "because …"; null when it acts. */
export function noEffectReason(id: FieldId, support: RuntimeSupport | null): string | null {
  const effect = effectAt(fieldPath(id), support)
  return effect && 'none' in effect ? effect.none : null
}
