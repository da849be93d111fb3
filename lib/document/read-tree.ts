import type { Span } from './document'
import { TreeParser } from './scan/parse-tree'
import { Unreadable } from './scan/unreadable'
import type { TreeNode } from './tree'

/** A syntax tree, or why PyYAML cannot read the text. */
export interface TreeReading {
  /** Null for an empty text and where reading stopped; of two documents the first. */
  readonly root: TreeNode | null
  readonly stop: Unreadable | null
}

/** Text → the tree that PyYAML makes of it. Stops at the first error and at a second document. */
export function readTree(text: string): TreeReading {
  const parser = new TreeParser(text)
  try {
    parser.parse()
    return { root: parser.root, stop: null }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return { root: parser.root, stop: within(error, text.length) }
  }
}

/** What ends with the text is marked at its last place. */
function within(stop: Unreadable, length: number): Unreadable {
  const inside = ({ start, end }: Span): Span => ({
    start: Math.min(start, length),
    end: Math.min(end, length),
  })
  return new Unreadable(stop.refusal, inside(stop.span), Math.min(stop.since, length))
}
