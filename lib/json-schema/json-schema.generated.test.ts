import { expect, it } from 'vitest'
import { isCurrentFile } from '../node/generated-file.test-support'
import { json } from '../report/json'
import { documentJsonSchema } from './document-json-schema'
import { SCHEMA_DOCUMENTS, schemaFileName } from './schema-file-name'

it.each(SCHEMA_DOCUMENTS)('the published schema is current: %s', (document) => {
  const path = `public/schemas/${schemaFileName(document)}`
  expect(isCurrentFile(path, json(documentJsonSchema(document)))).toBe(true)
})
