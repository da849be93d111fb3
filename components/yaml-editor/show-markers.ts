import { monaco } from '@/components/code/monaco-setup'
import type { DesignerState } from '@/components/state/designer-state'
import type { DesignerStore } from '@/components/state/use-designer'
import type { Diagnostic, DocumentRole, Severity } from '@/lib/diagnostics/diagnostic'
import type { BoundModel } from './bind-model'

const OWNER = 'dativo'

const SEVERITIES: Readonly<Record<Severity, monaco.MarkerSeverity>> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
}

/** Keeps the squiggles of a model those of the analysis; returns how to stop. */
export function showMarkers(
  store: DesignerStore,
  document: DocumentRole,
  bound: BoundModel,
): () => void {
  const update = ({ analysis }: DesignerState) => {
    // An analysis of an older text has no places in this one; the next one comes after the paint.
    const isCurrent =
      (document === 'job' ? analysis.job : analysis.asset)?.text === bound.mirrored().text
    if (!isCurrent) return
    const markers = analysis.diagnostics
      .filter((diagnostic) => diagnostic.document === document)
      .map((diagnostic) => markerOf(diagnostic, bound))
    monaco.editor.setModelMarkers(bound.model, OWNER, markers)
  }
  update(store.getState())
  const stops = [
    bound.onCaughtUp(() => update(store.getState())),
    store.subscribe((state, before) => {
      if (state.analysis !== before.analysis) update(state)
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function markerOf({ severity, message, code, span }: Diagnostic, bound: BoundModel) {
  return { ...bound.mirrored().rangeOf(span), severity: SEVERITIES[severity], message, code }
}
