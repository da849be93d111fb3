'use client'

import { FixButtons } from '@/components/state/fix-buttons'
import { SeverityMark } from '@/components/ui/severity-mark'
import type { Diagnostic } from '@/lib/diagnostics/diagnostic'
import type { Path } from '@/lib/document/document'
import { problemAtField } from '@/lib/form/problem-at-field'

interface ProblemNotesProps {
  readonly problems: readonly Diagnostic[]
  /** The path of the field or the row above them: its name is not said again. */
  readonly at?: Path
  /** The id of what takes the focus when a fix takes its own button away. */
  readonly focusAfterFix?: string
}

/** Findings where they belong, each with the buttons that make it go away. */
export function ProblemNotes({ problems, at, focusAfterFix }: ProblemNotesProps) {
  const wordsOf = (problem: Diagnostic) => (at ? problemAtField(problem, at) : problem.message)
  return problems.map((problem) => (
    <div
      className="flex gap-1.5 pt-1 text-sm"
      key={`${problem.code} ${problem.path.join('/')} ${problem.message}`}
    >
      <span className="flex h-4 shrink-0">
        <SeverityMark iconOnly severity={problem.severity} />
      </span>
      <div className="flex min-w-0 flex-col items-start gap-1">
        {problem.severity === 'info' ? (
          <QuietNote message={wordsOf(problem)} />
        ) : (
          <span className="wrap-anywhere">{wordsOf(problem)}</span>
        )}
        <FixButtons of={problem} onFixed={() => focusOn(focusAfterFix)} />
      </div>
    </div>
  ))
}

/** One line until it is opened: a note asks for nothing. */
function QuietNote({ message }: { readonly message: string }) {
  return (
    <details className="group/note max-w-full text-muted">
      <summary
        className="list-none truncate hover:text-text group-open/note:whitespace-normal group-open/note:wrap-anywhere"
        title={message}
      >
        {message}
      </summary>
    </details>
  )
}

function focusOn(id: string | undefined): void {
  if (id !== undefined) document.getElementById(id)?.focus()
}
