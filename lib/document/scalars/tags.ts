import type { TreeNode } from '../tree'

/** The tags of YAML 1.1, without what all of them start with. */
export const STANDARD = 'tag:yaml.org,2002:'

/** What each tag that PyYAML's safe loader knows stands before. */
const KINDS: Readonly<Record<string, TreeNode['kind']>> = {
  str: 'scalar',
  null: 'scalar',
  bool: 'scalar',
  int: 'scalar',
  float: 'scalar',
  timestamp: 'scalar',
  binary: 'scalar',
  seq: 'list',
  omap: 'list',
  pairs: 'list',
  map: 'map',
  set: 'map',
}

/** What PyYAML makes of a tag that it knows and no field takes. */
const UNUSUAL: Readonly<Record<string, string>> = {
  binary: 'bytes',
  set: 'a set',
  omap: 'a list of pairs',
  pairs: 'a list of pairs',
}

/** Whether PyYAML takes a list or map with this tag: the plain one, no set, no ordered map. */
export function isTagOf(kind: 'list' | 'map', tag: string | null): boolean {
  return tag === null || tag === '!' || tag === STANDARD + (kind === 'list' ? 'seq' : 'map')
}

/** What is wrong with a tag: nobody knows it, its value is none of its type, or no field takes the type. */
export type TagProblem =
  | { readonly is: 'unknown' }
  | { readonly is: 'wrong'; readonly tag: string }
  | { readonly is: 'unusual'; readonly tag: string; readonly reads: string }

/** Why a value with a tag that is not taken is not; as PyYAML 6 reads it. */
export function tagProblem(node: TreeNode): TagProblem {
  const name = node.tag?.startsWith(STANDARD) ? node.tag.slice(STANDARD.length) : ''
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
  if (kind === undefined) return { is: 'unknown' }
  const reads = Object.hasOwn(UNUSUAL, name) ? UNUSUAL[name] : undefined
  const tag = `!!${name}`
  if (reads === undefined || kind !== node.kind || !isConstructed(node)) return { is: 'wrong', tag }
  return { is: 'unusual', tag, reads }
}

/** Whether the value is one that its tag can be made of: base64, maps of one key. */
function isConstructed(node: TreeNode): boolean {
  if (node.kind === 'scalar') return isBase64(node.text)
  if (node.kind !== 'list') return true
  return node.entries.every(
    ({ value }) => value.kind === 'alias' || (value.kind === 'map' && value.entries.length === 1),
  )
}

/** As Python's `base64.decodebytes`, which passes over what is no sign of base64. */
function isBase64(text: string): boolean {
  if (!/^[\0-\x7f]*$/.test(text)) return false
  let [digits, pads] = [0, 0]
  for (const character of text) {
    if (character === '=') {
      if (digits % 4 >= 2 && (digits % 4) + ++pads >= 4) return true
    } else if (/[A-Za-z0-9+/]/.test(character)) {
      digits++
      pads = 0
    }
  }
  return digits % 4 === 0
}
