import { readBroken } from './broken/read-broken'
import type { ParsedDocument, SyntaxFinding, YamlVersion } from './document'
import { LineTable } from './line-table'
import { readTree } from './read-tree'
import { readValue } from './read-value'
import { refuseText } from './refuse-text'
import { REFUSAL_WORDS } from './scan/refusal-words'
import type { TreeNode } from './tree'
import { tooDeep } from './value-words'

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
  const document = { text, version }
  const refusal = refuseText(text)
  if (refusal) return documentOf(document, null, undefined, [refusal])
  const { root, stop } = readTree(text)
  if (!stop) return readDocument(document, root)
  if (stop.refusal === 'too-deep') {
    return documentOf(document, null, undefined, [tooDeep(stop.span.end)])
  }
  if (stop.refusal === 'second-document') {
    const message = REFUSAL_WORDS[stop.refusal]
    const finding = { code: 'multiple-documents', message, span: stop.span } as const
    return documentOf(document, root, undefined, [finding])
  }
  const { tree, findings, isOnlyForRunner } = readBroken(text, stop)
  if (version === '1.2' && isOnlyForRunner) return readDocument(document, tree)
  return documentOf(document, tree, undefined, findings)
}

type Source = Pick<ParsedDocument, 'text' | 'version'>

function readDocument(source: Source, root: TreeNode | null): ParsedDocument {
  const { value, findings } = readValue(root, source.version)
  const isReadable = findings.every(({ code }) => code === 'duplicate-key')
  return documentOf(source, root, isReadable ? value : undefined, findings)
}

/** The line table is made when first asked for: a valid document may never need it. */
function documentOf(
  source: Source,
  tree: TreeNode | null,
  value: unknown,
  findings: readonly SyntaxFinding[],
): ParsedDocument {
  let lines: LineTable | undefined
  return {
    ...source,
    tree,
    value,
    findings,
    get lines() {
      lines ??= new LineTable(source.text)
      return lines
    },
  }
}
