'use client'

import { useMemo } from 'react'
import type { CodeLanguage } from './code-language'
import { TOKEN_COLOURS } from './token-colours'
import { tokenizeText } from './tokenize-text'

interface CodeTextProps {
  readonly text: string
  readonly language: CodeLanguage
}

/** A text with the colours of its language. Load it lazily: it brings the editor. */
export function CodeText({ text, language }: CodeTextProps) {
  const tokens = useMemo(() => tokenizeText(text, language), [text, language])
  return tokens.map((token, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a text never move
    <span className={TOKEN_COLOURS[token.kind]} key={index}>
      {token.text}
    </span>
  ))
}
