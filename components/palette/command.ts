/** Something that can be done from the command palette. */
export interface Command {
  readonly id: string
  /** In the imperative: "Download the bundle". */
  readonly title: string
  readonly group: CommandGroup
  /** `mod+shift+z`, where there is one. */
  readonly shortcut?: string
  /** Further words by which it is found. */
  readonly keywords?: string
  readonly run: () => void
}

export const COMMAND_GROUPS = ['Actions', 'Fields', 'Problems'] as const
export type CommandGroup = (typeof COMMAND_GROUPS)[number]
