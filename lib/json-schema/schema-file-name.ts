/** The documents that have a published schema. */
export const SCHEMA_DOCUMENTS = ['job', 'asset', 'policy'] as const
export type SchemaDocument = (typeof SCHEMA_DOCUMENTS)[number]

/** The name of the file that holds a document's published schema. */
export function schemaFileName(document: SchemaDocument): string {
  return `dativo-${document}.schema.json`
}
