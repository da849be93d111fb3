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
