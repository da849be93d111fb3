import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { commandAlone } from '../field-checks/commands'
import { given } from '../field-checks/given'
import { image, imageOf } from '../field-checks/images'
import { KUBERNETES_SCHEDULE_CHECKS } from '../field-checks/kubernetes-checks'
import { namePrefix, notBlank } from '../field-checks/names'
import { type PatternCheck, pattern } from '../field-checks/pattern'
import { airflowSchedule, scheduleChecks, timeZone } from '../field-checks/schedules'
import { GCP_FACTS as FACTS } from './facts'
import { GCP_REFUSALS as REFUSALS } from './module.gen'
import { FUNCTIONS, ON_CLOUD_RUN } from './runtimes'

const CLOUD_RUN_REGISTRIES = imageOf(
  { refusal: REFUSALS['cloud-run-image'], runtimes: ON_CLOUD_RUN },
  FACTS.cloudRunImagePattern.value,
)

/** A function with a source has no image. */
const CLOUD_RUN_IMAGE: PatternCheck = {
  ...CLOUD_RUN_REGISTRIES,
  accepts: (value, variables) =>
    (given(variables, 'runtime_type') === 'cloud_functions' &&
      given(variables, 'source_bucket') !== null) ||
    CLOUD_RUN_REGISTRIES.accepts(value, variables),
}

const ACCOUNTS = '.iam.gserviceaccount.com'

/** Cloud Scheduler starts a job as the account that is given, if that is one of the job's project. */
const SCHEDULE_ACCOUNT: FieldCheck = {
  refusal: REFUSALS['schedule-account'],
  at: ['service_account_email'],
  runtimes: ['cloud_run', ...FUNCTIONS],
  accepts: (value, variables) => {
    const email = asText(value) ?? ''
    const project = asText(given(variables, 'project_id'))
    if (given(variables, 'schedule') === null || !email.endsWith(ACCOUNTS) || project === null)
      return true
    // A domain comes after the id here.
    return email.endsWith(`@${project.split(':').reverse().join('.')}${ACCOUNTS}`)
  },
}

const IDENTITY_CHECKS: readonly FieldCheck[] = [
  notBlank({ refusal: REFUSALS['job-name'], at: ['job_name'] }),
  notBlank({ refusal: REFUSALS['tenant-id'], at: ['tenant_id'] }),
  pattern({ refusal: REFUSALS['project-id'], at: ['project_id'] }, FACTS.projectIdPattern.value),
  pattern(
    { refusal: REFUSALS['project-number'], at: ['project_number'] },
    FACTS.projectNumberPattern.value,
  ),
  pattern(
    { refusal: REFUSALS['job-account'], at: ['service_account_email'] },
    FACTS.jobAccountPattern.value,
  ),
  SCHEDULE_ACCOUNT,
  pattern({ refusal: REFUSALS['gcp-region'], at: ['region'] }, FACTS.regionPattern.value),
  image(REFUSALS.image),
  namePrefix(REFUSALS['name-prefix']),
  commandAlone(REFUSALS['command-twice']),
  CLOUD_RUN_IMAGE,
]

const SCHEDULE_CHECKS: readonly FieldCheck[] = [
  ...scheduleChecks(
    { refusal: REFUSALS['cloud-scheduler'], runtimes: ['cloud_run', 'cloud_functions'] },
    FACTS.schedulePattern.value,
    'cloud-scheduler',
  ),
  ...scheduleChecks(
    { refusal: REFUSALS['schedule-dagster'], runtimes: ['dagster'] },
    FACTS.dagsterSchedulePattern.value,
    'dagster',
  ),
  ...airflowSchedule(REFUSALS['schedule-airflow']),
  ...KUBERNETES_SCHEDULE_CHECKS,
  ...timeZone(REFUSALS['time-zone']),
]

const SECRET_CHECKS: readonly FieldCheck[] = [
  pattern(
    { refusal: REFUSALS.secret, at: ['secrets', '*'], runtimes: ON_CLOUD_RUN },
    FACTS.secretPattern.value,
  ),
  pattern(
    { refusal: REFUSALS['secret-kubernetes'], at: ['secrets', '*'], runtimes: ['kubernetes'] },
    FACTS.kubernetesSecretPattern.value,
  ),
]

/** Names that Cloud Run refuses, in the environment and among the secrets. */
const ENVIRONMENT_CHECKS: readonly FieldCheck[] = FACTS.reservedEnvironment.value.flatMap((name) =>
  ['environment', 'secrets'].map((variable) => ({
    refusal: REFUSALS['reserved-environment'],
    at: [variable, name],
    runtimes: ON_CLOUD_RUN,
    accepts: () => false,
  })),
)

const OPERATOR = FACTS.eventOperator.value

const FUNCTION_CHECKS: readonly FieldCheck[] = [
  {
    refusal: REFUSALS['event-operator'],
    at: ['event_trigger', 'filters', '*', 'operator'],
    runtimes: FUNCTIONS,
    accepts: (value) => value === '' || value === OPERATOR,
    nearest: () => OPERATOR,
  },
  {
    refusal: REFUSALS['function-source'],
    at: ['source_bucket'],
    runtimes: FUNCTIONS,
    accepts: (_, variables) => given(variables, 'source_object') !== null,
  },
  {
    refusal: REFUSALS['function-source'],
    at: ['source_object'],
    runtimes: FUNCTIONS,
    accepts: (_, variables) => given(variables, 'source_bucket') !== null,
  },
]

/** The job itself, what starts it, its secrets, and the source of a function. */
export const JOB_CHECKS: readonly FieldCheck[] = [
  ...IDENTITY_CHECKS,
  ...SCHEDULE_CHECKS,
  ...SECRET_CHECKS,
  ...ENVIRONMENT_CHECKS,
  ...FUNCTION_CHECKS,
]
