import { composeTree } from './compose-tree'
import type { ParsedDocument, SyntaxFinding } from './document'
import { explainProblems } from './explain-problems'
import { LineTable } from './line-table'
import { readValue } from './read-value'
import { refuseText } from './refuse-text'

export { MAX_ALIASES, MAX_BYTES, MAX_DEPTH } from './limits'

/**
 * Any text → its tree, its plain value and what is wrong with it as YAML. Never throws.
 *
 * YAML 1.2 core schema, one document. Keys are strings, and own properties whatever their name;
 * `<<` merges as in PyYAML, which is what reads the file in the end. Empty text has the value null.
 * Offsets count a BOM. Limits: `MAX_BYTES`, `MAX_DEPTH`, `MAX_ALIASES`.
 */
export function parseDocument(text: string): ParsedDocument {
  const refusal = refuseText(text)
  if (refusal) return documentOf(text, null, undefined, [refusal])

  const { tree, problems, finding } = composeTree(text)
  const findings = finding ? [finding] : explainProblems(text, tree, problems)
  if (!tree || findings.length > 0) return documentOf(text, tree, undefined, findings)

  const read = readValue(tree)
  return documentOf(text, tree, read.findings.length > 0 ? undefined : read.value, read.findings)
}

/** The line table is made when first asked for: a valid document may never need it. */
function documentOf(
  text: string,
  tree: ParsedDocument['tree'],
  value: unknown,
  findings: readonly SyntaxFinding[],
): ParsedDocument {
  let lines: LineTable | undefined
  return {
    text,
    tree,
    value,
    findings,
    get lines() {
      lines ??= new LineTable(text)
      return lines
    },
  }
}
