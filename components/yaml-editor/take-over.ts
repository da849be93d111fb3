import { monaco } from '@/components/code/monaco-setup'
import type { TextPlace } from './text-place'

/** Puts an editor where somebody was in the plain text of the same document: selection, scrolling, focus. */
export function takeOver(editor: monaco.editor.IStandaloneCodeEditor, place: TextPlace): void {
  const model = editor.getModel()
  if (!model) return
  const [start, end] = [positionOf(model, place.start), positionOf(model, place.end)]
  const [anchor, active] = place.isBackward ? [end, start] : [start, end]
  editor.setSelection(monaco.Selection.fromPositions(anchor, active))
  editor.setScrollPosition({ scrollTop: place.top, scrollLeft: place.left })
  if (place.hasFocus) editor.focus()
}

/** A text area counts every line end as one; so does a model that ends its lines with LF. */
function positionOf(model: monaco.editor.ITextModel, offset: number): monaco.Position {
  const before = model.getEOL().length - 1
  if (before === 0) return model.getPositionAt(offset)
  let rest = offset
  for (let line = 1; line <= model.getLineCount(); line += 1) {
    const length = model.getLineLength(line)
    if (rest <= length) return new monaco.Position(line, rest + 1)
    rest -= length + 1
  }
  return model.getPositionAt(model.getValueLength())
}
