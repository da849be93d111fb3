import type { Analysis } from '../analysis/analysis'
import { CODE_WORDS } from '../diagnostics/code-words'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { isBlock } from '../document/is-block'
import { parseDocument } from '../document/parse-document'

/** Keys of which an asset has at least one, in any of its forms. */
const ASSET_KEYS = ['name', 'asset', 'schema', 'compliance', 'governance', 'finops', 'apiVersion']
const POLICY_KEYS = [
  'version',
  'name',
  'description',
  'tags',
  'environments',
  'rules',
  'tag_options',
]

/** Whether a file from elsewhere may be an asset; nothing of one that is none is ever shown. */
export function looksLikeAsset(text: string): boolean {
  const { value } = parseDocument(text)
  return isBlock(value) && ASSET_KEYS.some((key) => Object.hasOwn(value, key))
}

/** The same of a policy, which has no other keys. */
export function looksLikePolicy(text: string): boolean {
  const { value } = parseDocument(text)
  return isBlock(value) && Object.keys(value).every((key) => POLICY_KEYS.includes(key))
}

/** What is found in an asset from outside of the repository is said without a word of it. */
export function withoutForeignText(analysis: Analysis): Analysis {
  if (!analysis.assetFile?.isOutside) return analysis
  return { ...analysis, diagnostics: analysis.diagnostics.map(withoutQuote) }
}

function withoutQuote(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.document !== 'asset') return diagnostic
  const { severity, code, document, path, span } = diagnostic
  const message = `${CODE_WORDS[code].what} This file lies outside of the repository, so nothing of it is quoted.`
  return { severity, code, document, path, span, message }
}
