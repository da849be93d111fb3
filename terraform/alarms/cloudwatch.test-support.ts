import { ARITHMETIC, ORDER } from './compare.test-support'
import { at, type Entry } from './entry.test-support'
import { type Expression, type Grammar, parseExpression } from './expression.test-support'

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html */
const PATTERN: Grammar = {
  binary: [['||'], ['&&'], ['!=', '<=', '>=', '=', '<', '>']],
  prefix: [],
  name: /\$(?:\.\w+)+/,
}

/** Whether a metric filter's pattern for JSON takes the log event. */
export function matchesPattern(pattern: string, event: Entry): boolean {
  const inner = /^\{(.*)\}$/s.exec(pattern.trim())?.[1]
  if (inner === undefined) throw new Error(`Not a pattern for JSON: ${pattern}`)
  return holds(parseExpression(inner, PATTERN), event)
}

/** What a metric filter takes from the event: a number that stands there, or one of the event's own. */
export function metricValue(value: string, event: Entry): number | undefined {
  if (!value.startsWith('$')) return Number(value)
  const found = at(event, value.slice(2))
  return typeof found === 'number' ? found : undefined
}

function holds(expression: Expression, event: Entry): boolean {
  if (expression.kind !== 'binary') throw new Error(`No condition: ${JSON.stringify(expression)}`)
  const { operator, left, right } = expression
  if (operator === '&&') return holds(left, event) && holds(right, event)
  if (operator === '||') return holds(left, event) || holds(right, event)
  if (left.kind !== 'name' || right.kind !== 'value') throw new Error('A field against a value.')
  const found = at(event, left.name.slice(2))
  // Of a field that is not there nothing holds, not even that it differs.
  if (found === undefined || found === null) return false
  if (typeof right.value === 'string') return isAlike(String(found), operator, right.value)
  if (typeof found !== 'number') return false
  return ORDER[operator]?.(found, Number(right.value)) ?? false
}

function isAlike(found: string, operator: string, pattern: string): boolean {
  if (operator !== '=' && operator !== '!=') throw new Error(`Texts have no order: ${operator}`)
  return wildcard(pattern).test(found) === (operator === '=')
}

function wildcard(text: string): RegExp {
  const parts = text.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's')
}

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html */
const MATH: Grammar = {
  binary: [['||'], ['&&'], ['==', '!=', '<=', '>=', '<', '>'], ['+', '-'], ['*', '/']],
  prefix: ['-'],
  name: /[A-Za-z]\w*/,
}

/** The value of a metric math expression for one period; `undefined` where a metric has no data. */
export function metricMath(
  text: string,
  metrics: Readonly<Record<string, number | undefined>>,
): number | undefined {
  const value = (expression: Expression): number | undefined => {
    if (expression.kind === 'value') return Number(expression.value)
    if (expression.kind === 'name') return metrics[expression.name]
    if (expression.kind === 'unary') return negated(value(expression.operand))
    if (expression.kind === 'call') return call(expression.name, expression.args)
    const left = value(expression.left)
    const right = value(expression.right)
    if (left === undefined || right === undefined) return undefined
    return operate(expression.operator, left, right)
  }
  const call = (name: string, args: readonly Expression[]) => {
    const [first, second, third] = args
    if (name === 'IF' && first && second && third) {
      const condition = value(first)
      return condition === undefined ? undefined : value(condition === 0 ? third : second)
    }
    if (name === 'FILL' && first && second) return value(first) ?? value(second)
    throw new Error(`Metric math has no such function here: ${name}`)
  }
  return value(parseExpression(text, MATH))
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : -value
}

function operate(operator: string, left: number, right: number): number | undefined {
  if (operator === '||') return Number(left !== 0 || right !== 0)
  if (operator === '&&') return Number(left !== 0 && right !== 0)
  const order = ORDER[operator]
  if (order) return Number(order(left, right))
  const result = ARITHMETIC[operator]?.(left, right)
  return Number.isFinite(result) ? result : undefined
}
