import type * as z from 'zod'
import { flatAssetSchema, nestedAssetSchema, READ_BY_PARTS } from '@/schemas/asset'
import type { AssetModel } from '@/schemas/models'
import type { ParsedDocument, Path } from '../document/document'
import { valueAt } from '../document/value-at'
import { otherKind } from '../findings/file-kind'
import { readValidParts } from '../findings/read-valid-parts'
import { schemaFindings } from '../findings/schema-findings'
import { type AssetSource, assetSource } from '../tags/asset-source'

/** The valid parts of an asset of any form, and what its schema says of the rest. */
export function readAsset(document: ParsedDocument): {
  readonly source: AssetSource | null
  readonly findings: ReturnType<typeof schemaFindings>
} {
  if (document.value === undefined) return { source: null, findings: [] }
  const other = otherKind(document.value, 'asset')
  if (other) return { source: null, findings: [other] }
  const inner = valueAt(document.value, ['asset'])
  const base = typeof inner === 'object' && inner !== null ? ['asset'] : []
  const { model, issues } = readParts(document.value, base)
  const schema = base.length > 0 ? nestedAssetSchema : flatAssetSchema
  const own = issues.filter(({ path }) => !isReadByParts(path.slice(base.length)))
  return {
    source: assetSource(document.value, model, base, document),
    findings: schemaFindings(document, 'asset', schema, own),
  }
}

interface Read {
  readonly model: AssetModel & { readonly governance?: unknown }
  readonly issues: readonly z.core.$ZodIssue[]
}

function readParts(value: unknown, base: Path): Read {
  if (base.length === 0) return readValidParts<unknown, AssetModel>(flatAssetSchema, value)
  type Nested = { readonly asset?: Read['model'] }
  const { model, issues } = readValidParts<unknown, Nested>(nestedAssetSchema, value)
  return { model: model.asset ?? {}, issues }
}

/** `team.owner` has one form alone, which the schema holds it to. */
function isReadByParts([first, second]: readonly PropertyKey[]): boolean {
  return READ_BY_PARTS.some((part) => part === first) && second !== 'owner'
}
