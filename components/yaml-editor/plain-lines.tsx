'use client'

import { memo } from 'react'
import type { HighlightedLine } from '@/components/code/highlight-yaml'
import { TOKEN_COLOURS } from '@/components/code/token-colours'
import { classNames } from '@/components/ui/class-names'

interface PlainLinesProps {
  readonly lines: readonly HighlightedLine[]
  /** How many lines stand above the first one. */
  readonly first: number
  /** Lines that another pane points at, counted from 1. */
  readonly linked: ReadonlySet<number>
}

/** The highlighted lines behind the text area; what is typed there is read from the area itself. */
export function PlainLines({ lines, first, linked }: PlainLinesProps) {
  return (
    <pre
      aria-hidden="true"
      className="pointer-events-none m-0 [font:inherit] group-focus-within/plain:group-data-early/plain:invisible forced-colors:invisible"
    >
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <PlainLine isLinked={linked.has(first + index + 1)} key={first + index} line={line} />
      ))}
    </pre>
  )
}

interface PlainLineProps {
  readonly line: HighlightedLine
  readonly isLinked: boolean
}

const PlainLine = memo(function PlainLine({ line, isLinked }: PlainLineProps) {
  return (
    <div className={classNames('h-5', isLinked && 'linked-line')}>
      {line.tokens.map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tokens of a line never move
        <span className={TOKEN_COLOURS[kind]} key={index}>
          {text}
        </span>
      ))}
    </div>
  )
})
