import { isBlock } from '../../document/is-block'
import { refuseText } from '../../document/refuse-text'

/** The `tags` of a tag policy, or why there are none. */
export type TagPolicyText =
  | { readonly ok: true; readonly tags: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly message: string }

/**
 * The JSON of a tag policy, as the console shows it or as the AWS CLI prints it
 * (`organizations describe-policy`, `describe-effective-policy`), where it is JSON in a string.
 */
export function unwrapTagPolicy(text: string): TagPolicyText {
  const refusal = refuseText(text)
  if (refusal) return { ok: false, message: refusal.message }
  const value = parseJson(text)
  const content = isBlock(value) ? contentOf(value) : undefined
  const policy = content === undefined ? value : parseJson(content)
  if (isBlock(policy) && isBlock(policy.tags)) return { ok: true, tags: policy.tags }
  return {
    ok: false,
    message:
      value === undefined
        ? 'This is not JSON, and a tag policy of AWS Organizations is.'
        : 'This is no tag policy of AWS Organizations: it has no block "tags".',
  }
}

function contentOf({ Policy, EffectivePolicy }: Readonly<Record<string, unknown>>) {
  if (isBlock(Policy) && typeof Policy.Content === 'string') return Policy.Content
  if (isBlock(EffectivePolicy) && typeof EffectivePolicy.PolicyContent === 'string') {
    return EffectivePolicy.PolicyContent
  }
  return undefined
}

/** Undefined for what is no JSON, and for what is nested too deep to be read. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
