import type * as z from 'zod'
import { flatAssetSchema, type NestedAsset, nestedAssetSchema } from '@/schemas/asset'
import type { AssetModel } from '@/schemas/models'
import type { Finding } from '../diagnostics/diagnostic'
import { fromZodIssue } from '../diagnostics/from-zod'
import type { ParsedDocument } from '../document/document'
import { scalarSource } from '../document/locate'
import { valueAt } from '../document/value-at'
import { type AssetSource, flatAssetSource, nestedAssetSource } from '../tags/asset-source'
import { readValidParts } from './read-valid-parts'

/** The valid parts of an asset of either form, and what its schema says of the rest. */
export function readAsset(document: ParsedDocument): {
  readonly source: AssetSource | null
  readonly findings: readonly Finding[]
} {
  if (document.value === undefined) return { source: null, findings: [] }
  const inner = valueAt(document.value, ['asset'])
  const isNested = typeof inner === 'object' && inner !== null
  const { source, issues } = isNested ? readNested(document.value) : readFlat(document.value)
  const context = {
    value: document.value,
    document: 'asset',
    sourceOf: (path: readonly (string | number)[]) => scalarSource(document, path),
  } as const
  return { source, findings: issues.map((issue) => fromZodIssue(issue, context)) }
}

interface Read {
  readonly source: AssetSource
  readonly issues: readonly z.core.$ZodIssue[]
}

function readFlat(value: unknown): Read {
  const { model, issues } = readValidParts<unknown, AssetModel>(flatAssetSchema, value)
  return { source: flatAssetSource(model), issues }
}

function readNested(value: unknown): Read {
  const { model, issues } = readValidParts<unknown, Partial<NestedAsset>>(nestedAssetSchema, value)
  return { source: nestedAssetSource(model.asset ?? {}), issues }
}
