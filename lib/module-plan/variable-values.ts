import { asBool, asNumber, asText } from '../providers/field-checks/as-terraform'
import type { PlannedVariable } from '../providers/module-plan'
import type { AttributeType, VariableType } from '../providers/module-variable'
import type { TerraformValue } from '../terraform/terraform-variable'
import { canonical } from './canonical'
import {
  compareKeys,
  isList,
  isMap,
  isUnknown,
  list,
  type Marks,
  map,
  NO_MARKS,
  scalar,
  union,
  type Value,
  withMarks,
} from './value'
import { partKey } from './variable-parts'

/** A value of a tfvars file; each part is marked with where it stands. */
export function markedValue(value: TerraformValue, path: readonly (string | number)[]): Value {
  const marks: Marks = new Set([partKey(path)])
  if (typeof value === 'string') return scalar(value.normalize('NFC'), marks)
  if (typeof value === 'bigint') return scalar(Number(value), marks)
  if (typeof value !== 'object' || value === null) return scalar(value, marks)
  if (Array.isArray(value)) {
    return list(
      value.map((item: TerraformValue, index) => markedValue(item, [...path, index])),
      marks,
    )
  }
  return map(
    Object.entries(value).map(([key, item]) => [key, markedValue(item, [...path, key])] as const),
    marks,
  )
}

/**
 * The value of a variable as the module's expressions see it: the default where nothing is given,
 * converted to the type. A part that does not fit counts as not given.
 */
export function variableValue(
  { type, isNullable, ...variable }: PlannedVariable,
  given: Value | undefined,
  mark: string | null,
): Value {
  const marks: Marks = mark === null ? NO_MARKS : new Set([mark])
  const isGiven = given !== undefined && (given.data !== null || isNullable)
  const start = isGiven ? given : fromDefault(variable.default ?? null)
  return withMarks(convert(type, start, mark), given ? union(given.marks, marks) : marks)
}

function fromDefault(value: TerraformValue): Value {
  if (Array.isArray(value)) return list(value.map(fromDefault))
  if (typeof value === 'bigint') return scalar(Number(value))
  if (typeof value !== 'object' || value === null) return scalar(value as string)
  return map(Object.entries(value).map(([key, item]) => [key, fromDefault(item)] as const))
}

/** A value in a type. `mark` is where a variable of the root stands, for attributes that are not given. */
function convert(type: VariableType, value: Value, mark: string | null): Value {
  const { data, marks } = value
  if (type === 'any' || data === null || isUnknown(data)) return value
  if (type === 'string') return scalar(asText(data), marks)
  if (type === 'number') return scalar(asNumber(data), marks)
  if (type === 'bool') return scalar(asBool(data), marks)
  if ('list' in type || 'set' in type) {
    if (!isList(data)) return scalar(null, marks)
    const inner = 'list' in type ? type.list : type.set
    const items = data.items.map((item) => convert(inner, item, null))
    return 'set' in type ? setOf(items, marks) : list(items, marks)
  }
  if (!isMap(data)) return scalar(null, marks)
  if ('map' in type) {
    const converted = [...data.entries].map(
      ([key, item]) => [key, convert(type.map, item, null)] as const,
    )
    return map(
      converted.filter(([, item]) => item.data !== null),
      marks,
    )
  }
  return map(
    Object.entries(type.object).map(
      ([name, attribute]) =>
        [name, convertAttribute(attribute, data.entries.get(name), below(mark, name))] as const,
    ),
    marks,
  )
}

const below = (mark: string | null, name: string): string | null =>
  mark === null ? null : partKey([...JSON.parse(mark), name])

function setOf(items: readonly Value[], marks: Marks): Value {
  const once = [...new Map(items.map((item) => [canonical(item), item])).values()]
  return list(
    once.sort((left, right) => compareKeys(canonical(left), canonical(right))),
    marks,
    true,
  )
}

function convertAttribute(
  attribute: AttributeType,
  given: Value | undefined,
  mark: string | null,
): Value {
  const isOptional = typeof attribute === 'object' && 'optional' in attribute
  const type = isOptional ? attribute.optional : attribute
  const otherwise = isOptional ? (attribute.default ?? null) : null
  const start = given && given.data !== null ? given : fromDefault(otherwise)
  const converted = convert(type, start, mark)
  const marks: Marks = mark === null ? NO_MARKS : new Set([mark])
  return withMarks(converted, given ? union(given.marks, marks) : marks)
}
