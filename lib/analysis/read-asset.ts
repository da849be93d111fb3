import type * as z from 'zod'
import { flatAssetSchema, type NestedAsset, nestedAssetSchema } from '@/schemas/asset'
import type { AssetModel } from '@/schemas/models'
import type { ParsedDocument } from '../document/document'
import { valueAt } from '../document/value-at'
import { readValidParts } from '../findings/read-valid-parts'
import { schemaFindings } from '../findings/schema-findings'
import { type AssetSource, flatAssetSource, nestedAssetSource } from '../tags/asset-source'

/** The valid parts of an asset of either form, and what its schema says of the rest. */
export function readAsset(document: ParsedDocument): {
  readonly source: AssetSource | null
  readonly findings: ReturnType<typeof schemaFindings>
} {
  if (document.value === undefined) return { source: null, findings: [] }
  const inner = valueAt(document.value, ['asset'])
  const isNested = typeof inner === 'object' && inner !== null
  const { source, issues } = isNested ? readNested(document.value) : readFlat(document.value)
  const schema = isNested ? nestedAssetSchema : flatAssetSchema
  return { source, findings: schemaFindings(document, 'asset', schema, issues) }
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
