import { given } from '../field-checks/given'
import type { Home } from '../home'
import { hasAlarm, isMonitored, KEY_SWITCH } from '../switch'

const KEY = ['storage', 'encryption', 'kms_key_id'] as const
const TOPICS = ['monitoring', 'alerts', 'channels', '*'] as const

const ROLES = [
  'existing_task_role_arn',
  'existing_execution_role_arn',
  'existing_scheduler_role_arn',
]

const GRANT = 'Another account must allow it in a policy of its own.'

/** Where ARNs of a job must agree. */
export const AWS_HOMES: readonly Home[] = [
  {
    code: 'other-region',
    noun: 'region',
    variable: 'region',
    places: [
      {
        at: KEY,
        reads: /^arn:aws[a-z-]*:kms:([a-z0-9-]+):/,
        // https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html
        why: 'A KMS key works in its own region only.',
        // The log group and the cluster's disks take the key itself; an alias reaches policies alone.
        runtimes: ['ecs', 'dagster', 'airflow'],
        fails: (values) =>
          !KEY_SWITCH.isOff(values) &&
          /:key\//.test(String(given(values, 'storage', 'encryption', 'kms_key_id'))),
      },
      {
        at: KEY,
        reads: /^arn:aws[a-z-]*:kms:([a-z0-9-]+):/,
        runtimes: ['kubernetes'],
        why: 'A KMS key works in its own region only.',
      },
      {
        at: TOPICS,
        reads: /^arn:aws[a-z-]*:sns:([a-z0-9-]+):/,
        // https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
        why: 'A CloudWatch alarm notifies topics of its own region only.',
        fails: (values) => isMonitored(values) && hasAlarm(values),
      },
    ],
  },
  {
    code: 'other-account',
    noun: 'account',
    variable: 'account_id',
    places: [
      { at: KEY, reads: /^arn:aws[a-z-]*:kms:[a-z0-9-]+:(\d{12}):/, why: GRANT },
      { at: TOPICS, reads: /^arn:aws[a-z-]*:sns:[a-z0-9-]+:(\d{12}):/, why: GRANT },
      {
        at: ['secrets', '*'],
        reads: /^arn:aws[a-z-]*:(?:secretsmanager|ssm):[a-z0-9-]+:(\d{12}):/,
        why: GRANT,
      },
      ...ROLES.map((name) => ({
        at: [name] as const,
        reads: /^arn:aws[a-z-]*:iam::(\d{12}):/,
        runtimes: ['ecs', 'dagster', 'airflow'] as const,
        // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
        why: 'A service takes roles of its own account only.',
      })),
      {
        at: ['existing_task_role_arn'],
        reads: /^arn:aws[a-z-]*:iam::(\d{12}):/,
        runtimes: ['kubernetes'],
        // https://docs.aws.amazon.com/eks/latest/userguide/pod-id-association.html
        why: 'Pod Identity takes roles of its own account only, and IRSA others that trust the OIDC provider.',
      },
      {
        at: ['oidc_provider_arn'],
        reads: /^arn:aws[a-z-]*:iam::(\d{12}):/,
        // https://docs.aws.amazon.com/eks/latest/userguide/enable-iam-roles-for-service-accounts.html
        why: 'A role trusts OIDC providers of its own account only.',
      },
    ],
  },
]
