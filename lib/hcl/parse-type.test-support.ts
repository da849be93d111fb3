import type { AttributeType, DefaultValue, VariableType } from '../providers/module-variable'

/** Words, numbers, quoted text and punctuation of a type expression; comments are no part of it. */
const TOKEN = /\s*(?:#[^\n]*\s*)*("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|[A-Za-z_][\w-]*|[(){}[\],=:])/y

/** Reads the `type` of a variable: `object({ cpu = optional(string) })`. */
export function parseType(expression: string): VariableType {
  const tokens = new Tokens(expression)
  const type = readType(tokens)
  tokens.end()
  return type
}

function readType(tokens: Tokens): VariableType {
  const word = tokens.next()
  switch (word) {
    case 'string':
    case 'number':
    case 'bool':
    case 'any':
      return word
    case 'list':
      return { list: inBrackets(tokens, readType) }
    case 'set':
      return { set: inBrackets(tokens, readType) }
    case 'map':
      return { map: inBrackets(tokens, readType) }
    case 'object':
      return { object: inBrackets(tokens, (inner) => readEntries(inner, readAttribute)) }
    default:
      throw tokens.unexpected(word)
  }
}

function readAttribute(tokens: Tokens): AttributeType {
  if (!tokens.takes('optional')) return readType(tokens)
  return inBrackets(tokens, (inner) => {
    const optional = readType(inner)
    return inner.takes(',') ? { optional, default: readLiteral(inner) } : { optional }
  })
}

function readLiteral(tokens: Tokens): DefaultValue {
  if (tokens.sees('{')) return readEntries(tokens, readLiteral)
  if (tokens.takes('[')) {
    const items: DefaultValue[] = []
    while (!tokens.takes(']')) {
      items.push(readLiteral(tokens))
      tokens.takes(',')
    }
    return items
  }
  const word = tokens.next()
  // Numbers, quoted text without interpolation and the three words are written as in JSON.
  if (!/^(["\d-]|(true|false|null)$)/.test(word) || /[$%]\{/.test(word)) {
    throw tokens.unexpected(word)
  }
  return JSON.parse(word)
}

function inBrackets<T>(tokens: Tokens, read: (tokens: Tokens) => T): T {
  tokens.expect('(')
  const value = read(tokens)
  tokens.expect(')')
  return value
}

/** `{ name = value, … }`, with commas or lines between the entries. */
function readEntries<T>(tokens: Tokens, read: (tokens: Tokens) => T): Record<string, T> {
  tokens.expect('{')
  const entries: [string, T][] = []
  while (!tokens.takes('}')) {
    const name = tokens.next()
    if (!tokens.takes(':')) tokens.expect('=')
    entries.push([name, read(tokens)])
    tokens.takes(',')
  }
  return Object.fromEntries(entries)
}

class Tokens {
  private readonly tokens: string[] = []
  private position = 0

  constructor(private readonly expression: string) {
    let at = 0
    while (expression.slice(at).trim() !== '') {
      TOKEN.lastIndex = at
      const token = TOKEN.exec(expression)?.[1]
      if (token === undefined) throw new Error(`No type: ${expression}`)
      this.tokens.push(token)
      at = TOKEN.lastIndex
    }
  }

  next(): string {
    return this.tokens[this.position++] ?? ''
  }

  sees(token: string): boolean {
    return this.tokens[this.position] === token
  }

  takes(token: string): boolean {
    if (!this.sees(token)) return false
    this.position++
    return true
  }

  expect(token: string): void {
    const found = this.next()
    if (found !== token) throw this.unexpected(found)
  }

  end(): void {
    if (this.position < this.tokens.length) throw this.unexpected(this.next())
  }

  unexpected(token: string): Error {
    return new Error(`"${token}" is not expected in the type ${this.expression}`)
  }
}
