import type { Span } from '../document'

/** What PyYAML cannot scan or parse, by kind; the words of each are in `refusal-words.ts`. */
export type Refusal =
  | 'start'
  | 'tab'
  | 'no-colon'
  | 'no-key'
  | 'list-here'
  | 'key-here'
  | 'second-colon'
  | 'name'
  | 'tag'
  | 'tag-handle'
  | 'directive'
  | 'version'
  | 'text-header'
  | 'text-indentation'
  | 'escape'
  | 'unclosed-quote'
  | 'marker-in-quotes'
  | 'unclosed-list'
  | 'unclosed-map'
  | 'list-comma'
  | 'map-comma'
  | 'list-item'
  | 'map-line'
  | 'no-value'
  | 'second-document'
  | 'too-deep'

/** Thrown where a text cannot be read on; caught by `readTree`, and nowhere seen outside. */
export class Unreadable extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly span: Span,
    /** Where what is broken began: the opening quote, the first line of a block. */
    readonly since: number = span.start,
  ) {
    super(refusal)
  }
}

export function unreadableAt(refusal: Refusal, at: number, since = at): Unreadable {
  return new Unreadable(refusal, { start: at, end: at + 1 }, since)
}
