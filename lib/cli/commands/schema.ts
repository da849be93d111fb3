import { documentJsonSchema } from '../../json-schema/document-json-schema'
import { SCHEMA_DOCUMENTS } from '../../json-schema/schema-file-name'
import { json } from '../../report/json'
import type { ExitCode, Options, Terminal } from '../command'

/** `dativo infra schema`: the JSON Schema of a job, or of another document, to standard output. */
export async function schema({ document }: Options, terminal: Terminal): Promise<ExitCode> {
  const chosen = SCHEMA_DOCUMENTS.find((name) => name === document) ?? 'job'
  terminal.out(json(documentJsonSchema(chosen)))
  return 0
}
