import type { Expression } from '../providers/module-plan'
import { HclReader } from './hcl-reader.test-support'

/** Reads what is put into a text. */
export type ReadExpression = (reader: HclReader, pastLines: boolean) => Expression

/** A quoted text with what is put into it. */
export function readQuoted(reader: HclReader, read: ReadExpression): Expression {
  reader.expect('"')
  const parts = readParts(reader, '"', read)
  reader.expect('"')
  return template(parts)
}

/** `<<-WORD`: the lines up to the word, without the indent that they share. */
export function readHeredoc(reader: HclReader, read: ReadExpression): Expression {
  const [, dash = '', word = ''] = /^<<(-?)(\w+)/.exec(reader.text.slice(reader.position)) ?? []
  reader.expect(`<<${dash}${word}\n`)
  const end = new RegExp(`^[ \\t]*${word}$`, 'm').exec(reader.text.slice(reader.position))
  if (!end) throw reader.unexpected(word)
  const written = reader.text.slice(reader.position, reader.position + end.index)
  reader.position += end.index + end[0].length
  return readTemplate(dash ? withoutIndent(written) : written, word, read)
}

function withoutIndent(text: string): string {
  const indents = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => /^ */.exec(line)?.[0].length ?? 0)
  const shared = Math.min(...indents)
  return text.replace(new RegExp(`^ {0,${shared}}`, 'gm'), '')
}

/** A text that is a template as a whole, as a file of `templatefile()` is. */
export function readTemplate(text: string, name: string, read: ReadExpression): Expression {
  return template(readParts(new HclReader(text, name), null, read))
}

/** One text stands for itself; one expression alone keeps its kind. */
function template(parts: readonly Expression[]): Expression {
  const [first = '', ...others] = parts
  return others.length === 0 ? first : ['t', ...parts]
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
}

type Quote = '"' | null

/** The parts up to the end of the quotes, of the text, or of the directive around them. */
function readParts(reader: HclReader, quote: Quote, read: ReadExpression): Expression[] {
  const parts: Expression[] = []
  while (!reader.isAtEnd && !(quote && reader.sees(quote))) {
    if (reader.match(/%\{\s*(?=else|endif|endfor)/y) !== null) break
    const part = readPart(reader, quote, read)
    const last = parts.at(-1)
    if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = last + part
    else parts.push(part)
  }
  return parts
}

function readPart(reader: HclReader, quote: Quote, read: ReadExpression): Expression {
  const escaped = reader.match(/\$\$\{|%%\{/y)
  if (escaped !== null) return escaped.slice(1)
  if (reader.takes('${')) {
    const value = read(reader, true)
    closeBrace(reader)
    return value
  }
  if (reader.takes('%{')) return readDirective(reader, quote, read)
  if (quote && reader.takes('\\')) return readEscape(reader)
  return reader.match(/[\s\S]/y) ?? ''
}

function readEscape(reader: HclReader): string {
  const unicode = reader.match(/u[0-9a-fA-F]{4}/y)
  if (unicode !== null) return String.fromCharCode(Number.parseInt(unicode.slice(1), 16))
  const escaped = ESCAPES[reader.match(/./y) ?? '']
  if (escaped === undefined) throw reader.unexpected('an escape')
  return escaped
}

/** `%{if …}…%{else}…%{endif}`. The modules have no other directive, and none that strips spaces. */
function readDirective(reader: HclReader, quote: Quote, read: ReadExpression): Expression {
  reader.skip(true)
  if (!reader.takesWord('if')) throw reader.unexpected('"if"')
  const condition = read(reader, true)
  closeBrace(reader)
  const yes = readParts(reader, quote, read)
  const no = reader.takesWord('else') ? readBranch(reader, quote, read) : []
  if (!reader.takesWord('endif')) throw reader.unexpected('"endif"')
  closeBrace(reader)
  return ['?', condition, ['t', ...yes], ['t', ...no]]
}

function readBranch(reader: HclReader, quote: Quote, read: ReadExpression): Expression[] {
  closeBrace(reader)
  return readParts(reader, quote, read)
}

function closeBrace(reader: HclReader): void {
  reader.skip(true)
  reader.expect('}')
}
