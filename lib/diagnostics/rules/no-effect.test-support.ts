import { AWS, AZURE, type BadCase, EKS, GCP, type RuleCases } from '../rule-case.test-support'
import { noEffect } from './no-effect'

const KEY = 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab'
const ROLE = 'arn:aws:iam::123456789012:role/job'
const TOPIC = 'arn:aws:sns:us-east-1:123456789012:alerts'
const SIZE = '    compute: {cpu: 1024, memory: 2048}\n'
const variables = (start: string, text: string) => `${start}  terraform: {variables: {${text}}}\n`
const on = (provider: string, runtime: string) =>
  `tenant_id: acme\ninfrastructure:\n  provider: ${provider}\n  runtime: {type: ${runtime}}\n`
const backend = (type: string, config: string) =>
  `${AWS}  terraform: {backend: {type: ${type}, config: {${config}}}}\n`

/** Of channels only the author knows. */
const UNHEARD = 'thresholds without channels'

/** Each offers to remove what does nothing, and some to turn it on: texts of any key that is removed or set. */
const idle = (
  title: string,
  job: string,
  path: string,
  message: string | RegExp,
  severity: BadCase['severity'] = 'info',
): BadCase => ({
  title,
  job,
  code: 'no-effect',
  severity,
  path: `infrastructure.${path}`,
  message,
  ...(title !== UNHEARD && { isOffered: true }),
})

