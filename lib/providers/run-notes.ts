/** What there is to know of running a job on a runtime of a cloud, beside its module's variables. */
export interface RunNotes {
  /** The variable, and the keys below it, that gives the runner's state a place; without it none. */
  readonly keepsStateIn: readonly [variable: string, ...keys: string[]]
  /** What must be there before anything runs and no module makes, a Markdown sentence each. */
  readonly prerequisites: readonly string[]
}

/** What is the same on all runtimes of a cloud. */
export interface CloudNotes {
  /** How an image is named in the cloud's own registry, in words that nobody takes for a name. */
  readonly imageForm: string
  /** Commands that log in to the registry, build and push; `IMAGE` stands for the name. */
  readonly pushImage: readonly string[]
  /** What the identity that applies must be allowed, a sentence each. */
  readonly applyRights: readonly string[]
}
