import { ARITHMETIC, ORDER } from './compare.test-support'
import { at, type Entry } from './entry.test-support'
import { type Expression, type Grammar, parseExpression } from './expression.test-support'

/** https://learn.microsoft.com/kusto/query/scalar-operators */
const SCALAR: Grammar = {
  binary: [
    ['or'],
    ['and'],
    ['matches regex', 'startswith', 'contains', 'has', '==', '!=', '=~', '<=', '>=', '<', '>'],
    ['+', '-'],
    ['*', '/'],
  ],
  prefix: ['-'],
  name: /[A-Za-z_][\w.]*/,
}

type Rows = readonly Entry[]
type Names = Readonly<Record<string, unknown>>

/** The rows that a query gives over tables of log entries. Names of `let` are known below. */
export function kqlRows(query: string, tables: Readonly<Record<string, Rows>>): Rows {
  const statements = split(query, ';').filter((text) => text.trim() !== '')
  const last = statements.pop() ?? ''
  const names: Record<string, unknown> = {}
  for (const statement of statements) {
    const [, name = '', text = ''] = /^\s*let\s+(\w+)\s*=([\s\S]*)$/.exec(statement) ?? []
    names[name] = bound(text.trim(), tables, names)
  }
  return pipeline(last, tables, names)
}

/** What `let` names: one value, in `toscalar()` or not, or rows. */
function bound(text: string, tables: Readonly<Record<string, Rows>>, names: Names): unknown {
  const inner = /^toscalar\(([\s\S]*)\)$/.exec(text)?.[1]
  if (inner !== undefined) return Object.values(pipeline(inner, tables, names)[0] ?? {})[0] ?? null
  if (split(text, '|').length > 1) return pipeline(text, tables, names)
  return scalar(parseExpression(text, SCALAR), names)
}

function pipeline(text: string, tables: Readonly<Record<string, Rows>>, names: Names): Rows {
  const [source = '', ...steps] = split(text, '|').map((part) => part.trim())
  const start = Array.isArray(names[source]) ? (names[source] as Rows) : tables[source]
  if (!start) throw new Error(`No such table: ${source}`)
  return steps.reduce((rows, step) => applied(rows, step, names), start)
}

function applied(rows: Rows, step: string, names: Names): Rows {
  const [, operator = '', rest = ''] = /^(\w+)\s*([\s\S]*)$/.exec(step) ?? []
  if (operator === 'count') return [{ Count: rows.length }]
  if (operator === 'where') {
    const condition = parseExpression(rest, SCALAR)
    return rows.filter((row) => scalar(condition, { ...names, ...row }) === true)
  }
  if (operator === 'extend') {
    return rows.map((row) => ({ ...row, ...columns(rest, { ...names, ...row }) }))
  }
  if (operator === 'project') return rows.map((row) => columns(rest, { ...names, ...row }))
  if (operator === 'summarize') {
    if (/\bby\b/.test(rest)) throw new Error('Groups are not read here.')
    return [
      Object.fromEntries(assignments(rest).map(([name, one]) => [name, total(one, rows, names)])),
    ]
  }
  throw new Error(`KQL has no such operator here: ${operator}`)
}

function columns(text: string, row: Names): Entry {
  return Object.fromEntries(assignments(text).map(([name, one]) => [name, scalar(one, row)]))
}

/** `a = f(x), b`: each column's name and expression. */
function assignments(text: string): readonly (readonly [string, Expression])[] {
  return split(text, ',').map((part) => {
    const [, name, expression = part] = /^\s*(\w+)\s*=(?!=|~)\s*([\s\S]*)$/.exec(part) ?? []
    const parsed = parseExpression(expression.trim(), SCALAR)
    return [
      name ?? (parsed.kind === 'call' ? `${parsed.name}_` : expression.trim()),
      parsed,
    ] as const
  })
}

