import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { commandAlone } from '../field-checks/commands'
import { given } from '../field-checks/given'
import { image } from '../field-checks/images'
import { KUBERNETES_SCHEDULE_CHECKS } from '../field-checks/kubernetes-checks'
import { namePrefix, notBlank } from '../field-checks/names'
import { pattern } from '../field-checks/pattern'
import { re2 } from '../field-checks/re2'
import { airflowSchedule, scheduleChecks, timeZone } from '../field-checks/schedules'
import { AZURE_FACTS as FACTS } from './facts'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'
import { ON_CONTAINER_APPS } from './runtimes'

const IDENTITY_CHECKS: readonly FieldCheck[] = [
  notBlank({ refusal: REFUSALS['job-name'], at: ['job_name'] }),
  notBlank({ refusal: REFUSALS['tenant-id'], at: ['tenant_id'] }),
  pattern({ refusal: REFUSALS['azure-region'], at: ['region'] }, FACTS.regionPattern.value),
  pattern(
    { refusal: REFUSALS['resource-group'], at: ['resource_group_name'] },
    FACTS.resourceGroupPattern.value,
  ),
  pattern(
    { refusal: REFUSALS['subscription-id'], at: ['subscription_id'] },
    FACTS.guidPattern.value,
  ),
  pattern(
    { refusal: REFUSALS.environment, at: ['container_app_environment_id'] },
    FACTS.environmentPattern.value,
  ),
  pattern(
    { refusal: REFUSALS.registry, at: ['container_registry_id'] },
    FACTS.registryPattern.value,
  ),
  image(REFUSALS.image),
  namePrefix(REFUSALS['name-prefix']),
  commandAlone(REFUSALS['command-twice']),
]

const UTC: readonly string[] = FACTS.scheduleTimeZones.value

const SCHEDULE_CHECKS: readonly FieldCheck[] = [
  ...scheduleChecks(
    { refusal: REFUSALS.schedule, runtimes: ['container_apps'] },
    FACTS.schedulePattern.value,
    'container-apps',
  ),
  ...scheduleChecks(
    { refusal: REFUSALS.schedule, runtimes: ['dagster'] },
    FACTS.schedulePattern.value,
    'dagster',
  ),
  ...airflowSchedule(REFUSALS['schedule-airflow']),
  ...KUBERNETES_SCHEDULE_CHECKS,
  ...timeZone(REFUSALS['time-zone']),
  {
    refusal: REFUSALS['schedule-time-zone'],
    at: ['schedule_time_zone'],
    runtimes: ['container_apps'],
    // No nearest: another zone moves the hour, which is for people to say.
    accepts: (zone, variables) =>
      given(variables, 'schedule') === null || UTC.includes(asText(zone) ?? ''),
  },
]

const variableName = re2(FACTS.secretNamePattern.value)

const SECRET_CHECKS: readonly FieldCheck[] = [
  {
    ...pattern(
      { refusal: REFUSALS['secret-name'], at: ['secrets'] },
      FACTS.secretNamePattern.value,
    ),
    accepts: (secrets) => Object.keys(Object(secrets)).every((name) => variableName.test(name)),
  },
  pattern(
    { refusal: REFUSALS['secret-url'], at: ['secrets', '*'], runtimes: ON_CONTAINER_APPS },
    FACTS.secretUrlPattern.value,
  ),
  pattern(
    { refusal: REFUSALS['secret-kubernetes'], at: ['secrets', '*'], runtimes: ['kubernetes'] },
    FACTS.kubernetesSecretPattern.value,
  ),
]

/** The job itself, what starts it, and its secrets. */
export const JOB_CHECKS: readonly FieldCheck[] = [
  ...IDENTITY_CHECKS,
  ...SCHEDULE_CHECKS,
  ...SECRET_CHECKS,
]
