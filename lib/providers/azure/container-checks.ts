import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { given } from '../field-checks/given'
import { notBlank } from '../field-checks/names'
import { pattern } from '../field-checks/pattern'
import { re2 } from '../field-checks/re2'
import { packsWithin } from '../shared/packs-within'
import { AZURE_FACTS as FACTS } from './facts'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'
import { ON_CONTAINER_APPS } from './runtimes'

/** The form of a text that Terraform would change: `terraform/modules/job-run/main.tf`. */
const ENCODED = re2('^base64:([A-Za-z0-9+/]+=*)$')

/** Whether a text has no more characters in Base64, gzipped first where it is not in Base64 already. */
function isWithin(text: string, most: number): boolean {
  const encoded = ENCODED.exec(text)?.[1]
  return encoded === undefined ? packsWithin(text, most) : encoded.length <= most
}

/** A file that comes to the container as one value of its environment: `NAME=VALUE` and a zero byte. */
const fitsEnvironment = (variable: string, name: string): FieldCheck => ({
  refusal: REFUSALS['container-apps-document'],
  at: [variable],
  runtimes: ON_CONTAINER_APPS,
  accepts: (text, variables) =>
    (variable === 'job_document' && given(variables, 'job_config_path') !== null) ||
    isWithin(asText(text) ?? '', FACTS.environmentEntryMax.value - name.length - 2),
})

/** What runs in the container, how the job comes there, and whom it acts as. */
export const CONTAINER_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['container-apps-architecture'],
    at: ['cpu_architecture'],
    runtimes: ON_CONTAINER_APPS,
    accepts: (architecture) =>
      architecture === '' || architecture === FACTS.containerAppsArchitecture.value,
    nearest: () => FACTS.containerAppsArchitecture.value,
  },
  fitsEnvironment('job_document', 'DATIVO_JOB_DOCUMENT'),
  fitsEnvironment('asset_document', 'DATIVO_ASSET_DOCUMENT'),
  pattern(
    { refusal: REFUSALS.identity, at: ['existing_identity', 'id'] },
    FACTS.identityPattern.value,
  ),
  pattern(
    { refusal: REFUSALS['role-scope'], at: ['extra_role_assignments', '*', 'scope'] },
    FACTS.scopePattern.value,
  ),
  notBlank({ refusal: REFUSALS['role-scope'], at: ['extra_role_assignments', '*', 'role'] }),
]
