import { jobSchema } from '@/schemas/job'
import type { JobModel } from '@/schemas/models'
import type { Finding } from '../diagnostics/diagnostic'
import { fromZodIssue } from '../diagnostics/from-zod'
import type { ParsedDocument } from '../document/document'
import { scalarSource } from '../document/locate'
import { readValidParts } from './read-valid-parts'

/** The valid parts of a job document and what its schema says of the rest. */
export function readJob(document: ParsedDocument): {
  readonly model: JobModel
  readonly findings: readonly Finding[]
} {
  if (document.value === undefined) return { model: {}, findings: [] }
  const { model, issues } = readValidParts<unknown, JobModel>(jobSchema, document.value)
  const context = {
    value: document.value,
    document: 'job',
    sourceOf: (path: readonly (string | number)[]) => scalarSource(document, path),
  } as const
  return { model, findings: issues.map((issue) => fromZodIssue(issue, context)) }
}
