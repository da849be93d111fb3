import { ORDER } from './compare.test-support'
import { at, type Entry } from './entry.test-support'
import { type Expression, type Grammar, parseExpression } from './expression.test-support'

/** https://cloud.google.com/logging/docs/view/logging-query-language */
const FILTER: Grammar = {
  // OR binds tighter than AND there.
  binary: [['AND'], ['OR'], ['!=', '<=', '>=', '=~', '!~', '=', '<', '>', ':']],
  prefix: ['NOT', '-'],
  name: /[A-Za-z_][\w.]*/,
}

/** Whether a filter of Cloud Logging takes the entry. */
export function matchesFilter(filter: string, entry: Entry): boolean {
  return holds(parseExpression(filter, FILTER), entry)
}

function holds(expression: Expression, entry: Entry): boolean {
  if (expression.kind === 'unary') return !holds(expression.operand, entry)
  if (expression.kind === 'call') return isOfLog(expression.args[0], entry)
  if (expression.kind !== 'binary') throw new Error(`No condition: ${JSON.stringify(expression)}`)
  const { operator, left, right } = expression
  if (operator === 'AND') return holds(left, entry) && holds(right, entry)
  if (operator === 'OR') return holds(left, entry) || holds(right, entry)
  if (left.kind !== 'name') throw new Error('A field against a value.')
  return isTrueOf(at(entry, left.name), operator, textOf(right))
}

/** `log_id("events")`. */
function isOfLog(id: Expression | undefined, entry: Entry): boolean {
  return id?.kind === 'value' && at(entry, 'logName') === id.value
}

function textOf(expression: Expression): string {
  if (expression.kind === 'value') return String(expression.value)
  if (expression.kind === 'name') return expression.name
  throw new Error('A field is compared with a value.')
}

/** A field that is not there is neither equal, smaller nor larger; it differs. */
function isTrueOf(found: unknown, operator: string, value: string): boolean {
  const isThere = found !== undefined && found !== null
  const text = String(found ?? '')
  if (operator === '!=') return !(isThere && isEqual(text, value))
  if (operator === '!~') return !new RegExp(value).test(text)
  if (!isThere) return false
  if (operator === '=') return isEqual(text, value)
  if (operator === '=~') return new RegExp(value).test(text)
  if (operator === ':') return text.toLowerCase().includes(value.toLowerCase())
  return ORDER[operator]?.(Number(found), Number(value)) ?? false
}

/** Texts are compared without case. */
function isEqual(found: string, value: string): boolean {
  return found.toLowerCase() === value.toLowerCase()
}
