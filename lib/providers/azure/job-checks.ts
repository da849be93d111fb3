import type { FieldCheck } from '../field-check'
import { given } from '../field-checks/given'
import { KUBERNETES_SCHEDULE_CHECK } from '../field-checks/kubernetes-checks'
import { notBlank } from '../field-checks/names'
import { pattern } from '../field-checks/pattern'
import { re2 } from '../field-checks/re2'
import { airflowSchedule, timeZone } from '../field-checks/schedules'
import { AZURE_REFUSALS as REFUSALS } from './module.gen'
import { ON_CONTAINER_APPS } from './runtimes'

const GUID = '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'

const IDENTITY_CHECKS: readonly FieldCheck[] = [
  notBlank({ refusal: REFUSALS['job-name'], at: ['job_name'] }),
  notBlank({ refusal: REFUSALS['tenant-id'], at: ['tenant_id'] }),
  pattern({ refusal: REFUSALS['azure-region'], at: ['region'] }, '^[A-Za-z0-9 ]+$'),
  pattern(
    { refusal: REFUSALS['resource-group'], at: ['resource_group_name'] },
    String.raw`^[-\w._()]{0,89}[-\w_()]$`,
  ),
  pattern({ refusal: REFUSALS['subscription-id'], at: ['subscription_id'] }, GUID),
  pattern(
    { refusal: REFUSALS.environment, at: ['container_app_environment_id'] },
    '^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]App/managedEnvironments/[^/]+$',
  ),
  pattern(
    { refusal: REFUSALS.registry, at: ['container_registry_id'] },
    '^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]ContainerRegistry/registries/[^/]+$',
  ),
  pattern({ refusal: REFUSALS.image, at: ['image'] }, '^[^[:space:]]+$'),
]

const SCHEDULE_CHECKS: readonly FieldCheck[] = [
  pattern(
    {
      refusal: REFUSALS.schedule,
      at: ['schedule'],
      runtimes: ['container_apps', 'dagster'],
    },
    '^[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4}$',
  ),
  airflowSchedule(REFUSALS['schedule-airflow']),
  KUBERNETES_SCHEDULE_CHECK,
  timeZone(REFUSALS['time-zone']),
  {
    refusal: REFUSALS['schedule-time-zone'],
    at: ['schedule_time_zone'],
    runtimes: ['container_apps'],
    // No nearest: another zone moves the hour, which is for people to say.
    accepts: (zone, variables) =>
      given(variables, 'schedule') === null || zone === 'UTC' || zone === 'Etc/UTC',
  },
]

const VARIABLE_NAME = '^[A-Za-z_][A-Za-z0-9_]*$'
const variableName = re2(VARIABLE_NAME)

const SECRET_CHECKS: readonly FieldCheck[] = [
  {
    ...pattern({ refusal: REFUSALS['secret-name'], at: ['secrets'] }, VARIABLE_NAME),
    accepts: (secrets) => Object.keys(Object(secrets)).every((name) => variableName.test(name)),
  },
  pattern(
    { refusal: REFUSALS['secret-url'], at: ['secrets', '*'], runtimes: ON_CONTAINER_APPS },
    '^https://[a-zA-Z][a-zA-Z0-9-]{1,22}[a-zA-Z0-9][.]vault[.](azure[.]net|azure[.]cn|usgovcloudapi[.]net)/secrets/[0-9a-zA-Z-]{1,127}(/[0-9a-fA-F]{32})?/?$',
  ),
  pattern(
    { refusal: REFUSALS['secret-kubernetes'], at: ['secrets', '*'], runtimes: ['kubernetes'] },
    '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?/[-._A-Za-z0-9]+$',
  ),
]

/** The job itself, what starts it, and its secrets. */
export const JOB_CHECKS: readonly FieldCheck[] = [
  ...IDENTITY_CHECKS,
  ...SCHEDULE_CHECKS,
  ...SECRET_CHECKS,
]
