import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic'
import type { ParsedDocument } from '../document/document'
import { spanOf } from '../document/locate'
import { withoutRaw } from '../document/shown'
import type { Finding } from '../findings/finding'
import { firstOfAKind } from '../findings/most-of-a-kind'
import { hideSecrets } from './hide-secrets'
import { withWords } from './with-words'

interface Documents {
  readonly job: ParsedDocument
  readonly asset: ParsedDocument | null
}

/** Findings with their places in the text, the job's first, in the order of the text. */
export function toDiagnostics(
  documents: Documents,
  findings: readonly Finding<DiagnosticCode>[],
): readonly Diagnostic[] {
  const all = [
    ...syntaxDiagnostics(documents.job, 'job'),
    ...(documents.asset ? syntaxDiagnostics(documents.asset, 'asset') : []),
    ...firstOfAKind(findings).flatMap((finding) => located(finding, documents)),
  ]
  // No message or title holds a character that cannot be seen, whatever text it quotes.
  const visible = all.sort(byPlace).map((one) => withWords(one, withoutRaw))
  return hideSecrets(visible, [documents.job, documents.asset])
}

function syntaxDiagnostics(document: ParsedDocument, role: 'job' | 'asset'): Diagnostic[] {
  return document.findings.map(({ code, message, span }) => ({
    severity: 'error',
    code,
    message,
    document: role,
    path: [],
    span,
  }))
}

function located(finding: Finding<DiagnosticCode>, documents: Documents): Diagnostic[] {
  const { document: role = 'job', at = 'value', ...rest } = finding
  const document = documents[role]
  if (!document) return []
  return [{ ...rest, document: role, span: spanOf(document, finding.path, at) }]
}

const RANK = { error: 0, warning: 1, info: 2 } as const

function byPlace(left: Diagnostic, right: Diagnostic): number {
  if (left.document !== right.document) return left.document === 'job' ? -1 : 1
  return left.span.start - right.span.start || RANK[left.severity] - RANK[right.severity]
}
