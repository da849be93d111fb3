import type { SyntaxFinding, YamlVersion } from './document'
import { isMergeKey, nameOfKey, readKey } from './key-name'
import { MAX_ALIASED_VALUES, MAX_ALIASES, MAX_DEPTH, MOST_FINDINGS } from './limits'
import { readScalar } from './scalars/read-scalar'
import { UnreadableScalar } from './scalars/scalar'
import { isTagOf } from './scalars/tags'
import type { AliasNode, MapNode, ScalarNode, TreeNode } from './tree'
import * as words from './value-words'

/** What reading an anchored value took; an alias costs the same again, without the reading. */
interface Anchored {
  value: unknown
  aliases: number
  values: number
  height: number
  isOpen: boolean
  /** The scalar itself, for its name where it is a key. */
  readonly node: TreeNode
}

interface Reading {
  readonly version: YamlVersion
  readonly findings: SyntaxFinding[]
  readonly anchors: Map<string, Anchored>
  aliases: number
  values: number
  deepest: number
}

/**
 * The plain value of a tree, put together as PyYAML does it: aliases share their anchor's value, `<<` merges
 * maps below the map's own keys (the first of a list wins, but a later `<<` outranks an earlier one),
 * of two equal keys the last counts. Findings: duplicate keys, aliases without an anchor, too many of
 * them, keys that are no scalars, scalars that cannot be constructed. With other findings than
 * duplicate keys the value is not to be used.
 */
export function readValue(
  root: TreeNode | null,
  version: YamlVersion,
): { value: unknown; findings: SyntaxFinding[] } {
  const reading: Reading = {
    version,
    findings: [],
    anchors: new Map(),
    aliases: 0,
    values: 0,
    deepest: 0,
  }
  const value = root === null ? null : readNode(reading, root, 1)
  return { value, findings: reading.findings }
}

function readNode(reading: Reading, node: TreeNode, depth: number): unknown {
  reading.values++
  if (node.kind === 'alias') return readAlias(reading, node, depth)
  if (node.anchor !== null) return readAnchored(reading, node, node.anchor, depth)
  return readPlainNode(reading, node, depth)
}

function readPlainNode(
  reading: Reading,
  node: Exclude<TreeNode, AliasNode>,
  depth: number,
): unknown {
  if (node.kind === 'scalar') return readScalarNode(reading, node)
  if (!isTagOf(node.kind, node.tag)) refuse(reading, words.tagNotTaken(node))
  if (depth > reading.deepest) reading.deepest = depth
  if (node.kind === 'map') return readMap(reading, node, depth)
  const list: unknown[] = []
  for (const { value } of node.entries) list.push(readNode(reading, value, depth + 1))
  return list
}

function readScalarNode(reading: Reading, node: ScalarNode): unknown {
  const value = readScalar(node, reading.version)
  if (!(value instanceof UnreadableScalar)) return value
  refuse(reading, words.unreadableScalar(value, node))
  return null
}

function readMap(reading: Reading, map: MapNode, depth: number): Record<string, unknown> {
  const own: Record<string, unknown> = {}
  const numbers = new Map<number | bigint, string>()
  let merged: Record<string, unknown> | undefined
  for (const { key, value } of map.entries) {
    if (key && isMergeKey(key)) {
      merged ??= {}
      mergeInto(reading, merged, readNode(reading, value, depth), value)
      continue
    }
    const name = key ? nameIn(reading, key, numbers, depth) : undefined
    const item = readNode(reading, value, depth + 1)
    if (name === undefined) continue
    if (key && Object.hasOwn(own, name)) refuse(reading, words.setTwice(name, key))
    setOwn(own, name, item)
  }
  if (!merged) return own
  for (const [name, item] of Object.entries(own)) setOwn(merged, name, item)
  return merged
}

/**
 * The name of a key; undefined, with a finding, for what is none. In Python 1, 1.0 and True are one
 * key, which keeps its first name.
 */
function nameIn(
  reading: Reading,
  key: TreeNode,
  numbers: Map<number | bigint, string>,
  depth: number,
): string | undefined {
  const scalar = scalarOfKey(reading, key, depth)
  if (!scalar) {
    refuse(reading, words.keyIsNoScalar(key))
    return undefined
  }
  const value = readKey(scalar, reading.version)
  if (value instanceof UnreadableScalar) {
    refuse(reading, words.unreadableScalar(value, scalar))
    return undefined
  }
  const name = nameOfKey(value, scalar, reading.version)
  const number = typeof value === 'boolean' ? Number(value) : value
  if (typeof number !== 'number' && typeof number !== 'bigint') return name
  const known = numbers.get(number)
  if (known === undefined) numbers.set(number, name)
  return known ?? name
}

