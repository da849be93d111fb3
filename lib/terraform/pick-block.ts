import { oncePer } from '../collections/once-per'
import { valueAt } from '../document/value-at'
import type { VariableType } from '../providers/module-variable'

/**
 * The keys of a block that the module's object type declares, in the type's order; undefined when
 * nothing of it is left. Terraform would drop the others unseen.
 */
export function pickBlock(block: unknown, type: VariableType): Record<string, unknown> | undefined {
  if (typeof block !== 'object' || block === null) return undefined
  const picked = typeof type === 'object' ? attributesOf(type) : []
  const kept = picked.flatMap(([key, inner]): [string, unknown][] => {
    const value = valueAt(block, [key])
    const part = isObject(inner) ? pickBlock(value, inner) : value
    return part === undefined || part === null ? [] : [[key, part]]
  })
  return kept.length === 0 ? undefined : Object.fromEntries(kept)
}

const isObject = (type: VariableType) => typeof type === 'object' && 'object' in type

const attributesOf = oncePer(
  (type: Exclude<VariableType, string>): readonly (readonly [string, VariableType])[] =>
    Object.entries('object' in type ? type.object : {}).map(([key, attribute]) => [
      key,
      typeof attribute === 'object' && 'optional' in attribute ? attribute.optional : attribute,
    ]),
)
