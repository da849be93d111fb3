import { asText } from '../providers/field-checks/as-terraform'
import { EvaluationError } from './evaluation-error'
import {
  compareKeys,
  isList,
  isMap,
  isResource,
  isUnknown,
  list,
  type Marks,
  map,
  type Scalar,
  scalar,
  type Value,
} from './value'

/** A value that is known as a whole, without its marks. */
export type Plain = Scalar | readonly Plain[] | ReadonlyMap<string, Plain>

export function toPlain({ data, marks }: Value): Plain {
  if (isUnknown(data) || isResource(data))
    throw new EvaluationError('It is known after the apply.', marks)
  if (isList(data)) return data.items.map(toPlain)
  if (isMap(data)) return new Map([...data.entries].map(([key, item]) => [key, toPlain(item)]))
  return data
}

export function fromPlain(plain: Plain, marks: Marks): Value {
  if (plain instanceof Map) {
    return map(
      [...plain].map(([key, item]) => [key, fromPlain(item, marks)] as const),
      marks,
    )
  }
  if (typeof plain === 'object' && plain !== null) {
    return list(
      [...(plain as readonly Plain[])].map((item) => fromPlain(item, marks)),
      marks,
    )
  }
  return scalar(plain as Scalar, marks)
}

/**
 * JSON as Terraform writes it: keys in their order, no spaces, and the characters escaped that mean
 * something in HTML.
 * Source: https://developer.hashicorp.com/terraform/language/functions/jsonencode
 */
export function toJson(plain: Plain): string {
  if (plain instanceof Map) {
    const sorted = [...plain].sort(([left], [right]) => compareKeys(left, right))
    return `{${sorted.map(([key, item]) => `${text(key)}:${toJson(item)}`).join(',')}}`
  }
  if (Array.isArray(plain)) return `[${plain.map(toJson).join(',')}]`
  return typeof plain === 'string' ? text(plain) : (asText(plain) ?? 'null')
}

function text(value: string): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
