import { lineEnd, lineStart } from '../lines'
import type { BrokenText } from '../read-text'
import type { Unreadable } from '../scan/unreadable'
import { adoptTree } from './adopt-tree'
import { composeTree } from './compose-tree'
import { explainProblems } from './explain-problems'
import { explainStop } from './explain-stop'

/**
 * The `yaml` package goes on behind an error, and knows what is missing; so its words come first. What
 * it finds before the place where PyYAML stops is no error there; and where it finds nothing up to
 * that place, only PyYAML cannot read the text.
 */
export function readBroken(text: string, stop: Unreadable): BrokenText {
  const part = text.slice(0, explainedEnd(text, stop))
  const { tree, problems: all } = composeTree(part)
  // What is not closed where the part ends is closed, or not, behind it.
  const problems = all.filter(({ span }) => span.start < part.length || part.length === text.length)
  const root = tree?.contents
  const from = lineStart(text, Math.min(stop.since, lineBefore(text, stop.span.start)))
  const found = explainProblems(text, tree, problems).filter(({ span }) => span.end >= from)
  const isFound = found.some(({ span }) => span.start <= lineEnd(text, stop.span.start))
  const findings = isFound ? found : [explainStop(text, stop), ...found]
  return {
    tree: root ? adoptTree(text, root) : null,
    findings,
    isOnlyForRunner: problems.length === 0,
  }
}

/** The library takes a second for 500 kB: of long texts it gets what stands around the place. */
const EXPLAINED = 100_000

function explainedEnd(text: string, { span }: Unreadable): number {
  if (text.length <= 2 * EXPLAINED) return text.length
  return lineEnd(text, Math.min(span.start + EXPLAINED, text.length))
}

/** An offset on the last line before that of an offset which says something. */
function lineBefore(text: string, offset: number): number {
  return Math.max(text.slice(0, lineStart(text, offset)).trimEnd().length, 0)
}
