import type { FieldCheck } from '../field-check'
import { SHARED_FACTS } from '../shared/facts'
import { asText } from './as-terraform'
import { type PatternCheck, pattern, withRewrite } from './pattern'
import type { Where } from './where'

/** Takes texts in which Terraform's `trimspace()` leaves something. */
export function notBlank(where: Where): FieldCheck {
  return { ...where, accepts: (value) => /\P{White_Space}/u.test(asText(value) ?? '') }
}

/** Takes what names of every kind may begin with. */
export function namePrefix(refusal: string): PatternCheck {
  const shape = pattern({ refusal, at: ['name_prefix'] }, SHARED_FACTS.namePrefixPattern.value)
  const kept = new RegExp(SHARED_FACTS.namePrefixKeptPattern.value)
  const accepts: FieldCheck['accepts'] = (value, variables) => {
    const text = asText(value) ?? ''
    const fits = text.length <= SHARED_FACTS.namePrefixMax.value && !kept.test(text)
    return fits && shape.accepts(value, variables)
  }
  const patterns = [SHARED_FACTS.namePrefixPattern.value, kept.source]
  return withRewrite({ ...shape, patterns, accepts }, (text) =>
    text.toLowerCase().replace(/[\s_]+/g, '-'),
  )
}

/** Takes a path within the place of Airflow's DAGs; slashes at its ends go. */
export function dagFolder(refusal: string, source: string): FieldCheck {
  return withRewrite(
    pattern({ refusal, at: ['dag_folder'], runtimes: ['airflow'] }, source),
    (text) => text.replace(/^\/+|(?<!\/)\/+$/g, ''),
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
