import type { SourceFile } from '@/lib/analysis/analysis'
import { parseBriefly } from '@/lib/document/parse-briefly'
import { isTagPolicy } from '@/lib/policy/tag-policy/is-tag-policy'

/** A policy on its way to the screen. */
export type TakenPolicy =
  | {
      readonly ok: true
      readonly policy: SourceFile
      /** What an import did not take over; null when the text was a policy already. */
      readonly notes: readonly string[] | null
    }
  | { readonly ok: false; readonly message: string }

/** A text → the policy that it is, or that is made of it when it is a tag policy of AWS. */
export async function takePolicy(file: SourceFile): Promise<TakenPolicy> {
  const { name, text } = file
  if (!looksLikeTagPolicy(text)) return { ok: true, policy: { name, text }, notes: null }
  // Most policies are not imported.
  const [{ importTagPolicy }, { writePolicy }] = await Promise.all([
    import('@/lib/policy/tag-policy/import-tag-policy'),
    import('@/lib/policy/tag-policy/write-policy'),
  ])
  const imported = importTagPolicy(text)
  if (!imported.ok) return { ok: false, message: `${name}: ${imported.message}` }
  const { policy, notes } = imported
  return {
    ok: true,
    policy: { name: 'dativo-policy.yaml', text: writePolicy(policy, notes) },
    notes,
  }
}

/** JSON is YAML too, but for tabs before its lines; a tag policy is always JSON. */
function looksLikeTagPolicy(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text) && isTagPolicy(readValue(text))
}

function readValue(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return parseBriefly(text, '1.2').value
  }
}
