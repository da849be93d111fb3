import type { Analysis } from '../analysis/analysis'
import { oncePer } from '../collections/once-per'
import { switchedOff } from '../diagnostics/switched-off'
import { pathKey } from '../document/path-key'
import type { RuntimeFace } from '../providers/cloud-face'
import { effectAt } from '../schema-help/effect-at'
import { variablePath } from '../terraform/variable-path'
import { fieldPath } from './field-path'
import { FIELDS, type FieldId } from './fields'
import { variableOf } from './variable-fields'
import { unusedReason } from './variable-use'

/** Why a field does nothing on the chosen runtime, as the rest of "because …"; null when it acts. */
export function noEffectReason(id: FieldId, support: RuntimeFace | null): string | null {
  const name = variableOf(id)
  if (name) return unusedReason(name, support)
  const effect = effectAt(fieldPath(id), support)
  return effect && 'none' in effect ? effect.none : null
}

/** Why a field does nothing beside its siblings as they stand. */
export interface OffReason {
  /** The rest of "because …", without a full stop. */
  readonly because: string
  /** No field above it in its section is off for the same reason. */
  readonly isFirst: boolean
}

/**
 * What another field turns off, filled in or not, with the reason. Fields that do nothing on the runtime
 * at all are left out. The same analysis gives the same map.
 */
export const offReasons = oncePer((analysis: Analysis): ReadonlyMap<FieldId, OffReason> => {
  const { job, model, asset, cloud, support, variables } = analysis
  const off = switchedOff({
    document: job,
    job: model,
    assetDocument: asset,
    asset: null,
    cloud,
    support,
    variables,
  })
  const byPath = new Map(off.map(({ at, because }) => [pathKey(variablePath(at)), because]))
  const reasons = new Map<FieldId, OffReason>()
  const said = new Set<string>()
  for (const { id, section } of FIELDS) {
    if (noEffectReason(id, support) !== null) continue
    const because = byPath.get(pathKey(fieldPath(id)))
    if (because === undefined) continue
    reasons.set(id, { because, isFirst: !said.has(`${section} ${because}`) })
    said.add(`${section} ${because}`)
  }
  return reasons
})
