import type { StoreApi } from 'zustand/vanilla'
import { createDesignerActions } from './designer-actions'
import { createDesignerGate, type GateOptions } from './designer-gate'
import type { DesignerActions, DesignerState } from './designer-state'
import type { OpenDocuments } from './open-documents'
import { ALONE } from './undo-history'

export interface DesignerStore
  extends Pick<StoreApi<DesignerState>, 'getState' | 'getInitialState' | 'subscribe'> {
  readonly actions: DesignerActions
  /** Like `getState`, with the analysis of the very texts in it even while somebody types. */
  freshState(): DesignerState
  /** Puts both files in place as if the page had begun with them: nothing to undo. */
  restore(files: OpenDocuments): void
  /** Puts both files in place, with what was there one undo step away. */
  replace(files: OpenDocuments): void
}

/**
 * The designer's state and the actions that change it. Texts are stored, everything else follows
 * from them. While text is being typed the analysis may lag one paint behind; actions that read it
 * catch up first.
 */
export function createDesignerStore(options: GateOptions): DesignerStore {
  const gate = createDesignerGate(options)
  const { getState, getInitialState, subscribe } = gate.store
  return {
    getState,
    getInitialState,
    subscribe,
    freshState: gate.fresh,
    restore: gate.restore,
    replace: (files) => gate.change(files, { origin: 'load', step: ALONE, shown: 'job' }),
    actions: createDesignerActions(gate),
  }
}
