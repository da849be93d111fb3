import type { YamlVersion } from './document'
import { pythonText } from './scalars/python-text'
import { isFloat } from './scalars/read-plain'
import { readScalar } from './scalars/read-scalar'
import { type ScalarValue, UnreadableScalar } from './scalars/scalar'
import { STANDARD } from './scalars/tags'
import type { ScalarNode, TreeNode } from './tree'

/**
 * The name of a map key. Of the runner's files as Python's `str` writes what PyYAML reads: `1` → "1",
 * `1.0` → "1.0", `no` → "False", nothing → "None"; of others as JSON would show it: "false", "null".
 * Undefined for what cannot be a name: lists, maps, aliases, scalars that cannot be constructed.
 */
export function keyName(key: TreeNode | null, version: YamlVersion): string | undefined {
  if (key === null || key.kind !== 'scalar') return undefined
  const value = readKey(key, version)
  return value instanceof UnreadableScalar ? undefined : nameOfKey(value, key, version)
}

/** What is read in a key, where a lone `=` is text, and so is what is marked as one. */
export function readKey(key: ScalarNode, version: YamlVersion): ScalarValue | UnreadableScalar {
  if (key.tag === `${STANDARD}value`) return key.text
  const value = readScalar(key, version)
  const isMark = value instanceof UnreadableScalar && value.kind === 'mark'
  return isMark && key.text === '=' ? '=' : value
}

export function nameOfKey(value: ScalarValue, key: ScalarNode, version: YamlVersion): string {
  if (typeof value === 'string') return value
  const isWhole = typeof value === 'number' && Number.isInteger(value)
  if (version === '1.2') {
    return isWhole && /^[-+]?\d*\.\d*$/.test(key.text) ? `${value}.0` : String(value)
  }
  return pythonText(value, key.tag?.endsWith(':float') || isFloat(key.text))
}

/** True for a plain `<<` and for what is marked as one, which PyYAML reads as "merge the keys of this map". */
export function isMergeKey(key: TreeNode | null): boolean {
  if (key?.kind !== 'scalar') return false
  if (key.tag === `${STANDARD}merge`) return true
  if (key.text !== '<<') return false
  return key.tag === null ? key.style === 'plain' : key.tag === '!'
}
