import type { FieldCheck } from '../field-check'
import { givenList } from '../field-checks/given'
import { KUBERNETES_SCHEDULE_CHECK } from '../field-checks/kubernetes-checks'
import { notBlank } from '../field-checks/names'
import { pattern } from '../field-checks/pattern'
import { timeZone } from '../field-checks/schedules'
import { AWS_REFUSALS as REFUSALS } from './module.gen'

/** Whose job it is, where it lies, and what it runs. */
const IDENTITY_CHECKS: readonly FieldCheck[] = [
  notBlank({ refusal: REFUSALS['job-name'], at: ['job_name'] }),
  notBlank({ refusal: REFUSALS['tenant-id'], at: ['tenant_id'] }),
  pattern({ refusal: REFUSALS['aws-region'], at: ['region'] }, '^[a-z]{2,4}(-[a-z]+)+-[0-9]+$'),
  pattern({ refusal: REFUSALS['account-id'], at: ['account_id'] }, '^[0-9]{12}$'),
  pattern({ refusal: REFUSALS.cluster, at: ['cluster_name'] }, '^[A-Za-z0-9][A-Za-z0-9_-]{0,254}$'),
  pattern({ refusal: REFUSALS.image, at: ['image'] }, String.raw`^[^\s]{1,255}$`),
]

const SCHEDULE_CHECKS: readonly FieldCheck[] = [
  pattern(
    { refusal: REFUSALS['schedule-ecs'], at: ['schedule'], runtimes: ['ecs'] },
    String.raw`^(rate\([1-9][0-9]* (minute|minutes|hour|hours|day|days)\)|cron\(\S+( \S+){5}\)|at\([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\))$`,
  ),
  pattern(
    { refusal: REFUSALS['schedule-airflow'], at: ['schedule'], runtimes: ['airflow'] },
    String.raw`^(\S+( \S+){4}|@[a-z]+)$`,
  ),
  KUBERNETES_SCHEDULE_CHECK,
  {
    refusal: REFUSALS['schedule-subnets'],
    at: ['schedule'],
    runtimes: ['ecs'],
    accepts: (_, variables) => givenList(variables, 'networking', 'subnet_ids').length > 0,
  },
  timeZone(REFUSALS['time-zone']),
]

const SECRET_CHECKS: readonly FieldCheck[] = [
  pattern(
    {
      refusal: REFUSALS['secret-fargate'],
      at: ['secrets', '*'],
      runtimes: ['ecs', 'dagster', 'airflow'],
    },
    '^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[^:*?]+(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[^:*?]+)$',
  ),
  pattern(
    { refusal: REFUSALS['secret-kubernetes'], at: ['secrets', '*'], runtimes: ['kubernetes'] },
    '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?/[A-Za-z0-9._-]+$',
  ),
]

/** The job itself, what starts it, and its secrets. */
export const JOB_CHECKS: readonly FieldCheck[] = [
  ...IDENTITY_CHECKS,
  ...SCHEDULE_CHECKS,
  ...SECRET_CHECKS,
]
