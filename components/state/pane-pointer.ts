import type { Pointed, PointingPane } from './designer-state'
import type { DesignerStore } from './designer-store'

/** Fields of one document that somebody points at. */
export type PointTarget = Omit<Pointed, 'from'>

/** What one pane points at: what is under the pointer or has the focus, whichever came last. */
export interface PanePointer {
  hover(target: PointTarget | null): void
  focus(target: PointTarget | null): void
  stop(): void
}

/**
 * Tells the store what a pane points at, and takes back only what this pane said. When another pane
 * stops pointing, what still has the focus here is pointed at again.
 */
export function createPanePointer(store: DesignerStore, from: PointingPane): PanePointer {
  let hovered: PointTarget | null = null
  let focused: PointTarget | null = null
  const update = () => {
    const target = hovered ?? focused
    const { pointed } = store.getState()
    if (target) store.actions.point({ ...target, from })
    else if (pointed?.from === from) store.actions.point(null)
  }
  const unsubscribe = store.subscribe((state, before) => {
    if (before.pointed === null || state.pointed !== null) return
    if ((hovered || focused) && store.getState().pointed === null) update()
  })
  return {
    hover(target) {
      if (isSame(hovered, target)) return
      hovered = target
      update()
    },
    focus(target) {
      if (isSame(focused, target)) return
      focused = target
      if (target) hovered = null
      update()
    },
    stop() {
      unsubscribe()
      hovered = null
      focused = null
      update()
    },
  }
}

function isSame(one: PointTarget | null, other: PointTarget | null): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
