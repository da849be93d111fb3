import type { Path } from '../document/document'
import { asBool, asNumber, asText } from './field-checks/as-terraform'
import type { AttributeType, VariableType } from './module-variable'

/** A part of a value that does not fit its type. */
export interface TypeProblem {
  /** From the value that was checked. */
  readonly path: Path
  /** `null`: an item that holds nothing; `missing`: a required attribute; `unread`: one that the type has not. */
  readonly kind: 'wrong' | 'null' | 'missing' | 'unread'
  /** The type of the part; for `unread` that of the object around it. */
  readonly type: VariableType
  readonly found: unknown
  /** What an empty item stands in. */
  readonly within?: 'list' | 'map'
}

/**
 * What Terraform refuses of a value where a type is wanted, at the smallest parts, and the attributes
 * that it drops unseen. Text, numbers and booleans become each other as far as Terraform converts
 * them. A null by itself fits every type: whether it may stand is for the variable to say.
 */
export function checkType(
  type: VariableType,
  value: unknown,
  path: Path = [],
): readonly TypeProblem[] {
  if (value === null || value === undefined || type === 'any') return []
  const wrong: readonly TypeProblem[] = [{ path, kind: 'wrong', type, found: value }]
  if (typeof type === 'string') return SCALARS[type](value) === null ? wrong : []
  const item = 'list' in type ? type.list : 'set' in type ? type.set : null
  if (item !== null) {
    if (!Array.isArray(value)) return wrong
    return value.flatMap((one, index) => checkItem(item, one, [...path, index], 'list'))
  }
  if (typeof value !== 'object' || Array.isArray(value)) return wrong
  const entries = Object.entries(value)
  if ('map' in type) {
    return entries.flatMap(([key, one]) => checkItem(type.map, one, [...path, key], 'map'))
  }
  return 'object' in type ? checkObject(type, new Map(entries), path) : wrong
}

const SCALARS = {
  string: asText,
  bool: asBool,
  number: (value: unknown) => {
    const number = asNumber(value)
    return number !== null && Number.isFinite(number) ? number : null
  },
} as const

function checkItem(
  type: VariableType,
  value: unknown,
  path: Path,
  within: 'list' | 'map',
): readonly TypeProblem[] {
  if (value === null) return [{ path, kind: 'null', type, found: value, within }]
  return checkType(type, value, path)
}

function checkObject(
  type: Extract<VariableType, { readonly object: unknown }>,
  given: ReadonlyMap<string, unknown>,
  path: Path,
): readonly TypeProblem[] {
  const declared = Object.entries(type.object)
  const names = new Set(declared.map(([name]) => name))
  return [
    ...declared.flatMap(([name, attribute]) => {
      const found = given.get(name)
      const isEmpty = found === null || found === undefined
      const inner = innerType(attribute)
      if (!isEmpty) return checkType(inner.type, found, [...path, name])
      return inner.isOptional
        ? []
        : [{ path: [...path, name], kind: 'missing', type: inner.type, found } as const]
    }),
    ...[...given].flatMap(([name, found]) =>
      names.has(name) ? [] : [{ path: [...path, name], kind: 'unread', type, found } as const],
    ),
  ]
}

function innerType(attribute: AttributeType): {
  readonly type: VariableType
  readonly isOptional: boolean
} {
  return typeof attribute === 'object' && 'optional' in attribute
    ? { type: attribute.optional, isOptional: true }
    : { type: attribute, isOptional: false }
}
