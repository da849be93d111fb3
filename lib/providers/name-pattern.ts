/** What a cloud takes as the name of one kind of resource. */
export interface NamePattern {
  /** Anchored. */
  readonly pattern: RegExp
  readonly min: number
  readonly max: number
  /** What the module makes of the name before the cloud gets it; absent: nothing. */
  readonly made?: (name: string) => string
  readonly source: string
}
