import type { FieldCheck } from '../field-check'

/** What `terraform/aws` refuses of the values in a job, as its validation blocks do. */
export const AWS_CHECKS: readonly FieldCheck[] = []
