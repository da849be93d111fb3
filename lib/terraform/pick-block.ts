import type { VariableType } from '../providers/module-variable'

/**
 * The keys of a block that the module's object type declares, in the type's order; undefined when
 * nothing of it is left. Terraform would drop the others unseen.
 */
export function pickBlock(block: unknown, type: VariableType): Record<string, unknown> | undefined {
  if (typeof block !== 'object' || block === null) return undefined
  const values = new Map(Object.entries(block))
  const picked = Object.entries(attributesOf(type)).flatMap(([key, inner]): [string, unknown][] => {
    const value = values.get(key)
    const kept = isObject(inner) ? pickBlock(value, inner) : value
    return kept === undefined || kept === null ? [] : [[key, kept]]
  })
  return picked.length === 0 ? undefined : Object.fromEntries(picked)
}

const isObject = (type: VariableType) => typeof type === 'object' && 'object' in type

function attributesOf(type: VariableType): Readonly<Record<string, VariableType>> {
  if (typeof type !== 'object' || !('object' in type)) return {}
  return Object.fromEntries(
    Object.entries(type.object).map(([key, attribute]) => [
      key,
      typeof attribute === 'object' && 'optional' in attribute ? attribute.optional : attribute,
    ]),
  )
}
