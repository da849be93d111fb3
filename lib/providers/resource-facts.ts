/** How it is known what an argument does: from the provider's own plans, or from its documentation and source. */
export type FactCertainty = 'provider' | 'documented'

/**
 * What a provider does when arguments of a type of resources change. Paths are names of blocks and
 * attributes, joined by dots: `template.containers.image`.
 */
export interface ResourceFacts {
  /**
   * The arguments whose change makes Terraform delete the resource and create it anew. `volume.#`: the
   * number of these blocks, and not yet what stands in them.
   */
  readonly forces: readonly string[]
  /** What the provider keeps as it is when the argument is taken away. */
  readonly keeps?: readonly string[]
  /** Lists and blocks whose order means nothing. */
  readonly sets?: readonly string[]
  /** Where it is read, or how it was learnt. */
  readonly source: string
}

/** The facts of each type that a module makes. */
export type FactsByType = Readonly<Record<string, ResourceFacts>>
