import { eitherOf, type Facts, fact, fromTo } from '../fact'
import { KUBERNETES_FACTS } from '../kubernetes/facts'
import { SHARED_FACTS } from '../shared/facts'

const TAGS = 'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html'
const BUCKET_NAMES = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html'
const BUCKET_STARTS_KEPT = '^xn--|^sthree-|^amzn-s3-demo-'
const BUCKET_ENDS_KEPT = '-s3alias$|--ol-s3$|[.]mrap$|--x-s3$|--table-s3$'
const EC2_IDS = 'Ids as the EC2 API returns them, of 8 or 17 hexadecimal digits.'

/** MiB from the first to the last. */
function steps(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: (last - first) / step + 1 }, (_, index) => first + index * step)
}

/** What AWS takes of a job, and what `terraform/aws` is to it. */
export const AWS_FACTS = {
  accountIdPattern: fact(
    '^[0-9]{12}$',
    'https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html',
  ),
  alertChannelPattern: fact(
    '^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$',
    "CreateTopic in the SNS API gives the characters of a topic's name.",
  ),
  alertChannelsMax: fact(5, 'PutMetricAlarm.AlarmActions in the CloudWatch API.', {
    words: String,
  }),
  bucketPattern: fact('^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$', BUCKET_NAMES),
  // Starts and ends that S3 keeps, dots beside dots or hyphens, and what looks like an IP address.
  bucketKeptPattern: fact(
    `[.][.]|-[.]|[.]-|${BUCKET_STARTS_KEPT}|${BUCKET_ENDS_KEPT}|^[0-9]+[.][0-9]+[.][0-9]+[.][0-9]+$`,
    BUCKET_NAMES,
  ),
  bucketStartsKeptPattern: fact(BUCKET_STARTS_KEPT, BUCKET_NAMES, { isForDesignerAlone: true }),
  bucketEndsKeptPattern: fact(BUCKET_ENDS_KEPT, BUCKET_NAMES, { isForDesignerAlone: true }),
  cloudMapNamespacePattern: fact('^ns-[a-z0-9]{1,60}$', 'CreateService in the Cloud Map API.'),
  cloudMapNamespaceNamePattern: fact(
    '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$',
    'https://www.rfc-editor.org/rfc/rfc1123#section-2.1',
  ),
  clusterPattern: fact('^[A-Za-z0-9][A-Za-z0-9_-]{0,254}$', 'CreateCluster in the ECS API.'),
  // A container's user need not be root, who alone may take the ports below.
  codeLocationPortBounds: fact(
    { min: 1024, max: SHARED_FACTS.portMax.value },
    'https://www.rfc-editor.org/rfc/rfc6335#section-6',
    { words: fromTo },
  ),
  dagFolderPattern: SHARED_FACTS.dagFolderPattern,
  diskSizeBounds: fact({ min: 21, max: 200 }, 'EphemeralStorage.sizeInGiB in the ECS API.', {
    words: fromTo,
  }),
  efsAccessPointPattern: fact('^fsap-[0-9a-f]{8,40}$', 'AccessPointId in the EFS API.'),
  efsFileSystemPattern: fact('^fs-[0-9a-f]{8,40}$', 'FileSystemId in the EFS API.'),
  /** Memory in MiB that goes with each number of CPU units. */
  fargateSizes: fact(
    {
      256: [512, 1024, 2048],
      512: steps(1024, 4096, 1024),
      1024: steps(2048, 8192, 1024),
      2048: steps(4096, 16_384, 1024),
      4096: steps(8192, 30_720, 1024),
      8192: steps(16_384, 61_440, 4096),
      16384: steps(32_768, 122_880, 8192),
    },
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
    { words: (sizes) => eitherOf(Object.keys(sizes)) },
  ),
  // What may stand between quotation marks in a filter pattern and means itself.
  filterTextPattern: fact(
    '^[A-Za-z0-9_./ -]{1,200}$',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html',
  ),
  imageMax: SHARED_FACTS.imageMax,
  imagePattern: SHARED_FACTS.imagePattern,
  kmsKeyPattern: fact(
    '^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?alias/[A-Za-z0-9/_-]{1,250}$|^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/)?([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$',
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id',
  ),
  kubernetesNamespacePattern: SHARED_FACTS.kubernetesNamespacePattern,
  kubernetesServiceAccountPattern: fact(
    '^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names',
  ),
  logGroupPattern: fact(
    String.raw`^[.\-_/#A-Za-z0-9]{1,512}$`,
    'LogGroupName in the CloudWatch Logs API.',
  ),
  logGroupKeptPrefix: fact('aws/', 'LogGroupName in the CloudWatch Logs API.'),
  metricsNamespacePattern: fact(
    '^[^:/ ][^:]{0,254}$',
    'MetricTransformation.metricNamespace in the CloudWatch Logs API.',
  ),
  // For the services themselves.
  metricsNamespaceKeptPrefix: fact(
    'AWS/',
    'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Namespace',
  ),
  namePrefixKeptPattern: SHARED_FACTS.namePrefixKeptPattern,
  namePrefixMax: SHARED_FACTS.namePrefixMax,
  namePrefixPattern: SHARED_FACTS.namePrefixPattern,
  nameMistakablePattern: SHARED_FACTS.nameMistakablePattern,
  namePlainPattern: SHARED_FACTS.namePlainPattern,
  nameRegionPattern: SHARED_FACTS.nameRegionPattern,
  /** The longest name of each kind, and what sets it apart from the other kinds. */
  nameRules: fact(
    {
      alarm_error_rate: { max: 255, suffix: '-error-rate', wide: false },
      alarm_records: { max: 255, suffix: '-records', wide: false },
      alarm_schedule_dropped: { max: 255, suffix: '-starts-given-up', wide: false },
      alarm_schedule_errors: { max: 255, suffix: '-start-errors', wide: false },
      alarm_success: { max: 255, suffix: '-no-success', wide: false },
      alarm_timeout_rate: { max: 255, suffix: '-timeout-rate', wide: false },
      cluster: { max: 255, suffix: '', wide: false },
      code_location: { max: 63, suffix: '-code', wide: false },
      dag: { max: 200, suffix: '', wide: true },
      execution_role: { max: 64, suffix: '-execution', wide: true },
      failed_starts: { max: 64, suffix: '-failed-starts', wide: false },
      job: { max: KUBERNETES_FACTS.nameMax.value, suffix: '', wide: false },
      launch_policy: { max: 128, suffix: '-launch', wide: true },
      log_group: { max: 504, suffix: '', wide: false },
      metric: { max: 200, suffix: '', wide: false },
      pod_role: { max: 64, suffix: '-pod', wide: true },
      schedule: { max: 64, suffix: '', wide: false },
      scheduler_role: { max: 64, suffix: '-scheduler', wide: true },
      security_group: { max: 255, suffix: '', wide: false },
      task: { max: 255, suffix: '', wide: false },
      task_role: { max: 64, suffix: '-task', wide: true },
    },
    [
      "The longest name that each API takes, in botocore's models. A log group has /dativo/ in front,",
      'hence 512 - 8; a code location is also a DNS label; a metric has its own name behind it.',
      'IAM has no regions, and one Airflow may start tasks in several: those names are wide.',
    ].join('\n'),
  ),
  oidcProviderPattern: fact(
    '^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/[a-z0-9.-]+(/[A-Za-z0-9._/-]+)?$',
    'https://docs.aws.amazon.com/eks/latest/userguide/enable-iam-roles-for-service-accounts.html',
  ),
  policyArnPattern: fact(
    '^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/([!-~]+/)?[A-Za-z0-9_+=,.@-]{1,128}$',
    'CreatePolicy in the IAM API.',
  ),
  queueArnPattern: fact(
    '^arn:aws[a-z-]*:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,80}$',
    "CreateQueue in the SQS API gives the characters of a queue's name.",
  ),
  regionPattern: fact('^[a-z]{2,4}(-[a-z]+)+-[0-9]+$', "Region ids in botocore's endpoints.json."),
  retentionDays: fact(
    [
      0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557,
      2922, 3288, 3653,
    ],
    'PutRetentionPolicy.retentionInDays in the CloudWatch Logs API; 0: for ever.',
    { words: ([zero, ...days]) => eitherOf([`${zero} (for ever)`, ...days]) },
  ),
  rolePattern: fact(
    '^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]+/)?)?[A-Za-z0-9_+=,.@-]{1,64}$',
    'CreateRole in the IAM API.',
  ),
  runtimes: fact(['ecs', 'dagster', 'kubernetes', 'airflow'], 'What the module builds.', {
    words: eitherOf,
  }),
  s3ObjectTagsMax: fact(
    10,
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html',
  ),
  scheduleAirflowPattern: fact(
    String.raw`^(\S+( \S+){4}|@[a-z]+)$`,
    'https://airflow.apache.org/docs/apache-airflow/stable/authoring-and-scheduling/cron.html',
  ),
  scheduleDagsterPattern: fact(
    String.raw`^\S+( \S+){4}$`,
    'https://docs.dagster.io/guides/automate/schedules',
  ),
  scheduleEcsPattern: fact(
    String.raw`^(rate\([1-9][0-9]* (minute|minutes|hour|hours|day|days)\)|cron\(\S+( \S+){5}\)|at\([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\))$`,
    'https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html',
  ),
  secretFargatePattern: fact(
    '^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[^:*?]+(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[^:*?]+)$',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html',
  ),
  secretKubernetesPattern: fact(
    '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?/[A-Za-z0-9._-]+$',
    'https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data',
  ),
  securityGroupPattern: fact('^sg-([0-9a-f]{8}|[0-9a-f]{17})$', EC2_IDS),
  securityGroupsMax: fact(5, 'AwsVpcConfiguration.securityGroups in the ECS API.', {
    words: String,
  }),
  roleArnPattern: fact(
    '^arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]+/)?[A-Za-z0-9_+=,.@-]{1,64}$',
    'CreateRole in the IAM API.',
  ),
  statementSidPattern: fact(
    '^[A-Za-z0-9]+$',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html',
  ),
  subnetPattern: fact('^subnet-([0-9a-f]{8}|[0-9a-f]{17})$', EC2_IDS),
  subnetsMax: fact(16, 'AwsVpcConfiguration.subnets in the ECS API.', { words: String }),
  successWithinHoursBounds: fact(
    { min: 1, max: 168 },
    'PutMetricAlarm.Period in the CloudWatch API: the periods of an alarm are 604,800 seconds at most.',
    { words: fromTo },
  ),
  tagCharacters: fact(
    String.raw`\p{L}\p{Z}\p{N}_.:/=+\-@`,
    'The Tag shape of the IAM, ECS and CloudWatch Logs APIs.',
  ),
  tagKeptPrefix: fact('aws:', TAGS),
  tagNameMax: fact(127, 'The Tag shape of the EC2 API; the others take one more.', {
    words: String,
  }),
  tagValueMax: fact(256, TAGS, { words: String }),
  tagsMax: fact(50, TAGS, { words: String }),
  taskDefinitionMax: fact(
    65_536,
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html',
    { words: String },
  ),
  timeZonePattern: SHARED_FACTS.timeZonePattern,
  vpcPattern: fact('^vpc-([0-9a-f]{8}|[0-9a-f]{17})$', EC2_IDS),
} as const satisfies Facts
