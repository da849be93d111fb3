import { parseDocument } from '../document/parse-document'
import { valueAt } from '../document/value-at'

/**
 * The job's `asset_path`, needed before the analysis to find the asset's file; null without one.
 *
 * A key at the start of a line with a plain path after it can mean nothing else in a document that
 * parses, so the common case costs no second parse. All other spellings are parsed.
 */
export function readAssetPath(text: string): string | null {
  if (!text.includes('asset_path')) return null
  const plain = /^asset_path: +(["']?)([\w./@+-]*\/[\w./@+-]*\.ya?ml)\1[ \t]*(?:#.*)?\r?$/m.exec(
    text,
  )
  if (plain) return plain[2] ?? null
  const path = valueAt(parseDocument(text).value, ['asset_path'])
  return typeof path === 'string' && path !== '' ? path : null
}
