export type TokenKind =
  | 'end'
  | 'directive'
  | 'document-start'
  | 'document-end'
  | 'block-list'
  | 'block-map'
  | 'block-end'
  | 'flow-list'
  | 'flow-map'
  | 'flow-list-end'
  | 'flow-map-end'
  | 'item'
  | 'comma'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar'

/** How a scalar is written. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

/** A mark of YAML or a scalar, with its place. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** The text of a scalar, the name of an anchor or alias, the suffix of a tag, a directive's name. */
  readonly text: string
  /** Of scalars alone. */
  readonly style: ScalarStyle
  /** The handle of a tag (`!`, `!!`, `!a!`; null in `!<…>`), the arguments of a directive. */
  readonly detail: string | null
}

export function tokenOf(kind: TokenKind, start: number, end: number): Token {
  return { kind, start, end, text: '', style: 'plain', detail: null }
}
