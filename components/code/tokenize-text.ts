import type { CodeLanguage } from './code-language'
import { monaco } from './code-monaco'
import type { Token, TokenKind } from './token-colours'

/** A text, cut into the pieces that have a colour of their own; joined they are the text again. */
export function tokenizeText(text: string, language: CodeLanguage): readonly Token[] {
  // Line endings as Monaco sees them.
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/)
  const tokenized = monaco.editor.tokenize(text, language)
  return lines.flatMap((line, index) => {
    const starts = (tokenized[index] ?? []).filter(({ offset }) => offset > 0)
    const first = { offset: 0, type: tokenized[index]?.[0]?.type ?? '' }
    return [first, ...starts].map(({ offset, type }, at): Token => {
      return { kind: kindOf(type), text: line.slice(offset, starts[at]?.offset) }
    })
  })
}

const KINDS: readonly (readonly [RegExp, TokenKind])[] = [
  [/^comment/, 'comment'],
  [/^string/, 'string'],
  [/^number/, 'number'],
  [/^(?:type|variable|attribute)/, 'key'],
  [/^keyword/, 'keyword'],
]

function kindOf(type: string): TokenKind {
  return KINDS.find(([pattern]) => pattern.test(type))?.[1] ?? 'plain'
}
