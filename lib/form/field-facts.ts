/** What the schema says of a field, without the schema: it is not part of the first load. */
export interface FieldFacts {
  /** How many keys stand above each optional block on the way, the field itself included. */
  readonly optionalAt: readonly number[]
  /** Null for a key of a record, of which the schema knows only the type. */
  readonly own: {
    readonly title: string
    readonly examples: readonly unknown[]
    /** The words of a closed set, in order. */
    readonly words: readonly string[]
  } | null
}
