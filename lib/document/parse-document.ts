import { readBroken } from './broken/read-broken'
import type { ParsedDocument, YamlVersion } from './document'
import { readText } from './read-text'

export { MAX_ALIASES, MAX_BYTES, MAX_DEPTH } from './limits'

/**
 * Any text → its tree, its plain value and what is wrong with it as YAML. Never throws.
 *
 * One document, read as the job runner does, with PyYAML's safe loader (YAML 1.1), or as version 1.2
 * has it. Keys are strings, and own properties whatever their name. Empty text has the value null. Of two equal keys
 * the last counts, with a finding. Offsets count a BOM. Limits: `MAX_BYTES`, `MAX_DEPTH`,
 * `MAX_ALIASES`.
 */
export function parseDocument(text: string, version: YamlVersion = '1.1'): ParsedDocument {
  return readText(text, version, readBroken)
}
