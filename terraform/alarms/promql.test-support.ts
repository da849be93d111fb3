import { ARITHMETIC, ORDER } from './compare.test-support'
import { type Expression, type Grammar, parseExpression } from './expression.test-support'

/** https://prometheus.io/docs/prometheus/latest/querying/basics/ A selector is one name here. */
const PROMQL: Grammar = {
  binary: [['or'], ['and'], ['==', '!=', '<=', '>=', '<', '>'], ['+', '-'], ['*', '/']],
  prefix: ['-'],
  name: /(?:[A-Za-z_:][\w:]*(?:\{[^}]*\})?|\{[^}]*\})(?:\[\w+\])?/,
}

/** A selector taken apart: `name{label="value"}[1h]`. */
export interface Selector {
  readonly metric: string
  readonly labels: Readonly<Record<string, string>>
  /** `1h`; none for an instant. */
  readonly range: string | undefined
}

/**
 * The value of a query whose series are all summed to one; `undefined` where there is none. `series`
 * gives the increase of a selector's series over its range, `undefined` where there are none. An
 * alert fires when the query has a value.
 */
export function promqlValue(
  query: string,
  series: (selector: Selector) => number | undefined,
): number | undefined {
  const value = (expression: Expression): number | undefined => {
    if (expression.kind === 'value') return Number(expression.value)
    if (expression.kind === 'name') return series(selectorOf(expression.name))
    if (expression.kind === 'unary') throw new Error('No sign is read here.')
    if (expression.kind === 'call') return called(expression.name, expression.args.map(value))
    return joined(expression.operator, value(expression.left), value(expression.right))
  }
  return value(parseExpression(query, PROMQL))
}

const SELECTOR = /^([\w:]*)(?:\{([^}]*)\})?(?:\[(\w+)\])?$/

function selectorOf(text: string): Selector {
  const [, name = '', labels = '', range] = SELECTOR.exec(text) ?? []
  const pairs = [...labels.matchAll(/(\w+)\s*=\s*"([^"]*)"/g)].map(([, key = '', value = '']) => [
    key,
    value,
  ])
  const { __name__: metric = name, ...rest } = Object.fromEntries(pairs)
  return { metric, labels: rest, range }
}

function called(name: string, [first, second]: readonly (number | undefined)[]) {
  if (['sum', 'increase', 'max', 'sum_over_time', 'vector'].includes(name)) return first
  if (name === 'absent' || name === 'absent_over_time') return first === undefined ? 1 : undefined
  if (name === 'clamp_min') return first === undefined ? first : Math.max(first, second ?? 0)
  throw new Error(`PromQL has no such function here: ${name}`)
}

function joined(operator: string, left: number | undefined, right: number | undefined) {
  if (operator === 'or') return left ?? right
  if (left === undefined || right === undefined) return undefined
  if (operator === 'and') return left
  const order = ORDER[operator]
  // A comparison keeps what it holds of.
  if (order) return order(left, right) ? left : undefined
  return ARITHMETIC[operator]?.(left, right)
}
