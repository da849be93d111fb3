import type { ParsedDocument, Path } from '../document'
import { entriesAlong } from '../find-entry'
import { mergedEntry } from '../follow-entries'
import { shown } from '../shown'
import { nodesIn, type TreeNode } from '../tree'
import type { Step } from './step'

/**
 * Why a step cannot be taken at its place alone, because the value there is shared with another place
 * by an alias or a merge key; null when it can.
 */
export function sharedReason(document: ParsedDocument, step: Step): string | null {
  const path = step.op === 'insert' ? step.path.slice(0, -1) : step.path
  const entries = entriesAlong(document, path)
  const nodes = [document.tree, ...entries.map(({ value }) => value)]
  const isOfKey = step.op === 'rename' || step.op === 'delete' || step.op === 'cut'
  if (entries.length === path.length && isOfKey) nodes.pop()
  const names = aliasNames(document)
  for (const node of nodes) {
    const reason = node && reasonOf(node, names)
    if (reason) return reason
  }
  if (entries.length === path.length) return null
  return mergedReason(document, path)
}

/** Why a value that comes through a merge key cannot be removed, whatever the map has of its own. */
export function mergedReason(document: ParsedDocument, path: Path): string | null {
  const name = path.at(-1)
  const entry = mergedEntry(document, path.slice(0, -1), String(name))
  if (!entry) return null
  const { line } = document.lines.position(entry.start)
  return `${shown(String(name))} comes from another map through a merge key (<<): it stands in line ${line}. Remove it there, or give it another value here.`
}

/** Where a value and another place of the text are one: an alias, or an anchor that aliases repeat. */
export interface SharedPlace {
  readonly path: Path
  readonly name: string
  readonly isAlias: boolean
}

/**
 * The first place on the way to a path, from the root on, whose value is shared; null when none is. What
 * comes through a merge key can be overridden, and is not.
 */
export function sharedPlace(document: ParsedDocument, path: Path): SharedPlace | null {
  const names = aliasNames(document)
  if (names.size === 0) return null
  const nodes = [document.tree, ...entriesAlong(document, path).map(({ value }) => value)]
  const depth = nodes.findIndex((node) => node !== null && reasonOf(node, names) !== null)
  const node = nodes[depth]
  if (!node) return null
  const isAlias = node.kind === 'alias'
  const name = isAlias ? node.name : (node.anchor ?? '')
  return { path: path.slice(0, depth), name, isAlias }
}

function reasonOf(node: TreeNode, names: ReadonlySet<string>): string | null {
  if (node.kind === 'alias') {
    return `This value is repeated from another place (*${shown(node.name)}). Change it there, or write it out here in the text.`
  }
  if (node.anchor === null || !names.has(node.anchor)) return null
  return `Other places repeat this value (&${shown(node.anchor)}) and would change with it. Change it in the text.`
}

const known = new WeakMap<ParsedDocument, ReadonlySet<string>>()

/** The names that a document repeats; looked for once in each. */
function aliasNames(document: ParsedDocument): ReadonlySet<string> {
  const found = known.get(document) ?? findAliasNames(document)
  known.set(document, found)
  return found
}

function findAliasNames({ text, tree }: ParsedDocument): ReadonlySet<string> {
  const names = new Set<string>()
  if (!tree || !text.includes('*')) return names
  for (const node of nodesIn(tree)) if (node.kind === 'alias') names.add(node.name)
  return names
}
