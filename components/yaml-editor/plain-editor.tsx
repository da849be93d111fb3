'use client'

import { type RefObject, useEffect, useMemo, useState } from 'react'
import { useDesigner, useDesignerActions, useDesignerStore } from '@/components/state/use-designer'
import { shownText } from '@/components/ui/shown-text'
import { EDITOR_LOOK, EDITOR_NAMES } from './editor-look'
import { createHighlighter } from './highlighted-lines'
import { LineNumbers } from './line-numbers'
import { PlainLines } from './plain-lines'
import { plainText, typedEdit } from './plain-text'
import { PLAIN_TEXT_ID, useEarlyText } from './use-early-text'
import { useKeptCaret } from './use-kept-caret'
import { useLineWindow } from './use-line-window'
import { useLinkedLines } from './use-linked-lines'
import { usePlainReveal } from './use-plain-reveal'

interface PlainEditorProps {
  readonly area: RefObject<HTMLTextAreaElement | null>
  readonly scroller: RefObject<HTMLDivElement | null>
  /** Set while a place in the text is to be shown and is not yet. */
  readonly isRevealing: RefObject<boolean>
}

/**
 * The text until the editor is there: highlighted by the server already, and a text area over it in
 * which one can type, whether React is there or not. It looks as the editor does.
 */
export function PlainEditor({ area, scroller, isRevealing }: PlainEditorProps) {
  const store = useDesignerStore()
  const shown = useDesigner((state) => state.shown)
  const text = useDesigner((state) => state[state.shown]?.text ?? '')
  const { changeText } = useDesignerActions()
  const take = (typed: string) => {
    const edit = typedEdit(store.getState()[shown]?.text ?? '', typed)
    if (edit) changeText(shown, [edit])
  }
  usePlainReveal(area, scroller, isRevealing)
  const [isEarly, setEarly] = useState(true)
  useEffect(() => setEarly(false), [])

  const plain = useMemo(() => plainText(text), [text])
  const value = useMemo(() => shownText(plain), [plain])
  const noteCaret = useKeptCaret(area, value)
  useEarlyText(area, (typed) => {
    noteCaret()
    take(typed)
  })
  const lines = useMemo(() => value.split('\n'), [value])
  const { start, end } = useLineWindow(scroller, lines.length)
  const [highlight] = useState(createHighlighter)
  const highlighted = useMemo(() => highlight(lines.slice(0, end)), [highlight, lines, end])
  const linked = useLinkedLines()
  const above = start * EDITOR_LOOK.lineHeight
  return (
    <div
      className="group/plain absolute inset-0 overflow-auto bg-surface font-mono text-[13px] leading-5 [font-feature-settings:'liga'_0,'calt'_0] has-focus-visible:outline-2 has-focus-visible:-outline-offset-2"
      data-early={isEarly || undefined}
      ref={scroller}
      tabIndex={-1}
    >
      <div
        className="grid min-h-full w-max min-w-full grid-cols-[auto_minmax(max-content,1fr)] py-2"
        style={{
          minHeight: `max(100%, ${lines.length * EDITOR_LOOK.lineHeight + 2 * EDITOR_LOOK.padding}px)`,
        }}
      >
        <div
          className="sticky left-0 z-10 bg-surface"
          style={{
            paddingTop: above,
            width: `calc(round(${Math.max(EDITOR_LOOK.digits, `${lines.length}`.length)}ch, 1px) + 26px)`,
          }}
        >
          <LineNumbers count={end - start} first={start} />
        </div>
        <div className="relative" style={{ paddingTop: above }}>
          <PlainLines first={start} lines={highlighted.slice(start)} linked={linked} />
          <div aria-hidden="true" className="invisible h-0 whitespace-pre">
            {longest(lines)}
          </div>
          <textarea
            aria-label={EDITOR_NAMES[shown]}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            className="absolute inset-0 m-0 block size-full resize-none overflow-hidden border-0 bg-transparent p-0 whitespace-pre text-transparent caret-text outline-none [font:inherit] [tab-size:2] group-data-early/plain:focus:text-text"
            id={PLAIN_TEXT_ID}
            onChange={({ target }) => {
              noteCaret()
              take(target.value)
            }}
            onSelect={noteCaret}
            readOnly={value !== plain}
            ref={area}
            spellCheck={false}
            value={value}
            wrap="off"
          />
        </div>
      </div>
    </div>
  )
}

/** The longest line: it holds the room that the text area needs. */
function longest(lines: readonly string[]): string {
  return lines.reduce((best, line) => (line.length > best.length ? line : best), '')
}
