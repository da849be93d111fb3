import type { Problem } from './collect-problems'
import type { Span, SyntaxFinding } from './document'
import { lineEnd, lineStart } from './edit/lines'
import { EXPLANATIONS } from './error-words'

const MOST_FINDINGS = 20

/** Syntax errors in plain words, in the order of the text, at most one a line and 20 in all. */
export function explainProblems(text: string, problems: readonly Problem[]): SyntaxFinding[] {
  const findings: SyntaxFinding[] = []
  let explainedTo = -1
  for (const problem of problems.toSorted((a, b) => a.span.start - b.span.start)) {
    if (findings.length === MOST_FINDINGS) break
    const span = visibleSpan(text, problem.span)
    if (span.start < explainedTo) continue
    findings.push({ code: 'yaml-syntax', message: wordsFor(problem), span })
    explainedTo = lineEnd(text, span.start)
  }
  return findings
}

function wordsFor({ code, message }: Problem): string {
  const found = EXPLANATIONS.find(([its, part]) => its === code && message.includes(part))
  return (
    found?.[2] ??
    `This is not valid YAML (${message}). Check the indentation, and the quotes and brackets before this place.`
  )
}

/** A stretch that can be marked: within one line, and when nothing is there, the line that ends before it. */
function visibleSpan(text: string, span: Span): Span {
  const start = Math.min(span.start, text.length)
  const end = Math.min(span.end, text.length, lineEnd(text, start))
  if (text.slice(start, end).trim() !== '') return { start, end }
  const before = text.slice(0, start).trimEnd().length
  const line = lineStart(text, before)
  const indentation = text.slice(line, before).search(/\S|$/)
  return { start: line + indentation, end: before }
}
