import type { NestedAsset } from '@/schemas/asset'
import type { AssetModel } from '@/schemas/models'
import type { Path } from '../document/document'

/** An asset in the flat form, and where each flat path stands in the file that was read. */
export interface AssetSource {
  readonly model: AssetModel
  pathOf(path: Path): Path
}

/** The file holds the flat ODCS form: paths stand as they are. */
export function flatAssetSource(model: AssetModel): AssetSource {
  return { model, pathOf: (path) => path }
}

/**
 * The file holds the older form under `asset:`, whose `governance` block has the owner and, where
 * given, the classification and retention, which then outrank those of `compliance`.
 */
export function nestedAssetSource(asset: Partial<NestedAsset['asset']>): AssetSource {
  const { governance, ...flat } = asset
  const moved = new Map<string, Path>()
  const move = (to: string, key: string, value: unknown) => {
    if (value !== undefined) moved.set(to, ['asset', 'governance', key])
  }
  move('team.owner', 'owner', governance?.owner)
  move('compliance.classification', 'classification', governance?.classification)
  move('compliance.retention_days', 'retention_days', governance?.retention_days)
  const model: AssetModel = {
    ...flat,
    team: { ...flat.team, ...pick(governance, 'owner') },
    compliance: { ...flat.compliance, ...pick(governance, 'classification', 'retention_days') },
  }
  return {
    model,
    pathOf([first = '', second = '', ...rest]) {
      const home = moved.get(`${first}.${second}`)
      return home ? [...home, ...rest] : ['asset', first, second, ...rest].filter(isStep)
    },
  }
}

type Governance = NonNullable<NestedAsset['asset']['governance']>

function pick(governance: Governance | undefined, ...keys: (keyof Governance)[]) {
  return Object.fromEntries(
    keys.flatMap((key) => (governance?.[key] === undefined ? [] : [[key, governance[key]]])),
  )
}

function isStep(step: string | number): boolean {
  return step !== ''
}
