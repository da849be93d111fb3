/** A pattern as a tree. */
export type PatternNode =
  /** One character out of a set. */
  | { readonly kind: 'set'; readonly has: (codePoint: number) => boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | {
      readonly kind: 'repeat'
      readonly part: PatternNode
      readonly min: number
      readonly max: number
    }

/** Why a pattern is not taken, in a sentence for the user. */
export class PatternProblem extends Error {}
