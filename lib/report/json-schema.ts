import * as z from 'zod'
import { jobSchema } from '@/schemas/job'

/** The JSON Schema of a job as it may be typed. Draft 7 is what editors for YAML understand. */
export function jobJsonSchema() {
  return z.toJSONSchema(jobSchema, { io: 'input', target: 'draft-7' })
}
