import { asBool } from '../providers/field-checks/as-terraform'
import type { Expression } from '../providers/module-plan'
import { formOf } from './canonical'
import { evaluateFor } from './evaluate-for'
import { EvaluationError } from './evaluation-error'
import { fillTemplate } from './fill-template'
import { callFunction } from './functions/call-function'
import { BINARY, UNARY } from './operators'
import { attributeOf, itemOf } from './parts-of-values'
import type { Scope } from './scope'
import {
  deepMarks,
  isList,
  isUnknown,
  list,
  map,
  scalar,
  sourcesOf,
  unknown,
  type Value,
  withMarks,
} from './value'

/** The parts of an expression's data after the name of its form. */
type Parts = readonly Expression[]

/**
 * The value of an expression, as Terraform works it out at plan time.
 *
 * @throws EvaluationError for what Terraform would refuse
 */
export function evaluate(expression: Expression, scope: Scope): Value {
  if (typeof expression !== 'object' || expression === null) return scalar(expression)
  scope.module.spend()
  const [form, ...parts] = expression
  const evaluateForm = FORMS[form]
  return evaluateForm ? evaluateForm(parts, scope) : evaluateOperator(form, parts, scope)
}

const FORMS: Readonly<Record<string, (parts: Parts, scope: Scope) => Value>> = {
  t: (parts, scope) => fillTemplate(parts.map((part) => evaluate(part, scope))),
  r: ([name], scope) => scope.root(String(name)),
  g: ([source = null, name], scope) => {
    const found = scope.lookUp(source, String(name))
    return found ?? attributeOf(evaluate(source, scope), String(name))
  },
  i: ([source = null, key = null], scope) => itemOf(evaluate(source, scope), evaluate(key, scope)),
  e: (_, scope) => scope.root('*'),
  s: evaluateSplat,
  f: ([name, ...args], scope) => callFunction(String(name), args, scope, evaluate),
  fx: ([name, ...args], scope) => {
    const last = evaluate(args.at(-1) ?? null, scope)
    const rest = args.slice(0, -1).map((one) => evaluate(one, scope))
    if (!isList(last.data)) throw new EvaluationError('`...` is after no list.', last.marks)
    const expanded = last.data.items.map((item) => withMarks(item, last.marks))
    return callFunction(String(name), [], scope, evaluate, [...rest, ...expanded])
  },
  '?': evaluateCondition,
  l: (items, scope) => list(items.map((item) => evaluate(item, scope))),
  o: (parts, scope) => {
    const entries: [string, Value][] = []
    for (let at = 0; at < parts.length; at += 2) {
      const key = evaluate(parts[at] ?? null, scope)
      entries.push([String(key.data), withMarks(evaluate(parts[at + 1] ?? null, scope), key.marks)])
    }
    return map(entries)
  },
  fl: (parts, scope) => evaluateFor('fl', parts, scope, evaluate),
  fo: (parts, scope) => evaluateFor('fo', parts, scope, evaluate),
}

function evaluateSplat([source = null, body = null]: Parts, scope: Scope): Value {
  const value = evaluate(source, scope)
  const { data, marks } = value
  if (isUnknown(data))
    return unknown(formOf(`splat${JSON.stringify(body)}`, [value]), data.from, marks)
  const items = isList(data) ? data.items : data === null ? [] : [value]
  return list(
    items.map((item) => evaluate(body, scope.with({ '*': item }))),
    marks,
  )
}

function evaluateCondition([condition = null, yes = null, no = null]: Parts, scope: Scope): Value {
  const value = evaluate(condition, scope)
  if (isUnknown(value.data)) {
    const both = [value, evaluate(yes, scope), evaluate(no, scope)]
    return unknown(formOf('?', both), sourcesOf(list(both)), deepMarks(list(both)))
  }
  const holds = asBool(value.data)
  if (holds === null) throw new EvaluationError('A condition is true or false.', value.marks)
  return withMarks(evaluate(holds ? yes : no, scope), value.marks)
}

function evaluateOperator(sign: string, [left = null, right]: Parts, scope: Scope): Value {
  const first = evaluate(left, scope)
  if (right === undefined) {
    const operator = UNARY[sign]
    if (!operator) throw new EvaluationError(`${sign} is no operator.`, first.marks)
    return operator(first)
  }
  // The second side says nothing where the first decides.
  if ((sign === '&&' && first.data === false) || (sign === '||' && first.data === true))
    return first
  const operator = BINARY[sign]
  if (!operator) throw new EvaluationError(`${sign} is no operator.`, first.marks)
  return operator(first, evaluate(right, scope))
}
