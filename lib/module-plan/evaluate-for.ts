import { asBool } from '../providers/field-checks/as-terraform'
import type { Expression } from '../providers/module-plan'
import { formOf } from './canonical'
import { EvaluationError } from './evaluation-error'
import type { Scope } from './scope'
import {
  isList,
  isMap,
  isUnknown,
  list,
  type Marks,
  map,
  scalar,
  union,
  unknown,
  type Value,
  withMarks,
} from './value'

type Evaluate = (expression: Expression, scope: Scope) => Value

/** A `for` as it stands in its data: names, collection, what is made of each, condition. */
export function evaluateFor(
  form: 'fl' | 'fo',
  parts: readonly Expression[],
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const [keyName = null, valueName = null, collection = null, ...made] = parts
  const value = evaluate(collection, scope)
  if (isUnknown(value.data)) {
    return unknown(formOf(`for${JSON.stringify(parts)}`, [value]), value.data.from, value.marks)
  }
  const rounds = entriesOf(value).map(([key, item]) =>
    scope.with({
      ...(typeof keyName === 'string' && { [keyName]: key }),
      ...(typeof valueName === 'string' && { [valueName]: withMarks(item, value.marks) }),
    }),
  )
  return form === 'fl'
    ? makeList(made, rounds, value.marks, evaluate)
    : makeMap(made, rounds, value.marks, evaluate)
}

/** Keys and values of a collection in the order in which Terraform goes through them. */
export function entriesOf({ data, marks }: Value): readonly (readonly [Value, Value])[] {
  if (isMap(data))
    return [...data.entries].map(([key, item]) => [scalar(key, marks), item] as const)
  if (!isList(data)) throw new EvaluationError('Nothing to go through.', marks)
  return data.items.map((item, index) => [data.isSet ? item : scalar(index, marks), item] as const)
}

function makeList(
  [item = null, condition = true]: readonly Expression[],
  rounds: readonly Scope[],
  from: Marks,
  evaluate: Evaluate,
): Value {
  const chosen = choose(condition, rounds, from, evaluate)
  return list(
    chosen.rounds.map((round) => evaluate(item, round)),
    chosen.marks,
  )
}

function makeMap(
  [key = null, item = null, condition = true, isGrouped = false]: readonly Expression[],
  rounds: readonly Scope[],
  from: Marks,
  evaluate: Evaluate,
): Value {
  const chosen = choose(condition, rounds, from, evaluate)
  const groups = new Map<string, Value[]>()
  let { marks } = chosen
  for (const round of chosen.rounds) {
    const name = evaluate(key, round)
    if (typeof name.data === 'object') throw new EvaluationError('No key.', name.marks)
    marks = union(marks, name.marks)
    const text = String(name.data)
    groups.set(text, [...(groups.get(text) ?? []), evaluate(item, round)])
  }
  const entries = [...groups].map(([name, [first = scalar(null), ...others]]) => {
    if (isGrouped === true) return [name, list([first, ...others], marks)] as const
    if (others.length > 0) throw new EvaluationError(`Two items have the key ${name}.`, marks)
    return [name, first] as const
  })
  return map(entries, marks)
}

/** The rounds of which the condition holds. What it reads decides about all of them. */
function choose(
  condition: Expression,
  rounds: readonly Scope[],
  from: Marks,
  evaluate: Evaluate,
): { readonly rounds: readonly Scope[]; readonly marks: Marks } {
  if (condition === true) return { rounds, marks: from }
  let marks = from
  const chosen = rounds.filter((round) => {
    const value = evaluate(condition, round)
    marks = union(marks, value.marks)
    const holds = isUnknown(value.data) ? null : asBool(value.data)
    if (holds === null) throw new EvaluationError('A condition is true or false.', marks)
    return holds
  })
  return { rounds: chosen, marks }
}
