import type { FieldCheck } from '../field-check'

/** What `terraform/gcp` refuses of the values in a job, as its validation blocks do. */
export const GCP_CHECKS: readonly FieldCheck[] = []
