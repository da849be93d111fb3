import type { FieldCheck } from '../field-check'
import { asText } from './as-terraform'
import { pattern, withRewrite } from './pattern'
import type { Where } from './where'

/** Takes texts in which Terraform's `trimspace()` leaves something. */
export function notBlank(where: Where): FieldCheck {
  return { ...where, accepts: (value) => /\P{White_Space}/u.test(asText(value) ?? '') }
}

/** Takes a path within the place of Airflow's DAGs; slashes at its ends go. */
export function dagFolder(refusal: string, source: string): FieldCheck {
  return withRewrite(
    pattern({ refusal, at: ['dag_folder'], runtimes: ['airflow'] }, source),
    (text) => text.replace(/^\/+|\/+$/g, ''),
  )
}

/** What a bucket is called when it is given by its URL or in capitals. */
export function bucketName(text: string): string {
  return withoutAddress(text).toLowerCase()
}

/** What a bucket is called when it is given by its URL. */
export function withoutAddress(text: string): string {
  return text.replace(/^(?:s3|gs):\/\//, '').replace(/\/$/, '')
}
