import type { ParsedDocument, SyntaxFinding, YamlVersion } from './document'
import { readText } from './read-text'

/**
 * As `parseDocument`, where somebody else has explained already why the text cannot be read; then it
 * has no tree.
 */
export function parseExplained(
  text: string,
  explained: readonly SyntaxFinding[],
  version: YamlVersion = '1.1',
): ParsedDocument {
  return readText(text, version, () => ({
    tree: null,
    findings: explained,
    isOnlyForRunner: false,
  }))
}
