# Generated from lib/providers/aws/facts.ts by `npm run generate`. Do not edit.

locals {
  # https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html
  account_id_pattern = "^[0-9]{12}$"

  # CreateTopic in the SNS API gives the characters of a topic's name.
  alert_channel_pattern = "^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$"

  # PutMetricAlarm.AlarmActions in the CloudWatch API.
  alert_channels_max       = 5
  alert_channels_max_words = "5"

  # https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  bucket_pattern = "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$"

  # https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  bucket_kept_pattern = "[.][.]|-[.]|[.]-|^xn--|^sthree-|^amzn-s3-demo-|-s3alias$|--ol-s3$|[.]mrap$|--x-s3$|--table-s3$|^[0-9]+[.][0-9]+[.][0-9]+[.][0-9]+$"

  # CreateService in the Cloud Map API.
  cloud_map_namespace_pattern = "^ns-[a-z0-9]{1,60}$"

  # https://www.rfc-editor.org/rfc/rfc1123#section-2.1
  cloud_map_namespace_name_pattern = "^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$"

  # CreateCluster in the ECS API.
  cluster_pattern = "^[A-Za-z0-9][A-Za-z0-9_-]{0,254}$"

  # https://www.rfc-editor.org/rfc/rfc6335#section-6
  code_location_port_bounds       = { min = 1024, max = 65535 }
  code_location_port_bounds_words = "1024 to 65535"

  # A path of S3 or Cloud Storage keys that every file system takes as well.
  dag_folder_pattern = "^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$"

  # EphemeralStorage.sizeInGiB in the ECS API.
  disk_size_bounds       = { min = 21, max = 200 }
  disk_size_bounds_words = "21 to 200"

  # AccessPointId in the EFS API.
  efs_access_point_pattern = "^fsap-[0-9a-f]{8,40}$"

  # FileSystemId in the EFS API.
  efs_file_system_pattern = "^fs-[0-9a-f]{8,40}$"

  # https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
  fargate_sizes = {
    "256"   = [512, 1024, 2048]
    "512"   = [1024, 2048, 3072, 4096]
    "1024"  = [2048, 3072, 4096, 5120, 6144, 7168, 8192]
    "2048"  = [4096, 5120, 6144, 7168, 8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384]
    "4096"  = [8192, 9216, 10240, 11264, 12288, 13312, 14336, 15360, 16384, 17408, 18432, 19456, 20480, 21504, 22528, 23552, 24576, 25600, 26624, 27648, 28672, 29696, 30720]
    "8192"  = [16384, 20480, 24576, 28672, 32768, 36864, 40960, 45056, 49152, 53248, 57344, 61440]
    "16384" = [32768, 40960, 49152, 57344, 65536, 73728, 81920, 90112, 98304, 106496, 114688, 122880]
  }
  fargate_sizes_words = "256, 512, 1024, 2048, 4096, 8192 or 16384"

  # https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html
  filter_text_pattern = "^[A-Za-z0-9_./ -]{1,200}$"

  # https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
  image_max       = 255
  image_max_words = "255"

  # distribution/reference regexp.go
  image_pattern = "^(([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?([.][a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)+(:[0-9]+)?|[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?:[0-9]+|localhost)/)?[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*(/[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@(sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128}))?$"

  # https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id
  kms_key_pattern = "^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?alias/[A-Za-z0-9/_-]{1,250}$|^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/)?([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$"

  # https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names
  kubernetes_namespace_pattern = "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"

  # https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names
  kubernetes_service_account_pattern = "^[a-z0-9]([-.a-z0-9]{0,251}[a-z0-9])?$"

  # LogGroupName in the CloudWatch Logs API.
  log_group_pattern = "^[.\\-_/#A-Za-z0-9]{1,512}$"

  # LogGroupName in the CloudWatch Logs API.
  log_group_kept_prefix = "aws/"

  # MetricTransformation.metricNamespace in the CloudWatch Logs API.
  metrics_namespace_pattern = "^[^:/ ][^:]{0,254}$"

  # https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Namespace
  metrics_namespace_kept_prefix = "AWS/"

  # botocore ec2/2016-11-15 (CreateSecurityGroup), logs/2014-03-28; https://docs.cloud.google.com/run/docs/create-jobs
  name_prefix_kept_pattern = "^(aws|goog|google|sg)(-|$)"

  # lib/providers/*/facts.ts (nameRules)
  name_prefix_max       = 12
  name_prefix_max_words = "12"

  # What every kind of name starts with.
  name_prefix_pattern = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"

  # The suffixes of nameRules, and the hash of lib/providers/resource-name.ts.
  name_mistakable_pattern = "^(aks|code|event|execution|launch|logs|pod|records|scheduler|starter|task|[0-9a-f]{8})$"

  # A part that stands in a name as it is.
  name_plain_pattern = "^[a-z0-9]+$"

  # The names of regions on AWS, Google Cloud and Azure.
  name_region_pattern = "^([a-z]+(-[a-z]+)+-[0-9]+|[a-z]+-[a-z]+[0-9]+|[a-z0-9]+)$"

  # The longest name that each API takes, in botocore's models. A log group has /dativo/ in front,
  # hence 512 - 8; a code location is also a DNS label; a metric has its own name behind it.
  # IAM has no regions, and one Airflow may start tasks in several: those names are wide.
  name_rules = {
    alarm_error_rate       = { max = 255, suffix = "-error-rate", wide = false }
    alarm_records          = { max = 255, suffix = "-records", wide = false }
    alarm_schedule_dropped = { max = 255, suffix = "-starts-given-up", wide = false }
    alarm_schedule_errors  = { max = 255, suffix = "-start-errors", wide = false }
    alarm_success          = { max = 255, suffix = "-no-success", wide = false }
    alarm_timeout_rate     = { max = 255, suffix = "-timeout-rate", wide = false }
    cluster                = { max = 255, suffix = "", wide = false }
    code_location          = { max = 63, suffix = "-code", wide = false }
    dag                    = { max = 200, suffix = "", wide = true }
    execution_role         = { max = 64, suffix = "-execution", wide = true }
    failed_starts          = { max = 64, suffix = "-failed-starts", wide = false }
    job                    = { max = 52, suffix = "", wide = false }
    launch_policy          = { max = 128, suffix = "-launch", wide = true }
    log_group              = { max = 504, suffix = "", wide = false }
    metric                 = { max = 200, suffix = "", wide = false }
    pod_role               = { max = 64, suffix = "-pod", wide = true }
    schedule               = { max = 64, suffix = "", wide = false }
    scheduler_role         = { max = 64, suffix = "-scheduler", wide = true }
    security_group         = { max = 255, suffix = "", wide = false }
    task                   = { max = 255, suffix = "", wide = false }
    task_role              = { max = 64, suffix = "-task", wide = true }
  }

  # https://docs.aws.amazon.com/eks/latest/userguide/enable-iam-roles-for-service-accounts.html
  oidc_provider_pattern = "^arn:aws[a-z-]*:iam::[0-9]{12}:oidc-provider/[a-z0-9.-]+(/[A-Za-z0-9._/-]+)?$"

  # CreatePolicy in the IAM API.
  policy_arn_pattern = "^arn:aws[a-z-]*:iam::([0-9]{12}|aws):policy/([!-~]+/)?[A-Za-z0-9_+=,.@-]{1,128}$"

  # CreateQueue in the SQS API gives the characters of a queue's name.
  queue_arn_pattern = "^arn:aws[a-z-]*:sqs:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,80}$"

  # Region ids in botocore's endpoints.json.
  region_pattern = "^[a-z]{2,4}(-[a-z]+)+-[0-9]+$"

  # PutRetentionPolicy.retentionInDays in the CloudWatch Logs API; 0: for ever.
  retention_days       = [0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653]
  retention_days_words = "0 (for ever), 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653"

  # CreateRole in the IAM API.
  role_pattern = "^(arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]+/)?)?[A-Za-z0-9_+=,.@-]{1,64}$"

  # What the module builds.
  runtimes       = ["ecs", "dagster", "kubernetes", "airflow"]
  runtimes_words = "ecs, dagster, kubernetes or airflow"

  # https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
  s3_object_tags_max = 10

  # https://airflow.apache.org/docs/apache-airflow/stable/authoring-and-scheduling/cron.html
  schedule_airflow_pattern = "^(\\S+( \\S+){4}|@[a-z]+)$"

  # https://docs.dagster.io/guides/automate/schedules
  schedule_dagster_pattern = "^\\S+( \\S+){4}$"

  # https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
  schedule_ecs_pattern = "^(rate\\([1-9][0-9]* (minute|minutes|hour|hours|day|days)\\)|cron\\(\\S+( \\S+){5}\\)|at\\([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\))$"

  # https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
  secret_fargate_pattern = "^arn:aws[a-z-]*:(secretsmanager:[a-z0-9-]+:[0-9]{12}:secret:[^:*?]+(:[^:]*:[^:]*:[^:]*)?|ssm:[a-z0-9-]+:[0-9]{12}:parameter/[^:*?]+)$"

  # https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data
  secret_kubernetes_pattern = "^[a-z0-9]([a-z0-9.-]*[a-z0-9])?/[A-Za-z0-9._-]+$"

  # Ids as the EC2 API returns them, of 8 or 17 hexadecimal digits.
  security_group_pattern = "^sg-([0-9a-f]{8}|[0-9a-f]{17})$"

  # AwsVpcConfiguration.securityGroups in the ECS API.
  security_groups_max       = 5
  security_groups_max_words = "5"

  # CreateRole in the IAM API.
  role_arn_pattern = "^arn:aws[a-z-]*:iam::[0-9]{12}:role/([!-~]+/)?[A-Za-z0-9_+=,.@-]{1,64}$"

  # https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html
  statement_sid_pattern = "^[A-Za-z0-9]+$"

  # Ids as the EC2 API returns them, of 8 or 17 hexadecimal digits.
  subnet_pattern = "^subnet-([0-9a-f]{8}|[0-9a-f]{17})$"

  # AwsVpcConfiguration.subnets in the ECS API.
  subnets_max       = 16
  subnets_max_words = "16"

  # PutMetricAlarm.Period in the CloudWatch API: the periods of an alarm are 604,800 seconds at most.
  success_within_hours_bounds       = { min = 1, max = 168 }
  success_within_hours_bounds_words = "1 to 168"

  # The Tag shape of the IAM, ECS and CloudWatch Logs APIs.
  tag_characters = "\\p{L}\\p{Z}\\p{N}_.:/=+\\-@"

  # https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html
  tag_kept_prefix = "aws:"

  # The Tag shape of the EC2 API; the others take one more.
  tag_name_max       = 127
  tag_name_max_words = "127"

  # https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html
  tag_value_max       = 256
  tag_value_max_words = "256"

  # https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html
  tags_max       = 50
  tags_max_words = "50"

  # https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html
  task_definition_max       = 65536
  task_definition_max_words = "65536"

  # https://data.iana.org/time-zones/theory.html#naming
  time_zone_pattern = "^[A-Za-z0-9_+/-]{1,50}$"

  # Ids as the EC2 API returns them, of 8 or 17 hexadecimal digits.
  vpc_pattern = "^vpc-([0-9a-f]{8}|[0-9a-f]{17})$"
}
