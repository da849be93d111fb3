import { monaco } from '@/components/code/monaco-setup'
import type { DesignerStore } from '@/components/state/use-designer'
import type { DocumentRole } from '@/lib/diagnostics/diagnostic'
import type { BoundModel } from './bind-model'
import { linkedSpans } from './linked-spans'

const LINKED: monaco.editor.IModelDecorationOptions = {
  className: 'linked-line',
  isWholeLine: true,
  // Says where to scroll to: pointing moves nothing.
  overviewRuler: { color: { id: 'focusBorder' }, position: monaco.editor.OverviewRulerLane.Full },
}

/** Lights up the lines of the fields that another pane points at; returns how to stop. */
export function showLinkedLines(
  store: DesignerStore,
  role: DocumentRole,
  { model, mirrored, onCaughtUp }: BoundModel,
): () => void {
  let shown: string[] = []
  const update = () => {
    const spans = linkedSpans(store.getState(), role, mirrored().text)
    if (shown.length === 0 && spans.length === 0) return
    const lines = spans.map((span) => ({ range: mirrored().rangeOf(span), options: LINKED }))
    shown = model.deltaDecorations(shown, lines)
  }
  update()
  const stops = [
    onCaughtUp(update),
    store.subscribe((state, before) => {
      if (state.pointed !== before.pointed || state.analysis !== before.analysis) update()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
