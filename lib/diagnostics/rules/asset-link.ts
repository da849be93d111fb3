import type { Codes, FindingOf, WordsOf } from '../../findings/code'
import { rule } from '../rule'

const codes = {
  'asset-not-found': { severity: 'warning', fix: null, isTunable: true },
  'unknown-asset-field': { severity: 'warning', fix: null, isTunable: true },
} as const satisfies Codes
type Finding = FindingOf<typeof codes>

export const assetLinkWords: WordsOf<typeof codes> = {
  'asset-not-found': {
    what: 'The asset definition should be where the job says.',
    why: 'Without it the tags of classification, governance and cost are missing.',
  },
  'unknown-asset-field': {
    what: 'A classified field should be one of the asset.',
    why: 'The classification of a field that does not exist reaches no tag.',
  },
}

/** The asset that was not found, and overrides of fields that the asset does not have. */
export const assetLink = rule(codes, ({ job, asset, assetNotFound }) => {
  if (assetNotFound !== null) {
    return [
      {
        code: 'asset-not-found',
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
        message: `The asset has no field ${name}: no tag comes of its classification.`,
        path: ['classification_overrides', name],
        at: 'key',
      }),
    )
})
