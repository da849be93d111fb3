import { asNumber, asText } from '../providers/field-checks/as-terraform'
import { formOf } from './canonical'
import { EvaluationError } from './evaluation-error'
import {
  isList,
  isMap,
  isResource,
  isUnknown,
  union,
  unknown,
  type Value,
  withMarks,
} from './value'

/** `value.name`. */
export function attributeOf(value: Value, name: string): Value {
  const { data, marks } = value
  if (isUnknown(data)) return unknown(formOf(`.${name}`, [value]), data.from, marks)
  if (isResource(data)) return withMarks(data.attribute(name), marks)
  const found = isMap(data) ? data.entries.get(name) : undefined
  if (!found) throw new EvaluationError(`There is no ${name}.`, marks)
  return withMarks(found, marks)
}

/** `value[key]`. */
export function itemOf(value: Value, key: Value): Value {
  const marks = union(value.marks, key.marks)
  const { data } = value
  if (isUnknown(data)) return unknown(formOf('[]', [value, key]), data.from, marks)
  if (isUnknown(key.data)) return unknown(formOf('[]', [value, key]), key.data.from, marks)
  const found = isList(data)
    ? data.items[asNumber(key.data) ?? -1]
    : isMap(data)
      ? data.entries.get(asText(key.data) ?? '')
      : undefined
  if (!found) throw new EvaluationError(`There is no item ${String(key.data)}.`, marks)
  return withMarks(found, marks)
}
