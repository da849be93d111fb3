import { commentsIn } from '../../document/comments'
import type { ParsedDocument } from '../../document/document'
import { isFirstOnLine } from '../../document/lines'

/** A comment behind a value, or lines of comment that follow each other. */
export interface CommentBlock {
  readonly line: number
  readonly lastLine: number
  /** On one line. */
  readonly text: string
  /** Nothing else stands on its lines. */
  readonly isAlone: boolean
}

/** A line by which an editor finds a schema says nothing of the job. */
const isForEditor = (comment: string) => /^#\s*(?:yaml-language-server|vim?:|-\*-)/.test(comment)

/** The comments of a text that say something, in its order. */
export function commentBlocks(job: ParsedDocument): readonly CommentBlock[] {
  const blocks: CommentBlock[] = []
  for (const { start, end } of commentsIn(job)) {
    const { line } = job.lines.position(start)
    const text = job.text.slice(start, end).trimEnd()
    if (isForEditor(text)) continue
    const isAlone = isFirstOnLine(job.text, start)
    const last = blocks.at(-1)
    if (last?.isAlone && isAlone && last.lastLine === line - 1) {
      const joined = text === '#' ? last.text : `${last.text} ${text}`
      blocks[blocks.length - 1] = { ...last, lastLine: line, text: joined }
    } else blocks.push({ line, lastLine: line, text, isAlone })
  }
  return blocks.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
}
