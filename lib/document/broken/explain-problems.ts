import { type Document, isScalar, type Node, visit } from 'yaml'
import type { Span, SyntaxFinding } from '../document'
import { MOST_FINDINGS } from '../limits'
import { lineEnd, lineStart } from '../lines'
import { signTakenFor } from '../look-alikes'
import { shown } from '../shown'
import type { Problem } from './collect-problems'
import { EXPLANATIONS, lookAlikeWords } from './error-words'

/** Syntax errors in plain words, in the order of the text, at most one a line and 20 in all. */
export function explainProblems(
  text: string,
  tree: Document.Parsed | null,
  problems: readonly Problem[],
): SyntaxFinding[] {
  const findings: SyntaxFinding[] = []
  const unclosed = unclosedIn(text, tree, problems)
  let explainedTo = -1
  for (const problem of problems.toSorted((a, b) => a.span.start - b.span.start)) {
    if (findings.length === MOST_FINDINGS) break
    if (problem.span.start <= explainedTo) continue
    const open = unclosed.find((each) => isBrokenBy(text, each, problem))
    if (open) {
      findings.push(brokenOff(text, open, breakOf(problem)))
      explainedTo = open.end
      continue
    }
    const span = visibleSpan(text, tree, problem)
    const cause = lookAlikeCause(text, span)
    findings.push(cause ?? { code: 'yaml-syntax', message: wordsFor(problem), span })
    explainedTo = lineEnd(text, Math.max(span.start, problem.span.start))
  }
  return findings
}

/** Brackets or braces that are not closed where they should have ended. */
function unclosedIn(
  text: string,
  tree: Document.Parsed | null,
  problems: readonly Problem[],
): Span[] {
  return problems
    .filter(({ message }) => message.includes('end with a'))
    .map(({ span }) => ({ start: openedAt(text, tree, span.start).start, end: span.start }))
    .filter(({ start }) => /[[{]/.test(text.charAt(start)))
}

/** Where a problem shows: of a key over several lines on the last of them. */
function breakOf({ code, span }: Problem): number {
  return code === 'MULTILINE_IMPLICIT_KEY' ? Math.max(span.start, span.end - 1) : span.start
}

/** Whether a problem is on a further line of what is not closed: it follows from that. */
function isBrokenBy(text: string, { start, end }: Span, problem: Problem): boolean {
  const at = breakOf(problem)
  return at < end && at > lineEnd(text, start)
}

function brokenOff(text: string, { start }: Span, at: number): SyntaxFinding {
  const [what, closing] = text.charAt(start) === '[' ? ['bracket [', ']'] : ['brace {', '}']
  const line = text.slice(lineStart(text, at), lineEnd(text, at)).trim()
  const opening = text.slice(start, lineEnd(text, start)).trimEnd()
  return {
    code: 'yaml-syntax',
    message: `The ${what} that is opened here is not closed before the line “${shown(line)}”. Add the missing ${closing}.`,
    span: { start, end: start + opening.length },
  }
}

function wordsFor({ code, message }: Problem): string {
  const found = EXPLANATIONS.find(([its, part]) => its === code && message.includes(part))
  return (
    found?.[2] ??
    `This is not valid YAML (${shown(message)}). Check the indentation, and the quotes and brackets before this place.`
  )
}

/**
 * A sign on the line that is none to YAML, which then is what is wrong: what else could be said of the
 * line denies what people see there. Quoted text and comments may hold any.
 */
function lookAlikeCause(text: string, { start }: Span): SyntaxFinding | null {
  const from = lineStart(text, start)
  const line = text.slice(from, lineEnd(text, start))
  for (const { 0: part, index } of line.matchAll(
    /"(?:[^"\\]|\\.)*"|'[^']*'|(?:^|\s)#.*|[\s\S]/gu,
  )) {
    const plain = [...part].length === 1 ? signTakenFor(part) : undefined
    // A mark at the start of the file is not seen by YAML either.
    if (plain === undefined || from + index === 0) continue
    const at = { start: from + index, end: from + index + part.length }
    return { code: 'yaml-syntax', message: lookAlikeWords(part, plain), span: at }
  }
  return null
}

/** A stretch within one line that holds something to mark. */
function visibleSpan(
  text: string,
  tree: Document.Parsed | null,
  { code, message, span }: Problem,
): Span {
  const start = Math.min(span.start, text.length)
  const end = Math.min(span.end, text.length, lineEnd(text, start))
  // What is not closed is noticed only where it should have ended.
  if (/closing|end with a/.test(message)) return openedAt(text, tree, start)
  if (code === 'TAB_AS_INDENT' || text.slice(start, end).trim()) return { start, end }
  const line = text.slice(start, lineEnd(text, start))
  if (start === end || !line.trim()) return lineBefore(text, start)
  return { start: start + line.search(/\S/), end: start + line.trimEnd().length }
}

/** The first line of the quoted text or the brackets that end, without closing, at an offset. */
function openedAt(text: string, tree: Document.Parsed | null, offset: number): Span {
  let opened: number | undefined
  const look = (node: Node): symbol | undefined => {
    const canClose = isScalar(node) ? node.type?.startsWith('QUOTE') : 'flow' in node && node.flow
    if (!canClose || !node.range || node.range[1] !== offset) return undefined
    opened = node.range[0]
    return visit.BREAK
  }
  if (tree) visit(tree, { Node: (_key, node) => look(node) })
  if (opened === undefined) return lineBefore(text, offset)
  const line = text.slice(opened, Math.min(offset, lineEnd(text, opened)))
  return { start: opened, end: opened + line.trimEnd().length }
}

/** The line of the last visible character before an offset. */
function lineBefore(text: string, offset: number): Span {
  const end = text.slice(0, offset).trimEnd().length
  const line = text.slice(lineStart(text, end), end)
  return { start: end - line.trimStart().length, end }
}
