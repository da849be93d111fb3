import { jobSchema } from '@/schemas/job'
import type { JobModel } from '@/schemas/models'
import type { ParsedDocument } from '../document/document'
import { otherKind } from '../findings/file-kind'
import { readValidParts } from '../findings/read-valid-parts'
import { schemaFindings } from '../findings/schema-findings'
import { kindMeant } from '../terraform/kind-meant'
import { cloudHints } from './cloud-hints'

/** The valid parts of a job document and what its schema says of the rest. */
export function readJob(document: ParsedDocument): {
  readonly model: JobModel
  readonly findings: ReturnType<typeof schemaFindings>
  /** Whether it is another kind of file: then nothing else is to be said of it. */
  readonly isOther: boolean
} {
  if (document.value === undefined) return { model: {}, findings: [], isOther: false }
  const other = otherKind(document.value, 'job')
  if (other) return { model: {}, findings: [other], isOther: true }
  const { model, issues } = readValidParts<unknown, JobModel>(jobSchema, document.value)
  const findings = schemaFindings(document, 'job', jobSchema, issues, {
    kindMeant: (path) => kindMeant(path, model),
    ...cloudHints(model),
  })
  return { model, findings, isOther: false }
}
