import type { Finding } from '../diagnostic'
import type { Rule } from '../rule'

/** The asset that was not found, and overrides of fields that the asset does not have. */
export const assetLink: Rule = ({ job, asset, assetNotFound }) => {
  if (assetNotFound !== null) {
    return [
      {
        code: 'asset-not-found',
        severity: 'warning',
        message: `The asset ${assetNotFound} was not found: no tags come from it. Attach it, or give its path with --asset or --assets-root.`,
        path: ['asset_path'],
      },
    ]
  }
  const fields = asset?.model.schema ?? []
  if (fields.length === 0) return []
  const names = fields.map((field) => field.name)
  return Object.keys(job.classification_overrides ?? {})
    .filter((name) => name !== 'default' && !names.includes(name))
    .map(
      (name): Finding => ({
        code: 'unknown-asset-field',
        severity: 'warning',
        message: `The asset has no field ${name}: no tag comes of its classification.`,
        path: ['classification_overrides', name],
        at: 'key',
      }),
    )
}
