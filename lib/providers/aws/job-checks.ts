import type { FieldCheck } from '../field-check'
import { asText } from '../field-checks/as-terraform'
import { commandAlone } from '../field-checks/commands'
import { givenList } from '../field-checks/given'
import { image } from '../field-checks/images'
import { KUBERNETES_SCHEDULE_CHECKS } from '../field-checks/kubernetes-checks'
import { namePrefix, notBlank } from '../field-checks/names'
import { pattern } from '../field-checks/pattern'
import { airflowSchedule, scheduleChecks, timeZone } from '../field-checks/schedules'
import { AWS_FACTS as FACTS } from './facts'
import { AWS_REFUSALS as REFUSALS } from './module.gen'
import { ON_FARGATE } from './runtimes'

const ARCHITECTURES = ['x86_64', 'arm64']

/** Whose job it is, where it lies, and what it runs. */
const IDENTITY_CHECKS: readonly FieldCheck[] = [
  notBlank({ refusal: REFUSALS['job-name'], at: ['job_name'] }),
  notBlank({ refusal: REFUSALS['tenant-id'], at: ['tenant_id'] }),
  pattern({ refusal: REFUSALS['aws-region'], at: ['region'] }, FACTS.regionPattern.value),
  pattern({ refusal: REFUSALS['account-id'], at: ['account_id'] }, FACTS.accountIdPattern.value),
  pattern({ refusal: REFUSALS.cluster, at: ['cluster_name'] }, FACTS.clusterPattern.value),
  image(REFUSALS.image),
  namePrefix(REFUSALS['name-prefix']),
  commandAlone(REFUSALS['command-twice']),
  {
    refusal: REFUSALS['cpu-architecture'],
    at: ['cpu_architecture'],
    runtimes: ON_FARGATE,
    accepts: (value) => ARCHITECTURES.some((one) => one === asText(value)),
    nearest: (value) => ARCHITECTURES.find((one) => one === asText(value)?.toLowerCase()),
  },
]

const SCHEDULE_CHECKS: readonly FieldCheck[] = [
  ...scheduleChecks(
    { refusal: REFUSALS['schedule-ecs'], runtimes: ['ecs'] },
    FACTS.scheduleEcsPattern.value,
    'event-bridge',
  ),
  ...scheduleChecks(
    { refusal: REFUSALS['schedule-dagster'], runtimes: ['dagster'] },
    FACTS.scheduleDagsterPattern.value,
    'dagster',
  ),
  pattern(
    { refusal: REFUSALS['dead-letter-queue'], at: ['schedule_dead_letter_arn'], runtimes: ['ecs'] },
    FACTS.queueArnPattern.value,
  ),
  ...airflowSchedule(REFUSALS['schedule-airflow'], FACTS.scheduleAirflowPattern.value),
  ...KUBERNETES_SCHEDULE_CHECKS,
  {
    refusal: REFUSALS['schedule-subnets'],
    at: ['schedule'],
    runtimes: ['ecs'],
    accepts: (_, variables) => givenList(variables, 'networking', 'subnet_ids').length > 0,
  },
  ...timeZone(REFUSALS['time-zone']),
]

const SECRET_CHECKS: readonly FieldCheck[] = [
  pattern(
    {
      refusal: REFUSALS['secret-fargate'],
      at: ['secrets', '*'],
      runtimes: ON_FARGATE,
    },
    FACTS.secretFargatePattern.value,
  ),
  pattern(
    { refusal: REFUSALS['secret-kubernetes'], at: ['secrets', '*'], runtimes: ['kubernetes'] },
    FACTS.secretKubernetesPattern.value,
  ),
]

/** The job itself, what starts it, and its secrets. */
export const JOB_CHECKS: readonly FieldCheck[] = [
  ...IDENTITY_CHECKS,
  ...SCHEDULE_CHECKS,
  ...SECRET_CHECKS,
]
