/** How a refused value is spoken of, and what is near it. */
export interface ValueWords {
  /** What it should have been, with its article: "a subnet id". */
  readonly is?: string
  /** What such a value looks like: "subnet- and 8 or 17 hex digits". */
  readonly like?: string
  /** What is known of a text besides, in the place of these; null where nothing is. */
  readonly says?: (text: string) => string | null
  /** Texts near a refused one; those that the check takes are offered. */
  readonly near?: (text: string) => readonly string[]
  /** The names of which it must be one: the nearest is offered where no text is near. */
  readonly among?: () => readonly string[]
  /** It works without the value: to remove it is a way out. */
  readonly canGo?: true
}

/** The words of a module's refusals, by key; a refusal without any is said as the module says it. */
export type ValueWordsOf<Refusals> = Readonly<Partial<Record<keyof Refusals, ValueWords>>>
