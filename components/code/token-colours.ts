export const TOKEN_KINDS = ['key', 'string', 'number', 'keyword', 'comment', 'plain'] as const
export type TokenKind = (typeof TOKEN_KINDS)[number]

/** A piece of a text that has a colour of its own. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

/** The colours of the editor's theme. */
export const TOKEN_COLOURS: Readonly<Record<TokenKind, string | undefined>> = {
  key: 'text-accent',
  string: 'text-code-string',
  number: 'text-code-number',
  keyword: 'text-code-number',
  comment: 'text-muted',
  plain: undefined,
}
