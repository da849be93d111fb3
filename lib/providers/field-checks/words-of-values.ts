/** How a refused value is spoken of, and what is near it. */
export interface ValueWords {
  /** What it should have been, with its article: "a subnet id". */
  readonly is?: string
  /** What such a value looks like: "subnet- and 8 or 17 hex digits". */
  readonly like?: string
  /** Texts near a refused one; those that the check takes are offered. */
  readonly near?: (text: string) => readonly string[]
  /** It works without the value: to remove it is a way out. */
  readonly canGo?: true
}

/** The words of a module's refusals, by key; a refusal without any is said as the module says it. */
export type ValueWordsOf<Refusals> = Readonly<Partial<Record<keyof Refusals, ValueWords>>>
