/** What a service takes of one half of a tag. */
export interface TextPattern {
  /** Anchored, with the `u` flag; null where no characters are published. */
  readonly pattern: RegExp | null
  /** Characters, counted as Unicode does. */
  readonly min: number
  readonly max: number
  /** UTF-8 bytes; absent where only characters count. */
  readonly maxBytes?: number
}

/** What one service takes of a set of tags. */
export interface TagPattern {
  readonly name: TextPattern
  readonly value: TextPattern
  /** On one resource, those that the Terraform provider adds included; null where none is published. */
  readonly maxTags: number | null
  /** Refused at the start of names, in any case. */
  readonly reservedNames: readonly string[]
  /** Refused at the start of values, in any case. */
  readonly reservedValues: readonly string[]
  /** Two names that differ by case alone are one. */
  readonly ignoresCase: boolean
  readonly source: string
}
