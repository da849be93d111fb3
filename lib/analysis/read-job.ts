import { jobSchema } from '@/schemas/job'
import type { JobModel } from '@/schemas/models'
import type { ParsedDocument } from '../document/document'
import { scalarSource } from '../document/locate'
import { otherKind } from '../findings/file-kind'
import type { Finding } from '../findings/finding'
import { fromZodIssue } from '../findings/from-zod'
import { readValidParts } from '../findings/read-valid-parts'
import type { SchemaCode } from '../findings/schema-codes'

/** The valid parts of a job document and what its schema says of the rest. */
export function readJob(document: ParsedDocument): {
  readonly model: JobModel
  readonly findings: readonly Finding<SchemaCode>[]
  /** Whether it is another kind of file: then nothing else is to be said of it. */
  readonly isOther: boolean
} {
  if (document.findings.length > 0) return { model: {}, findings: [], isOther: false }
  const other = otherKind(document.value, 'job')
  if (other) return { model: {}, findings: [other], isOther: true }
  const { model, issues } = readValidParts<unknown, JobModel>(jobSchema, document.value)
  const context = {
    value: document.value,
    document: 'job',
    sourceOf: (path: readonly (string | number)[]) => scalarSource(document, path),
  } as const
  const findings = issues.map((issue) => fromZodIssue(issue, context))
  return { model, findings, isOther: false }
}
