/** A line at the foot of the screen about what cannot be seen otherwise. */
export interface Notice {
  /** A notice replaces the one with its own id. */
  readonly id: string
  readonly message: string
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[]
}

/** Shows a notice; returns how to take it off again. */
export type Notify = (notice: Notice) => () => void
