'use client'

import { useMemo } from 'react'
import type { CodeLanguage } from './code-language'
import { type TokenKind, tokenizeText } from './tokenize-text'

// The colours of the editor's theme.
const COLOURS: Readonly<Record<TokenKind, string | undefined>> = {
  key: 'text-accent',
  string: 'text-code-string',
  number: 'text-code-number',
  keyword: 'text-code-number',
  comment: 'text-muted',
  plain: undefined,
}

interface CodeTextProps {
  readonly text: string
  readonly language: CodeLanguage
}

/** A text with the colours of its language. Load it lazily: it brings the editor. */
export function CodeText({ text, language }: CodeTextProps) {
  const tokens = useMemo(() => tokenizeText(text, language), [text, language])
  return tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a text never move
    <span className={COLOURS[token.kind]} key={index}>
      {token.text}
    </span>
  ))
}
