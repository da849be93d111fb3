import type { Span } from './document'
import type { ScalarStyle } from './scan/token'

/** Anything that is a value or a key in the text. Its span holds its content without anchor and tag. */
export type TreeNode = ScalarNode | ListNode | MapNode | AliasNode

interface Placed extends Span {
  readonly anchor: string | null
  /** A tag as PyYAML resolves it, `tag:yaml.org,2002:str` or `!name`; null when there is none. */
  readonly tag: string | null
  readonly tagSpan: Span | null
}

export interface ScalarNode extends Placed {
  readonly kind: 'scalar'
  /** What is written, without quotes, folded and unescaped. */
  readonly text: string
  readonly style: ScalarStyle
  /** Of a text block: where the blank lines behind it end. */
  readonly rawEnd: number
}

/** A text written as lines below `|` or `>`. */
export type TextBlock = ScalarNode & { readonly style: 'literal' | 'folded' }

export interface ListNode extends Placed {
  readonly kind: 'list'
  readonly flow: boolean
  readonly entries: readonly Entry[]
}

export interface MapNode extends Placed {
  readonly kind: 'map'
  readonly flow: boolean
  readonly entries: readonly Entry[]
}

export interface AliasNode extends Placed {
  readonly kind: 'alias'
  readonly name: string
}

export type Collection = MapNode | ListNode

/** One pair of a map or one item of a list, with its place in the text. */
export interface Entry {
  /** Null for the items of a list. */
  readonly key: TreeNode | null
  readonly value: TreeNode
  /** Where its first mark stands: the `-`, the `?`, the anchor or tag of the key, or the key. */
  readonly start: number
  /** Where its content ends, without trailing spaces, comments and line ends. */
  readonly end: number
  /** Where a value may be written: behind the `:` or the `-`. Null for a key without a colon. */
  readonly afterMark: number | null
  /** Whether its key is marked by a `?`. */
  readonly isExplicit: boolean
}

export function isCollection(node: TreeNode | null | undefined): node is Collection {
  return node?.kind === 'map' || node?.kind === 'list'
}

/** True for a value that takes no room in the text, as in `key:`. */
export function isBlank(node: TreeNode | null): boolean {
  return node === null || (node.kind === 'scalar' && node.start === node.end)
}

export function isTextBlock(node: TreeNode | null): node is TextBlock {
  return node?.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded')
}

/** A list or map that is written as indented lines. */
export function isBlockCollection(node: TreeNode | null): node is Collection {
  return isCollection(node) && !node.flow
}

/** A node and all below it, in the order of the text. */
export function* nodesIn(node: TreeNode | null): Generator<TreeNode> {
  if (!node) return
  yield node
  if (!isCollection(node)) return
  for (const { key, value } of node.entries) {
    yield* nodesIn(key)
    yield* nodesIn(value)
  }
}