export const noEffectCases: RuleCases = {
  of: noEffect,
  bad: [
    {
      ...idle(
        'a field without effect',
        `${AWS}    compute: {instance_type: m5.large}\n`,
        'runtime.compute.instance_type',
        /^infrastructure\.runtime\.compute\.instance_type has no effect on ECS Fargate because /,
      ),
      marks: 'm5.large',
    },
    idle(
      'a key without its switch',
      `${AWS}${SIZE}  storage: {encryption: {kms_key_id: '${KEY}'}}\n`,
      'storage.encryption.kms_key_id',
      "infrastructure.storage.encryption.kms_key_id has no effect because storage.encryption.enabled is not true, so the cloud's own key is used.",
      'warning',
    ),
    idle(
      'a key whose switch is off by decision',
      `${AWS}${SIZE}  storage: {encryption: {enabled: false, kms_key_id: '${KEY}'}}\n`,
      'storage.encryption.kms_key_id',
      /storage\.encryption\.enabled is not true/,
    ),
    idle(
      'a threshold without its switch',
      `${AWS}${SIZE}  monitoring: {alerts: {channels: ['${TOPIC}'], thresholds: {error_rate: 5}}}\n`,
      'monitoring.alerts.thresholds.error_rate',
      /because monitoring\.enabled is not true, and without it no metric and no alarm is made\.$/,
      'warning',
    ),
    idle(
      'channels without their switch',
      `${GCP}  monitoring: {alerts: {channels: [projects/acme-data/notificationChannels/12], thresholds: {error_rate: 5}}}\n`,
      'monitoring.alerts.channels',
      /because monitoring\.enabled is not true/,
      'warning',
    ),
    idle(
      'channels without thresholds',
      `${EKS}  monitoring: {enabled: true, log_group: /eks/a, alerts: {channels: ['${TOPIC}']}}\n`,
      'monitoring.alerts.channels',
      /because alarms come of thresholds, and none is given/,
    ),
    idle(
      'channels that are told of nothing',
      `${AWS}${SIZE}  monitoring: {enabled: true, alerts: {channels: ['${TOPIC}']}}\n  terraform: {variables: {notify_failed_starts: false}}\n`,
      'monitoring.alerts.channels',
      /because there is neither a threshold nor a schedule, and notify_failed_starts is false\.$/,
    ),
    idle(
      'an expected time without its switch',
      `${AWS}${SIZE}  terraform: {variables: {success_within_hours: 26}}\n`,
      'terraform.variables.success_within_hours',
      /because monitoring\.enabled is not true, and without it no alarm is made\.$/,
      'warning',
    ),
    idle(
      'rights of a role that exists',
      variables(
        AWS + SIZE,
        `existing_task_role_arn: '${ROLE}', extra_policy_statements: [{actions: ['glue:*'], resources: ['*']}]`,
      ),
      'terraform.variables.extra_policy_statements',
      /because existing_task_role_arn names a role that exists, and its owner gives it its rights\.$/,
      'warning',
    ),
    idle(
      'a boundary of roles that exist',
      variables(
        AWS + SIZE,
        `existing_task_role_arn: '${ROLE}', existing_execution_role_arn: '${ROLE}', permissions_boundary_arn: 'arn:aws:iam::123456789012:policy/b'`,
      ),
      'terraform.variables.permissions_boundary_arn',
      /because no role is made here/,
    ),
    idle(
      'the role of a schedule that is not there',
      variables(AWS + SIZE, `existing_scheduler_role_arn: '${ROLE}'`),
      'terraform.variables.existing_scheduler_role_arn',
      /because there is no schedule\.$/,
    ),
    idle(
      'a log group that is kept and not made',
      variables(AWS + SIZE, 'create_log_group: false, keep_log_group: true'),
      'terraform.variables.keep_log_group',
      /because create_log_group is false/,
    ),
    idle(
      'a queue of starts that no schedule fails',
      variables(AWS + SIZE, "schedule_dead_letter_arn: 'arn:aws:sqs:us-east-1:123456789012:dead'"),
      'terraform.variables.schedule_dead_letter_arn',
      /because there is no schedule\.$/,
    ),
    {
      ...idle(
        UNHEARD,
        `${AWS}${SIZE}  monitoring: {enabled: true, alerts: {thresholds: {error_rate: 5}}}\n`,
        'monitoring.alerts.thresholds',
        /makes alarms that tell nobody: there are no channels in monitoring\.alerts\.channels\.$/,
      ),
      code: 'alarm-unheard',
      choices: [`${AWS}${SIZE}  monitoring: {enabled: true}\n`],
    },
    idle(
      'a namespace of metrics without its switch',
      `${GCP}  monitoring: {metrics_namespace: dativo}\n`,
      'monitoring.metrics_namespace',
      /because monitoring\.enabled is not true/,
    ),
    idle(
      'monitoring on Azure without a threshold',
      `${AZURE}  monitoring: {enabled: true}\n`,
      'monitoring.enabled',
      /because alarms come of thresholds, and none is given\.$/,
    ),
    idle(
      'monitoring on EKS without a log to count in',
      `${EKS}  monitoring: {enabled: true}\n`,
      'monitoring.enabled',
      /neither log_group nor cluster_name tells which\.$/,
      'warning',
    ),
    idle(
      'a log group on EKS that no metric reads',
      `${EKS}  monitoring: {log_group: /dativo/jobs}\n`,
      'monitoring.log_group',
      /the cluster writes its log itself/,
    ),
    idle(
      'retries of a function',
      variables(on('gcp', 'cloud_functions'), 'max_retries: 3'),
      'terraform.variables.max_retries',
      /has no effect on .* because what calls a function decides/,
    ),
    idle(
      'retries of a pod',
      variables(on('gcp', 'kubernetes'), 'max_retries: 3'),
      'terraform.variables.max_retries',
      /because a run on Kubernetes is one pod/,
    ),
    idle(
      'a time zone without a schedule',
      variables(AWS + SIZE, 'schedule_time_zone: Europe/Berlin'),
      'terraform.variables.schedule_time_zone',
      /because there is no schedule\.$/,
    ),
    idle(
      'days of a log group that is not made here',
      variables(AWS + SIZE, 'create_log_group: false, log_retention_days: 90'),
      'terraform.variables.log_retention_days',
      /because create_log_group is false/,
    ),
    idle(
      'an image beside a source',
      variables(
        on('gcp', 'cloud_functions'),
        'source_bucket: a-b, source_object: c.zip, image: a:1',
      ),
      'terraform.variables.image',
      /because the function is built from the source in source_bucket/,
    ),
    idle(
      'roles of an account that is given',
      variables(
        GCP,
        'service_account_email: loader@acme-data.iam.gserviceaccount.com, extra_roles: [roles/bigquery.jobUser]',
      ),
      'terraform.variables.extra_roles',
      /because whoever owns the account of service_account_email grants what it needs/,
      'warning',
    ),
    idle(
      'a state bucket that a pod has no right on and does not mount',
      `${variables(on('gcp', 'kubernetes'), 'service_account_email: loader@acme-data.iam.gserviceaccount.com')}  storage: {state_bucket: acme-state}\n`,
      'storage.state_bucket',
      /because no bucket is mounted in a pod, and whoever owns/,
    ),
    idle(
      'nodes of no workload profile',
      `${AZURE}    scaling: {min_instances: 1}\n`,
      'runtime.scaling.min_instances',
      /compute\.instance_type chooses none\.$/,
    ),
    idle(
      'private access without a subnet',
      `${AZURE}  networking: {private_access: true}\n`,
      'networking.private_access',
      /because there is no subnet in subnet_ids\.$/,
    ),
    idle(
      'a key of the S3 backend that does not encrypt',
      backend('s3', `bucket: acme, key: a, region: us-east-1, kms_key_id: '${KEY}'`),
      'terraform.backend.config.kms_key_id',
      /has no effect because encrypt is not set beside it\.$/,
      'warning',
    ),
    idle(
      'a password of no certificate',
      backend('azurerm', 'client_certificate_password: a'),
      'terraform.backend.config.client_certificate_password',
      /because client_certificate or client_certificate_path is not set beside it\.$/,
      'warning',
    ),
  ],
  good: [
    { title: 'where it has one', job: `${EKS}    compute: {instance_type: m5.large}\n` },
    { title: 'absent', job: AWS },
    {
      title: 'channels that are told of failed starts',
      job: `${AWS}${SIZE}  monitoring: {enabled: true, alerts: {channels: ['${TOPIC}']}}\n`,
    },
    {
      title: 'thresholds whose channels are misspelt',
      job: `${AWS}  monitoring: {enabled: true, alerts: {chanels: ["arn:aws:sns:us-east-1:123456789012:a"], thresholds: {error_rate: 5}}}\n`,
    },
    {
      title: 'beside a network that nobody can read',
      job: `${AWS}  networking: {vpc_id: [a]}\n  terraform: {variables: {egress_cidr_blocks: [10.0.0.0/8]}}\n`,
    },
    {
      title: 'with its switch',
      job: `${AWS}${SIZE}  storage: {encryption: {enabled: true, kms_key_id: '${KEY}'}}\n  monitoring: {enabled: true, metrics_namespace: Dativo, alerts: {channels: ['${TOPIC}'], thresholds: {error_rate: 5}}}\n`,
    },
    {
      title: 'a time zone beside its schedule',
      job: variables(AWS, "schedule: 'rate(1 day)', schedule_time_zone: Europe/Berlin"),
    },
    {
      title: 'variables of a module of your own',
      job: `${on('aws', 'dagster')}  terraform: {module_source: acme/dativo/aws, module_version: 1.0.0, variables: {schedule: '0 6 * * *'}}\n`,
    },
    {
      title: 'a key of the S3 backend that encrypts',
      job: backend('s3', 'bucket: acme, key: a, region: us-east-1, encrypt: true, kms_key_id: a'),
    },
  ],
}
