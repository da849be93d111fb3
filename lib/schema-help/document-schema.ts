import * as z from 'zod'
import { flatAssetSchema, nestedAssetSchema } from '@/schemas/asset'
import { jobSchema } from '@/schemas/job'
import type { DocumentRole } from '../diagnostics/diagnostic'
import type { ParsedDocument } from '../document/document'

/** A document's schema, or a part of it, as JSON Schema. */
export type FieldSchema = z.core.JSONSchema.JSONSchema

const SCHEMAS = { job: jobSchema, flatAsset: flatAssetSchema, nestedAsset: nestedAssetSchema }
const made = new Map<keyof typeof SCHEMAS, FieldSchema>()

/** The schema that a document follows; an asset has two forms, told apart by its key `asset`. */
export function documentSchema(role: DocumentRole, document: ParsedDocument): FieldSchema {
  if (role === 'job') return schemaOf('job')
  return schemaOf(/^\uFEFF?asset[ \t]*:/m.test(document.text) ? 'nestedAsset' : 'flatAsset')
}

function schemaOf(name: keyof typeof SCHEMAS): FieldSchema {
  const known = made.get(name)
  if (known) return known
  const schema: FieldSchema = z.toJSONSchema(SCHEMAS[name], { io: 'input' })
  made.set(name, schema)
  return schema
}
