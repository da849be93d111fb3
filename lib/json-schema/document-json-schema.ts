import { assetJsonSchema } from './asset-json-schema'
import { jobJsonSchema } from './job-json-schema'
import type { JsonSchema } from './json-schema'
import { policyJsonSchema } from './policy-json-schema'
import { type SchemaDocument, schemaFileName } from './schema-file-name'

const MAKE: Readonly<Record<SchemaDocument, () => JsonSchema>> = {
  job: jobJsonSchema,
  asset: assetJsonSchema,
  policy: policyJsonSchema,
}

/** The published JSON Schema of a document. Draft 7 is what editors for YAML understand. */
export function documentJsonSchema(document: SchemaDocument): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    // Relative: the schema is what lies there, in a clone, under any host, or in a folder of schemas.
    $id: schemaFileName(document),
    ...MAKE[document](),
  }
}
