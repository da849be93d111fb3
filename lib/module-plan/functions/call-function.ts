import type { Expression } from '../../providers/module-plan'
import { formOf } from '../canonical'
import { EvaluationError } from '../evaluation-error'
import { fromPlain, toPlain } from '../plain'
import type { Scope } from '../scope'
import {
  deepMarks,
  isWhollyKnown,
  list,
  type Marks,
  NO_MARKS,
  scalar,
  sourcesOf,
  union,
  unknown,
  type Value,
  withMarks,
} from '../value'
import { COLLECTION_FUNCTIONS } from './collection-functions'
import { PLAIN_FUNCTIONS } from './plain-functions'

type Evaluate = (expression: Expression, scope: Scope) => Value

/** The names of the functions that are known. */
export const FUNCTION_NAMES: readonly string[] = [
  ...Object.keys(COLLECTION_FUNCTIONS),
  ...Object.keys(PLAIN_FUNCTIONS),
  'can',
  'file',
  'templatefile',
  'try',
]

/** Calls a function of Terraform; `given` are arguments that have been worked out already. */
export function callFunction(
  name: string,
  args: readonly Expression[],
  scope: Scope,
  evaluate: Evaluate,
  given: readonly Value[] = [],
): Value {
  if (name === 'try') return firstOf(args, scope, evaluate)
  if (name === 'can') return can(args, scope, evaluate)
  const values = [...given, ...args.map((one) => evaluate(one, scope))]
  if (name === 'file') return scalar(scope.module.textOf(values))
  if (name === 'templatefile') {
    const [, inputs = map0] = values
    return evaluate(scope.module.templateOf(values), scope.with(namesOf(inputs)))
  }
  const collection = COLLECTION_FUNCTIONS[name]
  if (collection) return collection(values)
  const plain = PLAIN_FUNCTIONS[name]
  const all = list(values)
  const marks = deepMarks(all)
  if (!plain) throw new EvaluationError(`The function ${name} is not known here.`, marks)
  if (!isWhollyKnown(all)) return unknown(formOf(name, values), sourcesOf(all), marks)
  const result = plain(values.map(toPlain))
  if (result === undefined) throw new EvaluationError(`${name}() refuses what it is given.`, marks)
  return fromPlain(result, marks)
}

const map0 = scalar(null)

function namesOf({ data }: Value): Readonly<Record<string, Value>> {
  const isMapData = typeof data === 'object' && data !== null && data.kind === 'map'
  return isMapData ? Object.fromEntries(data.entries) : {}
}

/** The first that Terraform does not refuse; it depends on what the others were refused for. */
function firstOf(args: readonly Expression[], scope: Scope, evaluate: Evaluate): Value {
  let marks: Marks = NO_MARKS
  for (const one of args) {
    try {
      return withMarks(evaluate(one, scope), marks)
    } catch (error) {
      if (!(error instanceof EvaluationError)) throw error
      marks = union(marks, error.marks)
    }
  }
  throw new EvaluationError('Nothing to try is left.', marks)
}

function can([expression = null]: readonly Expression[], scope: Scope, evaluate: Evaluate): Value {
  try {
    const value = evaluate(expression, scope)
    const marks = deepMarks(value)
    if (isWhollyKnown(value)) return scalar(true, marks)
    return unknown(formOf('can', [value]), sourcesOf(value), marks)
  } catch (error) {
    if (!(error instanceof EvaluationError)) throw error
    return scalar(false, error.marks)
  }
}
