import { asBool, asNumber, asText } from './field-checks/as-terraform'
import type { AttributeType, VariableType } from './module-variable'

/**
 * A value as Terraform converts it to a type: text, numbers and booleans into each other where it
 * can, objects with the defaults of their attributes and without what the type does not declare.
 * Terraform refuses a value of a wrong type; here it counts as not given, at the smallest part: an
 * attribute, an item, else the whole. So does an item that is null.
 *
 * @returns undefined for a value of a wrong type and for null
 */
export function convertValue(type: VariableType, value: unknown): unknown {
  if (value === undefined || value === null) return undefined
  switch (type) {
    case 'string':
      return asText(value) ?? undefined
    case 'number':
      return asNumber(value) ?? undefined
    case 'bool':
      return asBool(value) ?? undefined
    case 'any':
      return value
    default:
      return convertCollection(type, value)
  }
}

function convertCollection(type: Exclude<VariableType, string>, value: unknown): unknown {
  if ('list' in type) return convertItems(type.list, value)
  if ('set' in type) return withoutTwins(convertItems(type.set, value))
  const entries = entriesOf(value)
  if (entries === undefined) return undefined
  if ('map' in type) {
    const converted = entries.map(([key, item]) => [key, convertValue(type.map, item)] as const)
    return Object.fromEntries(converted.filter(([, item]) => item !== undefined))
  }
  const given = new Map(entries)
  return Object.fromEntries(
    Object.entries(type.object).map(([name, attribute]) => [
      name,
      convertAttribute(attribute, given.get(name)),
    ]),
  )
}

function convertItems(type: VariableType, value: unknown): readonly unknown[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.map((item) => convertValue(type, item)).filter((item) => item !== undefined)
}

/** A set keeps one of equal items. */
function withoutTwins(items: readonly unknown[] | undefined): readonly unknown[] | undefined {
  return items && [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

function entriesOf(value: unknown): readonly [string, unknown][] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.entries(value)
}

function convertAttribute(attribute: AttributeType, value: unknown): unknown {
  if (typeof attribute === 'string' || !('optional' in attribute)) {
    return convertValue(attribute, value) ?? null
  }
  const { optional, default: otherwise } = attribute
  return convertValue(optional, value) ?? convertValue(optional, otherwise) ?? null
}
