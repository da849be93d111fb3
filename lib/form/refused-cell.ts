/** A cell of a list or a record whose text is not in the file, and why. */
export interface RefusedCell {
  readonly row: number
  readonly part: 'key' | 'value'
  readonly reason: string
}
