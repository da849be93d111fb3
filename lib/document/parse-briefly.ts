import { explainStop } from './broken/explain-stop'
import type { ParsedDocument, YamlVersion } from './document'
import { type ExplainBroken, readText } from './read-text'

/**
 * As `parseDocument`, but broken text has no tree and its first problem alone: enough to know that it
 * cannot be read, in a fraction of the time and of the code.
 */
export function parseBriefly(text: string, version: YamlVersion = '1.1'): ParsedDocument {
  return readText(text, version, explainBriefly)
}

const explainBriefly: ExplainBroken = (text, stop) => ({
  tree: null,
  findings: [explainStop(text, stop)],
  isOnlyForRunner: false,
})
