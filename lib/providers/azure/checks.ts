import type { FieldCheck } from '../field-check'

/** What `terraform/azure` refuses of the values in a job, as its validation blocks do. */
export const AZURE_CHECKS: readonly FieldCheck[] = []
