import type { Expression } from '../providers/module-plan'
import { HclReader } from './hcl-reader.test-support'
import { readExpression } from './read-expression.test-support'

/** A quoted text with what is put into it. */
export function readQuoted(reader: HclReader): Expression {
  reader.expect('"')
  const parts = readParts(reader, '"')
  reader.expect('"')
  return template(parts)
}

/** `<<-WORD`: the lines up to the word, without the indent that they share. */
export function readHeredoc(reader: HclReader): Expression {
  const [, dash = '', word = ''] = /^<<(-?)(\w+)/.exec(reader.text.slice(reader.position)) ?? []
  reader.expect(`<<${dash}${word}\n`)
  const end = new RegExp(`^[ \\t]*${word}$`, 'm').exec(reader.text.slice(reader.position))
  if (!end) throw reader.unexpected(word)
  const written = reader.text.slice(reader.position, reader.position + end.index)
  reader.position += end.index + end[0].length
  return readTemplate(dash ? withoutIndent(written) : written, word)
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
export function readTemplate(text: string, name: string): Expression {
  return template(readParts(new HclReader(text, name), null))
}

/** One text stands for itself; one expression alone keeps its kind. */
function template(parts: readonly Expression[]): Expression {
  const [first = '', ...others] = parts
  return others.length === 0 ? first : ['t', ...parts]
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }

/** The parts up to the end of the quotes, of the text, or of the directive around them. */
function readParts(reader: HclReader, quote: '"' | null): Expression[] {
  const parts: Expression[] = []
  const literal = (text: string) => {
    const last = parts.at(-1)
    if (typeof last === 'string') parts[parts.length - 1] = last + text
    else if (text !== '') parts.push(text)
  }
  while (!reader.isAtEnd && !(quote && reader.sees(quote))) {
    if (reader.match(/%\{\s*(?=else|endif|endfor)/y) !== null) return parts
    const escaped = reader.match(/\$\$\{|%%\{/y)
    if (escaped !== null) literal(escaped.slice(1))
    else if (reader.takes('${')) parts.push(readInterpolation(reader))
    else if (reader.takes('%{')) parts.push(readDirective(reader, quote))
    else if (quote && reader.takes('\\')) literal(readEscape(reader))
    else literal(reader.match(/[\s\S]/y) ?? '')
  }
  return parts
}

function readEscape(reader: HclReader): string {
  const unicode = reader.match(/u[0-9a-fA-F]{4}/y)
  if (unicode !== null) return String.fromCharCode(Number.parseInt(unicode.slice(1), 16))
  const escaped = ESCAPES[reader.match(/./y) ?? '']
  if (escaped === undefined) throw reader.unexpected('an escape')
  return escaped
}

function readInterpolation(reader: HclReader): Expression {
  const value = readExpression(reader, true)
  closeBrace(reader)
  return value
}

/** `%{if …}…%{else}…%{endif}`. The modules have no other directive, and none that strips spaces. */
function readDirective(reader: HclReader, quote: '"' | null): Expression {
  reader.skip(true)
  if (!reader.takesWord('if')) throw reader.unexpected('"if"')
  const condition = readExpression(reader, true)
  closeBrace(reader)
  const yes = readParts(reader, quote)
  const no = reader.takesWord('else') ? (closeBrace(reader), readParts(reader, quote)) : []
  if (!reader.takesWord('endif')) throw reader.unexpected('"endif"')
  closeBrace(reader)
  return ['?', condition, asText(yes), asText(no)]
}

const asText = (parts: readonly Expression[]): Expression => ['t', ...parts]

function closeBrace(reader: HclReader): void {
  reader.skip(true)
  reader.expect('}')
}
