/** What the screen as a whole can do; the bar, the shortcuts and the palette offer the same. */
export interface ScreenActions {
  /** Puts an empty job in place. */
  readonly newJob: () => void
  readonly open: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly download: () => void
  /** Shows the bundle's files. */
  readonly explore: () => void
  readonly share: () => void
  /** Shows what was changed since the files were opened. */
  readonly compare: () => void
  /** Saves the document that was changed into its file. */
  readonly save: () => void
  /** The same into another file. */
  readonly saveAs: () => void
  readonly showProblems: () => void
  readonly showCommands: () => void
  readonly showShortcuts: () => void
  readonly nextPane: () => void
  readonly previousPane: () => void
  /** Gives the preview the room of all panes, and takes it back. */
  readonly maximise: () => void
}

/** An action's words and its shortcut. */
export interface ActionWords {
  readonly title: string
  readonly shortcut?: string
  /** The same, for keyboards that are used to another. */
  readonly alias?: string
  readonly keywords?: string
}

/** The one table of the screen's actions, in the order in which the palette lists them. */
export const ACTION_WORDS: Readonly<Record<keyof ScreenActions, ActionWords>> = {
  open: {
    title: 'Open a job, an asset or a bundle',
    shortcut: 'mod+o',
    keywords: 'example gallery recent',
  },
  newJob: { title: 'New job', keywords: 'empty create start' },
  save: { title: 'Save the file', shortcut: 'mod+s', keywords: 'yaml job asset write' },
  saveAs: { title: 'Save the file as…', keywords: 'yaml job asset write copy rename' },
  download: { title: 'Download the bundle', shortcut: 'mod+shift+s', keywords: 'zip terraform' },
  explore: { title: 'Explore the bundle', shortcut: 'mod+e', keywords: 'zip files tree' },
  share: { title: 'Share a link', keywords: 'url curl command' },
  compare: {
    title: 'Show what has changed',
    shortcut: 'mod+shift+e',
    keywords: 'diff compare edited discard',
  },
  undo: { title: 'Undo', shortcut: 'mod+z' },
  redo: { title: 'Redo', shortcut: 'mod+shift+z', alias: 'mod+y' },
  showProblems: { title: 'Show the problems', keywords: 'errors warnings diagnostics' },
  showCommands: { title: 'Go to a field or do something', shortcut: 'mod+k', keywords: 'palette' },
  showShortcuts: { title: 'Show the shortcuts', shortcut: '?', keywords: 'keyboard help' },
  nextPane: { title: 'Go to the next pane', shortcut: 'f6', keywords: 'form yaml preview focus' },
  previousPane: { title: 'Go to the pane before', shortcut: 'shift+f6', keywords: 'focus' },
  maximise: {
    title: 'Maximise or restore the preview',
    shortcut: 'mod+shift+enter',
    keywords: 'room full pane',
  },
}

/** The actions in the table's order. */
export const ACTION_IDS = Object.keys(ACTION_WORDS) as readonly (keyof ScreenActions)[]