/** An aggregate over all rows, or an expression of aggregates. */
function total(expression: Expression, rows: Rows, names: Names): unknown {
  if (expression.kind !== 'call') throw new Error('summarize takes aggregates.')
  const [first] = expression.args
  const values = first ? rows.map((row) => scalar(first, { ...names, ...row })) : []
  const numbers = values.filter((value) => typeof value === 'number')
  switch (expression.name) {
    case 'count':
      return rows.length
    case 'countif':
      return values.filter((value) => value === true).length
    case 'sum':
      return numbers.reduce((sum, value) => sum + value, 0)
    case 'min':
      return numbers.length > 0 ? Math.min(...numbers) : null
    case 'max':
      return numbers.length > 0 ? Math.max(...numbers) : null
    default:
      throw new Error(`KQL has no such aggregate here: ${expression.name}`)
  }
}

function scalar(expression: Expression, row: Names): unknown {
  switch (expression.kind) {
    case 'value':
      return expression.value
    case 'name':
      if (expression.name === 'true' || expression.name === 'false')
        return expression.name === 'true'
      return at(row, expression.name) ?? null
    case 'unary':
      return -Number(scalar(expression.operand, row))
    case 'call':
      return called(expression.name, expression.args, row)
    case 'binary':
      return joined(expression, row)
  }
}

function called(name: string, args: readonly Expression[], row: Names): unknown {
  const [first, second, third] = args.map((arg) => scalar(arg, row))
  const given = FUNCTIONS[name]
  if (!given) throw new Error(`KQL has no such function here: ${name}`)
  return given(first ?? null, second ?? null, third ?? null)
}

const FUNCTIONS: Readonly<
  Record<string, (first: unknown, second: unknown, third: unknown) => unknown>
> = {
  parse_json: parsed,
  todynamic: parsed,
  tostring: asText,
  tolong: (value) => wholeOrNull(value),
  toint: (value) => wholeOrNull(value),
  toreal: (value) => (value === null || value === '' ? null : Number(value)),
  isnotnull: (value) => value !== null,
  isnull: (value) => value === null,
  isnotempty: (value) => value !== null && value !== '',
  not: (value) => value !== true,
  iff: (condition, yes, no) => (condition === true ? yes : no),
  coalesce: (first, second, third) => first ?? second ?? third,
  // Now is 0, in hours.
  ago: (hours) => -Number(hours),
  max_of: (first, second) => Math.max(Number(first ?? 0), Number(second ?? 0)),
}

function asText(value: unknown): string {
  if (value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

function wholeOrNull(value: unknown): number | null {
  const number = value === null || value === '' ? Number.NaN : Number(value)
  return Number.isFinite(number) ? Math.trunc(number) : null
}

function joined(expression: Extract<Expression, { kind: 'binary' }>, row: Names): unknown {
  const { operator } = expression
  const left = scalar(expression.left, row)
  if (operator === 'and') return left === true && scalar(expression.right, row) === true
  if (operator === 'or') return left === true || scalar(expression.right, row) === true
  const right = scalar(expression.right, row)
  const arithmetic = ARITHMETIC[operator]
  if (arithmetic)
    return left === null || right === null ? null : arithmetic(Number(left), Number(right))
  return compared(operator, left, right)
}

function compared(operator: string, left: unknown, right: unknown): boolean {
  const texts = TEXTS[operator]
  if (texts) return texts(String(left ?? ''), String(right ?? ''))
  // Nothing holds of what is not there.
  if (left === null || right === null) return false
  if (operator === '==' || operator === '!=') {
    return (String(left) === String(right)) === (operator === '==')
  }
  return ORDER[operator]?.(Number(left), Number(right)) ?? false
}

const TEXTS: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  'matches regex': (text, wanted) => new RegExp(wanted).test(text),
  startswith: (text, wanted) => text.toLowerCase().startsWith(wanted.toLowerCase()),
  contains: (text, wanted) => text.toLowerCase().includes(wanted.toLowerCase()),
  has: (text, wanted) => text.toLowerCase().includes(wanted.toLowerCase()),
  '=~': (text, wanted) => text.toLowerCase() === wanted.toLowerCase(),
}

/** The parts between a sign that stands outside quotes and brackets. */
function split(text: string, sign: string): string[] {
  const parts = ['']
  let depth = 0
  for (const [token] of text.matchAll(/"[^"]*"|'[^']*'|[\s\S]/g)) {
    if ('([{'.includes(token)) depth += 1
    if (')]}'.includes(token)) depth -= 1
    if (token === sign && depth === 0) parts.push('')
    else parts[parts.length - 1] += token
  }
  return parts
}
