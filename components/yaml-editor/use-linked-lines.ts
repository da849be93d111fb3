import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useDesigner } from '@/components/state/use-designer'
import { linkedSpans } from './linked-spans'
import { ModelText } from './model-text'

/** The lines of the shown text, from 1, that another pane points at. */
export function useLinkedLines(): ReadonlySet<number> {
  const numbers = useDesigner(
    useShallow((state) => {
      const text = state[state.shown]?.text ?? ''
      const spans = linkedSpans(state, state.shown, text)
      if (spans.length === 0) return []
      const lines = new ModelText(text)
      return spans.flatMap((span) => {
        const { startLineNumber, endLineNumber } = lines.rangeOf(span)
        return Array.from(
          { length: endLineNumber - startLineNumber + 1 },
          (_, i) => startLineNumber + i,
        )
      })
    }),
  )
  return useMemo(() => new Set(numbers), [numbers])
}
