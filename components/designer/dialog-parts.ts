import { lazyPart } from '../ui/lazy-part'

/** The dialogs of the screen, each fetched when it is first shown. */
export const DIALOG_PARTS = {
  open: lazyPart(() => import('../gallery/open-dialog').then((module) => module.OpenDialog)),
  share: lazyPart(() => import('../share/share-dialog').then((module) => module.ShareDialog)),
  compare: lazyPart(() =>
    import('../compare/compare-dialog').then((module) => module.CompareDialog),
  ),
  commands: lazyPart(() =>
    import('../palette/command-palette').then((module) => module.CommandPalette),
  ),
  shortcuts: lazyPart(() =>
    import('../palette/shortcut-list').then((module) => module.ShortcutList),
  ),
} as const

export type DialogName = keyof typeof DIALOG_PARTS
