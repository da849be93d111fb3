import type { Expression } from '../providers/module-plan'
import type { HclReader } from './hcl-reader.test-support'
import { readHeredoc, readQuoted } from './read-template.test-support'

/** Operators by how tightly they bind, the loosest first. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['+', '-'],
  ['*', '/', '%'],
]

/**
 * Reads one expression of HCL. `pastLines` says whether an end of line may stand in it: between
 * brackets and parentheses it may.
 */
export function readExpression(reader: HclReader, pastLines: boolean): Expression {
  const condition = readOperation(reader, pastLines, 0)
  reader.skip(pastLines)
  if (!reader.takes('?')) return condition
  const yes = readExpression(reader, pastLines)
  reader.skip(pastLines)
  reader.expect(':')
  return ['?', condition, yes, readExpression(reader, pastLines)]
}

function readOperation(reader: HclReader, pastLines: boolean, level: number): Expression {
  const operators = LEVELS[level]
  if (!operators) return readUnary(reader, pastLines)
  let left = readOperation(reader, pastLines, level + 1)
  for (;;) {
    reader.skip(pastLines)
    const operator = operators.find((one) => reader.takes(one))
    if (operator === undefined) return left
    left = [operator, left, readOperation(reader, pastLines, level + 1)]
  }
}

function readUnary(reader: HclReader, pastLines: boolean): Expression {
  reader.skip(pastLines)
  if (!reader.sees('!=') && reader.takes('!')) return ['!', readUnary(reader, pastLines)]
  if (reader.takes('-')) return ['neg', readUnary(reader, pastLines)]
  return readSteps(reader, readTerm(reader))
}

/** What is read of a term: `.name`, `[index]`, `[*]`. */
function readSteps(reader: HclReader, term: Expression): Expression {
  let value = term
  for (;;) {
    if (reader.takes('[*]') || reader.takes('.*')) {
      return ['s', value, readSteps(reader, ['e'])]
    }
    if (reader.takes('[')) {
      value = ['i', value, readExpression(reader, true)]
      reader.skip(true)
      reader.expect(']')
    } else if (reader.match(/\.(?=[A-Za-z_])/y) !== null) {
      value = ['g', value, reader.expectIdentifier()]
    } else {
      return value
    }
  }
}

const WORDS: Readonly<Record<string, Expression>> = { true: true, false: false, null: null }

function readTerm(reader: HclReader): Expression {
  if (reader.sees('"')) return readQuoted(reader, readExpression)
  if (reader.sees('<<')) return readHeredoc(reader, readExpression)
  if (reader.takes('(')) {
    const inner = readExpression(reader, true)
    reader.skip(true)
    reader.expect(')')
    return inner
  }
  if (reader.takes('[')) return readTuple(reader)
  if (reader.takes('{')) return readObject(reader)
  const number = reader.match(/\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y)
  if (number !== null) return Number(number)
  const name = reader.expectIdentifier()
  if (reader.takes('(')) return readCall(reader, name)
  const word = Object.entries(WORDS).find(([known]) => known === name)
  return word ? word[1] : ['r', name]
}

function readCall(reader: HclReader, name: string): Expression {
  const args: Expression[] = []
  for (;;) {
    reader.skip(true)
    if (reader.takes(')')) return ['f', name, ...args]
    args.push(readExpression(reader, true))
    reader.skip(true)
    if (reader.takes('...')) {
      reader.skip(true)
      reader.expect(')')
      return ['fx', name, ...args]
    }
    reader.takes(',')
  }
}

function readTuple(reader: HclReader): Expression {
  reader.skip(true)
  if (reader.takesWord('for')) {
    const names = readForNames(reader)
    const item = readExpression(reader, true)
    return ['fl', ...names, item, readCondition(reader, ']')]
  }
  const items: Expression[] = []
  for (;;) {
    reader.skip(true)
    if (reader.takes(']')) return ['l', ...items]
    items.push(readExpression(reader, true))
    reader.skip(true)
    reader.takes(',')
  }
}

function readObject(reader: HclReader): Expression {
  reader.skip(true)
  if (reader.takesWord('for')) {
    const names = readForNames(reader)
    const key = readExpression(reader, true)
    reader.skip(true)
    reader.expect('=>')
    const value = readExpression(reader, true)
    reader.skip(true)
    const isGrouped = reader.takes('...')
    return ['fo', ...names, key, value, readCondition(reader, '}'), isGrouped]
  }
  const entries: Expression[] = []
  for (;;) {
    reader.skip(true)
    if (reader.takes('}')) return ['o', ...entries]
    const key = readKey(reader)
    reader.skip(false)
    if (!reader.takes(':')) reader.expect('=')
    entries.push(key, readExpression(reader, false))
    reader.skip(true)
    reader.takes(',')
  }
}

/** A bare name is a key by itself; in parentheses it is an expression. */
function readKey(reader: HclReader): Expression {
  return reader.identifier() ?? readExpression(reader, false)
}

/** `key, value in collection :` */
function readForNames(reader: HclReader): readonly [Expression, Expression, Expression] {
  reader.skip(true)
  const first = reader.expectIdentifier()
  reader.skip(true)
  const second = reader.takes(',') ? readName(reader) : null
  reader.skip(true)
  reader.expect('in')
  const collection = readExpression(reader, true)
  reader.skip(true)
  reader.expect(':')
  return second === null ? [null, first, collection] : [first, second, collection]
}

function readName(reader: HclReader): string {
  reader.skip(true)
  return reader.expectIdentifier()
}

function readCondition(reader: HclReader, end: string): Expression {
  reader.skip(true)
  const condition = reader.takesWord('if') ? readExpression(reader, true) : true
  reader.skip(true)
  reader.expect(end)
  return condition
}
