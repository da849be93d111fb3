import type { StoreApi } from 'zustand/vanilla'
import { createDesignerActions } from './designer-actions'
import { createDesignerGate, type DesignerGate, type GateOptions } from './designer-gate'
import type { DesignerActions, DesignerState } from './designer-state'
import type { Engine } from './engine'
import type { OpenDocuments } from './open-documents'
import { ALONE } from './undo-history'

export interface DesignerStore
  extends Pick<StoreApi<DesignerState>, 'getState' | 'getInitialState' | 'subscribe'>,
    Pick<DesignerGate, 'read' | 'later' | 'settle' | 'refresh'> {
  readonly actions: DesignerActions
  /** What helps to write the texts. */
  readonly engine: Engine
  /** Like `getState`, once the analysis is of the very texts in it. */
  freshState(): Promise<DesignerState>
  /** Puts both files in place as if the page had begun with them: nothing to undo. */
  restore(files: OpenDocuments): void
  /** Puts both files in place, with what was there one undo step away. */
  replace(files: OpenDocuments): void
}

/**
 * The designer's state and the actions that change it. Texts are stored, everything else follows
 * from them: a document at once where an action needs it, the analysis from the engine when it is done.
 */
export function createDesignerStore(options: GateOptions): DesignerStore {
  const gate = createDesignerGate(options)
  const { getState, getInitialState, subscribe } = gate.store
  return {
    getState,
    getInitialState,
    subscribe,
    read: gate.read,
    later: gate.later,
    settle: gate.settle,
    refresh: gate.refresh,
    engine: options.engine,
    freshState: gate.fresh,
    restore: gate.restore,
    replace(files) {
      gate.settle()
      gate.change(files, { origin: 'load', step: ALONE, shown: 'job' })
    },
    actions: createDesignerActions(gate, options.engine),
  }
}
