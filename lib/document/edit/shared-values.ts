import { isAlias, type ParsedNode, visit } from 'yaml'
import type { ParsedDocument, Path } from '../document'
import { entriesAlong } from '../find-entry'
import { mergedEntry } from '../follow-entries'
import { shown } from '../shown'
import type { Step } from './step'

/**
 * Why a step cannot be taken at its place alone, because the value there is shared with another place
 * by an alias or a merge key; null when it can.
 */
export function sharedReason(document: ParsedDocument, step: Step): string | null {
  const path = step.op === 'insert' ? step.path.slice(0, -1) : step.path
  const entries = entriesAlong(document, path)
  const nodes = [document.tree?.contents ?? null, ...entries.map(({ value }) => value)]
  if (entries.length === path.length && (step.op === 'rename' || step.op === 'delete')) nodes.pop()
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

function reasonOf(node: ParsedNode, names: ReadonlySet<string>): string | null {
  if (isAlias(node)) {
    return `This value is repeated from another place (*${shown(node.source)}). Change it there, or write it out here in the text.`
  }
  if (node.anchor === undefined || !names.has(node.anchor)) return null
  return `Other places repeat this value (&${shown(node.anchor)}) and would change with it. Change it in the text.`
}

function aliasNames({ text, tree }: ParsedDocument): ReadonlySet<string> {
  const names = new Set<string>()
  if (!tree || !text.includes('*')) return names
  visit(tree, { Alias: (_key, { source }) => void names.add(source) })
  return names
}
