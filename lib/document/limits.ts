/** Largest text that is read, in bytes of UTF-8: 1 MiB. */
export const MAX_BYTES = 1_048_576

/** Deepest nesting of lists and maps that is read; the root is level 1. */
export const MAX_DEPTH = 64

/** How many aliases (`*name`) a document may expand, those inside expanded values included. */
export const MAX_ALIASES = 100

/** How many values a document may grow to through its aliases. */
export const MAX_ALIASED_VALUES = 100_000

/** How many findings one text is given; more would not help anyone. */
export const MOST_FINDINGS = 20
