import { asBool, asNumber } from '../providers/field-checks/as-terraform'
import { canonical, formOf } from './canonical'
import { EvaluationError } from './evaluation-error'
import {
  type Data,
  deepMarks,
  isUnknown,
  isWhollyKnown,
  list,
  type Scalar,
  scalar,
  sourcesOf,
  unknown,
  type Value,
} from './value'

/** Operators with one side. */
export const UNARY: Readonly<Record<string, (value: Value) => Value>> = {
  '!': (value) => operate('!', [value], ([data]) => !flag(data)),
  neg: (value) => operate('neg', [value], ([data]) => -number(data)),
}

/** Operators with two sides. */
export const BINARY: Readonly<Record<string, (left: Value, right: Value) => Value>> = {
  '&&': (left, right) => operate('&&', [left, right], ([one, other]) => flag(one) && flag(other)),
  '||': (left, right) => operate('||', [left, right], ([one, other]) => flag(one) || flag(other)),
  '==': (left, right) => operate('==', [left, right], () => isEqual(left, right)),
  '!=': (left, right) => operate('!=', [left, right], () => !isEqual(left, right)),
  '<': compare('<', (left, right) => left < right),
  '<=': compare('<=', (left, right) => left <= right),
  '>': compare('>', (left, right) => left > right),
  '>=': compare('>=', (left, right) => left >= right),
  '+': compare('+', (left, right) => left + right),
  '-': compare('-', (left, right) => left - right),
  '*': compare('*', (left, right) => left * right),
  '/': compare('/', (left, right) => left / right),
  '%': compare('%', (left, right) => left % right),
}

function compare(sign: string, work: (left: number, right: number) => Scalar) {
  return (left: Value, right: Value) =>
    operate(sign, [left, right], ([one, other]) => work(number(one), number(other)))
}

function operate(
  sign: string,
  operands: readonly Value[],
  work: (data: readonly Data[]) => Scalar,
): Value {
  const all = list(operands)
  const marks = deepMarks(all)
  if (!isWhollyKnown(all)) return unknown(formOf(sign, operands), sourcesOf(all), marks)
  try {
    return scalar(work(operands.map(({ data }) => data)), marks)
  } catch (error) {
    if (error instanceof NotThatKind) throw new EvaluationError(error.message, marks)
    throw error
  }
}

class NotThatKind extends Error {}

function flag(data: Data | undefined): boolean {
  const value = asBool(data)
  if (value === null) throw new NotThatKind('An operator wants true or false.')
  return value
}

function number(data: Data | undefined): number {
  const value = asNumber(data)
  if (value === null) throw new NotThatKind('An operator wants a number.')
  return value
}

const isEqual = (left: Value, right: Value): boolean =>
  !isUnknown(left.data) && canonical(left) === canonical(right)
