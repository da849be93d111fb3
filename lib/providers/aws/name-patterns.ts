import type { NamePattern } from '../name-pattern'

const ROLE: NamePattern = {
  pattern: /^[\w+=,.@-]+$/,
  min: 1,
  max: 64,
  source: 'botocore iam/2010-05-08 (roleNameType)',
}
const ECS: NamePattern = {
  pattern: /^[a-zA-Z0-9_-]+$/,
  min: 1,
  max: 255,
  source:
    'botocore ecs/2014-11-13; hashicorp/terraform-provider-aws internal/service/ecs/validate.go',
}
const ALARM: NamePattern = {
  pattern: /^\S(?:.*\S)?$/,
  min: 1,
  max: 255,
  source: 'botocore cloudwatch/2010-08-01; CloudFormation AWS::CloudWatch::Alarm',
}

/** By the kinds of `AWS_NAMES`. */
export const AWS_NAME_PATTERNS: Readonly<Record<string, NamePattern>> = {
  alarm_error_rate: ALARM,
  alarm_records: ALARM,
  alarm_schedule_dropped: ALARM,
  alarm_schedule_errors: ALARM,
  alarm_success: ALARM,
  alarm_timeout_rate: ALARM,
  cluster: ECS,
  // Task family, service, security group, and the DNS label under which Dagster finds it.
  code_location: { ...ECS, pattern: /^(?!sg-)[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, max: 63 },
  dag: {
    pattern: /^[\w.-]+$/,
    min: 1,
    max: 250,
    source: 'apache/airflow airflow/utils/helpers.py (validate_key)',
  },
  execution_role: ROLE,
  failed_starts: {
    pattern: /^[.\-_A-Za-z0-9]+$/,
    min: 1,
    max: 64,
    source: 'botocore events/2015-10-07 (RuleName)',
  },
  job: {
    pattern: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/,
    min: 1,
    max: 52,
    source: 'kubernetes/kubernetes pkg/apis/batch/validation/validation.go (CronJob)',
  },
  launch_policy: { ...ROLE, max: 128, source: 'botocore iam/2010-05-08 (policyNameType)' },
  log_group: {
    pattern: /^(?!aws\/)[.\-_/#A-Za-z0-9]+$/,
    min: 1,
    max: 512,
    made: (name) => `/dativo/${name}`,
    source: 'botocore logs/2014-03-28 (LogGroupName)',
  },
  metric: {
    pattern: /^[^:]+$/,
    min: 1,
    max: 255,
    made: (name) => `${name}.records_processed`,
    source: 'botocore cloudwatch/2010-08-01 (MetricName)',
  },
  pod_role: ROLE,
  schedule: {
    pattern: /^[0-9a-zA-Z\-_.]+$/,
    min: 1,
    max: 64,
    source: 'botocore scheduler/2021-06-30 (Name, ScheduleGroupName)',
  },
  scheduler_role: ROLE,
  security_group: {
    pattern: /^(?!sg-)[a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]+$/,
    min: 1,
    max: 255,
    source: 'botocore ec2/2016-11-15 (CreateSecurityGroup)',
  },
  task: ECS,
  task_role: ROLE,
}
