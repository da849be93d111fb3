import type { ParsedDocument, Span } from './document'
import { lineEnd } from './lines'
import { isTextBlock, nodesIn } from './tree'

/** The comments of a text in their order, each from its `#` to the end of its line. */
export function commentsIn({ text, tree }: ParsedDocument): readonly Span[] {
  const scalars: Span[] = []
  for (const node of nodesIn(tree)) {
    const end = isTextBlock(node) ? node.rawEnd : node.end
    if (node.kind === 'scalar' && end > node.start) scalars.push({ start: node.start, end })
  }
  const comments: Span[] = []
  let next = 0
  for (let start = text.indexOf('#'); start !== -1; start = text.indexOf('#', start + 1)) {
    while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const isInValue = (scalars[next]?.start ?? Number.POSITIVE_INFINITY) <= start
    const isMark = start === 0 || /[\s\uFEFF]/.test(text.charAt(start - 1))
    if (isInValue || !isMark) continue
    const end = lineEnd(text, start)
    comments.push({ start, end })
    start = end - 1
  }
  return comments
}
