import { jobSchema } from '@/schemas/job'
import type { JobModel } from '@/schemas/models'
import type { ParsedDocument } from '../document/document'
import { scalarSource } from '../document/locate'
import type { Finding } from '../findings/finding'
import { fromZodIssue } from '../findings/from-zod'
import { readValidParts } from '../findings/read-valid-parts'
import type { SchemaCode } from '../findings/schema-codes'

/** The valid parts of a job document and what its schema says of the rest. */
export function readJob(document: ParsedDocument): {
  readonly model: JobModel
  readonly findings: readonly Finding<SchemaCode>[]
} {
  if (document.findings.length > 0) return { model: {}, findings: [] }
  const { model, issues } = readValidParts<unknown, JobModel>(jobSchema, document.value)
  const context = {
    value: document.value,
    document: 'job',
    sourceOf: (path: readonly (string | number)[]) => scalarSource(document, path),
  } as const
  return { model, findings: issues.map((issue) => fromZodIssue(issue, context)) }
}
