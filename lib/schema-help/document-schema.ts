import { flatAssetSchema, nestedAssetSchema } from '@/schemas/asset'
import { jobSchema } from '@/schemas/job'
import type { DocumentRole } from '../diagnostics/diagnostic'
import type { ParsedDocument } from '../document/document'
import type { Schema } from '../findings/schema-at'

/** The schema that a document follows; an asset has two forms, told apart by its key `asset`. */
export function documentSchema(role: DocumentRole, document: ParsedDocument): Schema {
  if (role === 'job') return jobSchema
  return /^\uFEFF?asset[ \t]*:/m.test(document.text) ? nestedAssetSchema : flatAssetSchema
}
