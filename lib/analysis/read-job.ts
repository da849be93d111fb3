import { jobSchema } from '@/schemas/job'
import type { JobModel } from '@/schemas/models'
import type { ParsedDocument } from '../document/document'
import { readValidParts } from '../findings/read-valid-parts'
import { schemaFindings } from '../findings/schema-findings'

/** The valid parts of a job document and what its schema says of the rest. */
export function readJob(document: ParsedDocument): {
  readonly model: JobModel
  readonly findings: ReturnType<typeof schemaFindings>
} {
  if (document.value === undefined) return { model: {}, findings: [] }
  const { model, issues } = readValidParts<unknown, JobModel>(jobSchema, document.value)
  return { model, findings: schemaFindings(document, 'job', jobSchema, issues) }
}
