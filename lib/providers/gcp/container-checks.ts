import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { pattern } from '../field-checks/pattern'
import { packsWithin } from '../shared/packs-within'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'
import { ON_CLOUD_RUN } from './runtimes'

/** The form of a text that Terraform would change: `terraform/modules/job-run/main.tf`. */
const ENCODED = 'base64:'

/** Whether a text has no more characters in Base64, gzipped first where it is not in Base64 already. */
function isWithin(text: string, most: number): boolean {
  const isEncoded = text.startsWith(ENCODED)
  return isEncoded ? text.length - ENCODED.length <= most : packsWithin(text, most)
}

/** A file that comes to the container as one value of its environment. */
const fitsEnvironment = (variable: string): FieldCheck => ({
  refusal: REFUSALS['cloud-run-document'],
  at: [variable],
  runtimes: ON_CLOUD_RUN,
  accepts: (text, variables) =>
    (variable === 'job_document' && given(variables, 'job_config_path') !== null) ||
    isWithin(asText(text) ?? '', FACTS.environmentValueMax.value),
})

const ARCHITECTURE = FACTS.cloudRunArchitecture.value

/** What runs in the container, how the job comes there, and what it may do besides. */
export const CONTAINER_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['cloud-run-architecture'],
    at: ['cpu_architecture'],
    runtimes: ON_CLOUD_RUN,
    accepts: (architecture) => architecture === ARCHITECTURE,
    nearest: () => ARCHITECTURE,
  },
  fitsEnvironment('job_document'),
  fitsEnvironment('asset_document'),
  pattern({ refusal: REFUSALS['extra-role'], at: ['extra_roles', '*'] }, FACTS.rolePattern.value),
]
