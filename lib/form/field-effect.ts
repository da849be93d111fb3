import { EFFECT_FIELDS } from '../providers/effects'
import type { RuntimeSupport } from '../providers/provider'
import type { FieldId } from './fields'

/** Why a field does nothing on the chosen runtime, as the rest of "because …"; null when it acts. */
export function noEffectReason(id: FieldId, support: RuntimeSupport | null): string | null {
  if (!support) return null
  const key = id.replace(/^infrastructure\//, '').replaceAll('/', '.')
  const field = EFFECT_FIELDS.find((name) => name === key)
  const effect = field && support.effects[field]
  return effect && 'none' in effect ? effect.none : null
}