/** The scalar that is a key, or that an alias of it repeats. */
function scalarOfKey(reading: Reading, key: TreeNode, depth: number): ScalarNode | undefined {
  if (key.kind === 'alias') {
    const count = reading.findings.length
    readAlias(reading, key, depth)
    const node = reading.anchors.get(key.name)?.node
    return node?.kind === 'scalar' ? node : count < reading.findings.length ? BLANK_KEY : undefined
  }
  if (key.anchor !== null && key.kind === 'scalar') {
    noteAnchor(reading, key, key.anchor)
  }
  return key.kind === 'scalar' ? key : undefined
}

/** Stands for a key that has a finding already. */
const BLANK_KEY: ScalarNode = {
  kind: 'scalar',
  text: '',
  style: 'double',
  start: 0,
  end: 0,
  rawEnd: 0,
  anchor: null,
  tag: null,
  tagSpan: null,
}

/** As PyYAML: of a list of maps the first wins, and a later `<<` outranks an earlier one. */
function mergeInto(
  reading: Reading,
  merged: Record<string, unknown>,
  source: unknown,
  node: TreeNode,
): void {
  const maps = Array.isArray(source) ? source.toReversed() : [source]
  for (const map of maps) {
    if (!isPlainMap(map)) {
      refuse(reading, words.mergesNoMap(node))
      return
    }
    for (const [name, item] of Object.entries(map)) setOwn(merged, name, item)
  }
}

function isPlainMap(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === PLAIN
}

const PLAIN = Object.prototype

function noteAnchor(reading: Reading, node: TreeNode, name: string): Anchored {
  if (reading.anchors.has(name)) refuse(reading, words.anchorTwice(name, node))
  const anchored: Anchored = { value: null, aliases: 0, values: 0, height: 0, isOpen: true, node }
  reading.anchors.set(name, anchored)
  if (node.kind === 'scalar') {
    const value = readScalar(node, reading.version)
    anchored.value = value instanceof UnreadableScalar ? null : value
    anchored.isOpen = false
    anchored.values = 1
  }
  return anchored
}

function readAnchored(
  reading: Reading,
  node: Exclude<TreeNode, AliasNode>,
  name: string,
  depth: number,
): unknown {
  const before = { ...reading }
  const anchored = noteAnchor(reading, node, name)
  reading.deepest = depth - 1
  anchored.value = readPlainNode(reading, node, depth)
  anchored.height = reading.deepest - depth + 1
  anchored.aliases = reading.aliases - before.aliases
  anchored.values = reading.values - before.values + 1
  anchored.isOpen = false
  reading.deepest = Math.max(before.deepest, reading.deepest)
  return anchored.value
}

function readAlias(reading: Reading, alias: AliasNode, depth: number): unknown {
  const anchored = reading.anchors.get(alias.name)
  if (!anchored) {
    refuse(reading, words.unknownAlias(alias))
    return null
  }
  reading.aliases += 1 + anchored.aliases
  reading.values += anchored.values
  if (anchored.isOpen) refuse(reading, words.aliasInItself(alias))
  else if (reading.aliases > MAX_ALIASES || reading.values > MAX_ALIASED_VALUES) {
    refuse(reading, words.tooManyAliases(alias))
  } else if (depth + anchored.height - 1 > MAX_DEPTH) {
    refuse(reading, words.tooDeep(alias.end))
  }
  return anchored.value
}

/** Adds a finding, unless there are plenty; of the limits one is enough. */
function refuse(reading: Reading, finding: SyntaxFinding): void {
  const isLimit = finding.code === 'too-many-aliases' || finding.code === 'document-too-deep'
  if (isLimit && reading.findings.some(({ code }) => code === finding.code)) return
  if (reading.findings.length >= MOST_FINDINGS) return
  reading.findings.push(finding)
}

/** Plain assignment, but `__proto__` becomes a key like any other. */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value
  else {
    Object.defineProperty(target, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    })
  }
}
