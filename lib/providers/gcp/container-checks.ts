import { gzipSync, strToU8 } from 'fflate'
import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { pattern } from '../field-checks/pattern'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'
import { ON_CLOUD_RUN } from './runtimes'

/** The form of a text that Terraform would change: `terraform/modules/job-run/main.tf`. */
const ENCODED = 'base64:'

/** Characters of a text in Base64, gzipped first where it is not in Base64 already. */
function packedLength(text: string): number {
  return text.startsWith(ENCODED)
    ? text.length - ENCODED.length
    : Math.ceil(gzipSync(strToU8(text)).length / 3) * 4
}

/** A file that comes to the container as one value of its environment. */
const fitsEnvironment = (variable: string): FieldCheck => ({
  refusal: REFUSALS['cloud-run-document'],
  at: [variable],
  runtimes: ON_CLOUD_RUN,
  accepts: (text, variables) =>
    (variable === 'job_document' && given(variables, 'job_config_path') !== null) ||
    packedLength(asText(text) ?? '') <= FACTS.environmentValueMax.value,
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
