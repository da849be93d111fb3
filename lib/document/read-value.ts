import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type YAMLMap,
} from 'yaml'
import { tooDeep } from './compose-tree'
import type { Span, SyntaxFinding } from './document'
import { isMergeKey, keyText } from './key-text'
import { MAX_ALIASED_VALUES, MAX_ALIASES, MAX_DEPTH, MOST_FINDINGS } from './limits'
import { shown } from './shown'

/** What reading an anchored value took; an alias costs the same again, without the reading. */
interface Anchored {
  value: unknown
  aliases: number
  values: number
  height: number
  isOpen: boolean
}

interface Reading {
  readonly findings: SyntaxFinding[]
  readonly anchors: Map<string, Anchored>
  aliases: number
  values: number
  deepest: number
}

/**
 * The plain value of a tree without syntax errors, read as PyYAML would: aliases share their
 * anchor's value, `<<` merges maps below the map's own keys (the first of a list wins, but a later
 * `<<` outranks an earlier one), keys are strings. Findings: duplicate keys, aliases without an anchor,
 * too many of them, keys that are no scalars. The value is to be used only without findings.
 */
export function readValue(tree: Document.Parsed): { value: unknown; findings: SyntaxFinding[] } {
  const reading: Reading = {
    findings: [],
    anchors: new Map(),
    aliases: 0,
    values: 0,
    deepest: 0,
  }
  const value = readNode(reading, tree.contents, 1)
  return { value, findings: reading.findings }
}

function readNode(reading: Reading, node: ParsedNode | null, depth: number): unknown {
  reading.values++
  if (node === null) return null
  if (isAlias(node)) return readAlias(reading, node, depth)
  if (node.anchor !== undefined) return readAnchored(reading, node, node.anchor, depth)
  return readPlain(reading, node, depth)
}

function readPlain(reading: Reading, node: ParsedNode, depth: number): unknown {
  if (isScalar(node)) return node.value
  if (depth > MAX_DEPTH) {
    refuse(reading, tooDeep(node.range[0] + 1))
    return null
  }
  if (depth > reading.deepest) reading.deepest = depth
  if (isMap(node)) return readMap(reading, node, depth)
  if (!isSeq(node)) return null
  const list: unknown[] = []
  for (const item of node.items) list.push(readNode(reading, item, depth + 1))
  return list
}

function readMap(reading: Reading, map: YAMLMap.Parsed, depth: number): Record<string, unknown> {
  const own: Record<string, unknown> = {}
  let merged: Record<string, unknown> | undefined
  for (const { key, value } of map.items) {
    if (isMergeKey(key)) {
      merged ??= {}
      mergeInto(reading, merged, readNode(reading, value, depth), value ?? key)
      continue
    }
    const name = isAlias(key) ? aliasedKey(reading, key, depth) : keyText(key)
    if (key?.anchor !== undefined) readAnchored(reading, key, key.anchor, depth)
    const item = readNode(reading, value, depth + 1)
    if (name === undefined) refuse(reading, keyIsNoScalar(key))
    else if (Object.hasOwn(own, name)) refuse(reading, setTwice(name, key))
    else setOwn(own, name, item)
  }
  if (!merged) return own
  for (const [name, item] of Object.entries(own)) setOwn(merged, name, item)
  return merged
}

function aliasedKey(reading: Reading, key: Alias.Parsed, depth: number): string | undefined {
  const value = readAlias(reading, key, depth)
  return typeof value === 'object' && value !== null ? undefined : String(value)
}

/** As PyYAML: of a list of maps the first wins, and a later `<<` outranks an earlier one. */
function mergeInto(
  reading: Reading,
  merged: Record<string, unknown>,
  source: unknown,
  node: ParsedNode,
): void {
  const maps = Array.isArray(source) ? source.toReversed() : [source]
  for (const map of maps) {
    if (typeof map !== 'object' || map === null || Array.isArray(map)) {
      refuse(reading, {
        code: 'yaml-syntax',
        message:
          'The key "<<" merges other maps into this one, so its value must be a map, an alias of one, or a list of these. Put the key in quotes if it is meant as a name.',
        span: spanOfNode(node),
      })
      return
    }
    for (const [name, item] of Object.entries(map)) setOwn(merged, name, item)
  }
}

function readAnchored(reading: Reading, node: ParsedNode, name: string, depth: number): unknown {
  const before = { ...reading }
  const anchored: Anchored = { value: null, aliases: 0, values: 0, height: 0, isOpen: true }
  reading.anchors.set(name, anchored)
  reading.deepest = depth - 1
  anchored.value = readPlain(reading, node, depth)
  anchored.height = reading.deepest - depth + 1
  anchored.aliases = reading.aliases - before.aliases
  anchored.values = reading.values - before.values + 1
  anchored.isOpen = false
  reading.deepest = Math.max(before.deepest, reading.deepest)
  return anchored.value
}

function readAlias(reading: Reading, alias: Alias.Parsed, depth: number): unknown {
  const anchored = reading.anchors.get(alias.source)
  const span = spanOfNode(alias)
  if (!anchored) {
    const name = shown(alias.source)
    const message = `*${name} repeats the value marked &${name}, but nothing above is marked so. Mark that value, or put quotes around the text if it is meant to start with an asterisk.`
    refuse(reading, { code: 'yaml-syntax', message, span })
    return null
  }
  reading.aliases += 1 + anchored.aliases
  reading.values += anchored.values
  if (anchored.isOpen) {
    const message = `*${shown(alias.source)} stands inside the value that it repeats, which has no end. Write the value out.`
    refuse(reading, { code: 'too-many-aliases', message, span })
  } else if (reading.aliases > MAX_ALIASES || reading.values > MAX_ALIASED_VALUES) {
    const message = `The aliases of this file (*name) repeat more than ${MAX_ALIASES} values, or values that are too large, so it is not read. Write values out instead.`
    refuse(reading, { code: 'too-many-aliases', message, span })
  } else if (depth + anchored.height - 1 > MAX_DEPTH) {
    refuse(reading, tooDeep(span.end))
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

function setTwice(name: string, key: ParsedNode | null): SyntaxFinding {
  return {
    code: 'duplicate-key',
    message: `"${shown(name)}" is set twice in this block, and only one of the two can count. Remove or rename one of them.`,
    span: spanOfNode(key),
  }
}

function keyIsNoScalar(key: ParsedNode | null): SyntaxFinding {
  return {
    code: 'yaml-syntax',
    message:
      'A list or a map cannot be a key. If this is meant as text, such as {{ name }}, put quotes around it.',
    span: spanOfNode(key),
  }
}

function spanOfNode(node: ParsedNode | null): Span {
  return node ? { start: node.range[0], end: node.range[1] } : { start: 0, end: 0 }
}
