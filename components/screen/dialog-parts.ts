import { lazyPart } from '@/components/ui/lazy-part'

/** The dialogs of the screen, each fetched when it is first shown. */
export const DIALOG_PARTS = {
  open: lazyPart(() =>
    import('@/components/gallery/open-dialog').then((module) => module.OpenDialog),
  ),
  share: lazyPart(() =>
    import('@/components/share/share-dialog').then((module) => module.ShareDialog),
  ),
  compare: lazyPart(() =>
    import('@/components/compare/compare-dialog').then((module) => module.CompareDialog),
  ),
  conflict: lazyPart(() =>
    import('@/components/compare/conflict-dialog').then((module) => module.ConflictDialog),
  ),
  move: lazyPart(() => import('@/components/move/move-dialog').then((module) => module.MoveDialog)),
  menu: lazyPart(() => import('./menu-dialog').then((module) => module.MenuDialog)),
  commands: lazyPart(() => import('./command-dialogs').then((module) => module.CommandDialog)),
  shortcuts: lazyPart(() => import('./command-dialogs').then((module) => module.ShortcutDialog)),
} as const

export type DialogName = keyof typeof DIALOG_PARTS
