import type { ParsedDocument, SyntaxFinding, YamlVersion } from './document'
import { LineTable } from './line-table'
import { readTree } from './read-tree'
import { readValue } from './read-value'
import { refuseText } from './refuse-text'
import { REFUSAL_WORDS } from './scan/refusal-words'
import type { Unreadable } from './scan/unreadable'
import type { TreeNode } from './tree'
import { tooDeep } from './value-words'

/** What there is of a text that PyYAML cannot read, and why. */
export interface BrokenText {
  readonly tree: TreeNode | null
  readonly findings: readonly SyntaxFinding[]
  /** Whether YAML 1.2 has nothing against the text. */
  readonly isOnlyForRunner: boolean
}

/** Says what is wrong with a text whose reading stopped. */
export type ExplainBroken = (text: string, stop: Unreadable) => BrokenText

/** As `parseDocument`, with what explains broken text in the hands of the caller. */
export function readText(
  text: string,
  version: YamlVersion,
  explain: ExplainBroken,
): ParsedDocument {
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
  const { tree, findings, isOnlyForRunner } = explain(text, stop)
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
