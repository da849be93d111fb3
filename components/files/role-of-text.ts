import type { DocumentRole } from '@/lib/diagnostics/diagnostic'

const JOB_KEYS = ['infrastructure', 'tenant_id', 'source_connector', 'target_connector', 'job_name']
const ASSET_KEYS = ['schema', 'team', 'domain', 'dataProduct', 'compliance', 'apiVersion', 'kind']

/**
 * Whether a text is a job or an asset, by its keys in the first column; so it works on text that
 * does not parse. An asset has no `infrastructure`. What looks like neither is taken for a job.
 */
export function roleOfText(text: string): DocumentRole {
  const keys = new Set(
    [...text.matchAll(/^\uFEFF?["']?([A-Za-z_]+)["']?[ \t]*:/gm)].map((match) => match[1]),
  )
  if (JOB_KEYS.some((key) => keys.has(key))) return 'job'
  const isNested = /^\uFEFF?asset[ \t]*:[ \t]*(#.*)?$/m.test(text)
  return isNested || ASSET_KEYS.some((key) => keys.has(key)) ? 'asset' : 'job'
}

/**
 * Whether a text that was dropped or chosen is a policy rather than a job or an asset: by its keys
 * in the first column, so that it works on text that does not parse, or as a tag policy of AWS.
 */
export function isPolicyText(text: string): boolean {
  if (/^\uFEFF?\s*\{/.test(text)) {
    // The AWS CLI prints the policy as a string, its quotes escaped.
    return /"tags\\?"\s*:/.test(text) && /"(tag_key|tag_value|PolicyContent)\\?"/.test(text)
  }
  const keys = new Set(
    [...text.matchAll(/^\uFEFF?["']?([A-Za-z_]+)["']?[ \t]*:/gm)].map(([, key]) => key),
  )
  const isOther = ['infrastructure', 'tenant_id', 'schema', 'asset'].some((key) => keys.has(key))
  return (
    !isOther &&
    keys.has('version') &&
    ['tags', 'environments', 'rules'].some((key) => keys.has(key))
  )
}
