/**
 * One reader for the expressions of the clouds' alarm languages: metric filter patterns and metric
 * math of CloudWatch, filters of Cloud Logging, PromQL's arithmetic, KQL's scalars. They differ in
 * the names of the operators and in what these do, which each language's own file says.
 */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Expression }
  | {
      readonly kind: 'binary'
      readonly operator: string
      readonly left: Expression
      readonly right: Expression
    }

/** Operators of a language, from the loosest to the tightest, and those before an operand. */
export interface Grammar {
  readonly binary: readonly (readonly string[])[]
  readonly prefix: readonly string[]
  /** What a name looks like; the strings are those of JSON, or in single quotes. */
  readonly name: RegExp
}

/** The expression that the whole text is; an error that names the place where it stops being one. */
export function parseExpression(text: string, grammar: Grammar): Expression {
  const reader = new Reader(text, grammar)
  const expression = reader.binary(0)
  reader.end()
  return expression
}

class Reader {
  readonly #text: string
  readonly #grammar: Grammar
  #at = 0

  constructor(text: string, grammar: Grammar) {
    this.#text = text
    this.#grammar = grammar
  }

  binary(level: number): Expression {
    const operators = this.#grammar.binary[level]
    if (!operators) return this.unary()
    let left = this.binary(level + 1)
    for (let operator = this.take(operators); operator; operator = this.take(operators)) {
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) }
    }
    return left
  }

  unary(): Expression {
    const operator = this.take(this.#grammar.prefix)
    if (operator) return { kind: 'unary', operator, operand: this.unary() }
    if (this.take(['('])) {
      const inner = this.binary(0)
      this.expect(')')
      return inner
    }
    return this.operand()
  }

  operand(): Expression {
    // `24h` is a length of time, here in hours.
    const hours = this.match(/\d+h\b/y)
    if (hours) return { kind: 'value', value: Number.parseInt(hours, 10) }
    const number = this.match(/\d+(?:\.\d+)?/y)
    if (number) return { kind: 'value', value: Number(number) }
    const text = this.match(/"(?:[^"\\]|\\.)*"/y)
    if (text) return { kind: 'value', value: JSON.parse(text) }
    const single = this.match(/'[^']*'/y)
    if (single) return { kind: 'value', value: single.slice(1, -1) }
    const name = this.match(new RegExp(this.#grammar.name.source, 'y'))
    if (!name) throw new Error(`Not an expression from here on: ${this.#text.slice(this.#at)}`)
    if (!this.take(['('])) return { kind: 'name', name }
    const args: Expression[] = []
    while (!this.take([')'])) {
      args.push(this.binary(0))
      this.take([','])
    }
    return { kind: 'call', name, args }
  }

  /** One of the words or signs, if it stands here. */
  take(options: readonly string[]): string | undefined {
    this.match(/\s+/y)
    const found = options.find(
      (option) =>
        this.#text.startsWith(option, this.#at) &&
        // A word ends where it ends.
        !(/\w$/.test(option) && /\w/.test(this.#text[this.#at + option.length] ?? '')),
    )
    if (found) this.#at += found.length
    return found
  }

  expect(sign: string): void {
    if (!this.take([sign])) throw new Error(`${sign} is missing: ${this.#text.slice(this.#at)}`)
  }

  end(): void {
    this.match(/\s+/y)
    if (this.#at < this.#text.length) {
      throw new Error(`Not an expression from here on: ${this.#text.slice(this.#at)}`)
    }
  }

  match(pattern: RegExp): string | undefined {
    this.#skipSpace(pattern)
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found) this.#at += found.length
    return found
  }

  #skipSpace(pattern: RegExp): void {
    if (pattern.source.startsWith('\\s')) return
    this.match(/\s+/y)
  }
}
