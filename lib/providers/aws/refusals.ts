/**
 * What the module `terraform/aws` refuses, word for word as its validation blocks, preconditions
 * and checks say it. Diagnostics use the same sentences.
 */
export const AWS_REFUSALS = {
  'cloud-provider': 'This module serves AWS: cloud_provider must be aws.',
  runtime: 'On AWS the runtime must be ecs, dagster, kubernetes or airflow.',
  'job-name': 'The job name must hold at least one character.',
  'tenant-id': 'The tenant id must hold at least one character.',
  // Region ids in botocore's endpoints.json.
  region: 'A region must be written as AWS writes it, for example us-east-1.',
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
  'fargate-size':
    'Fargate takes 256, 512, 1024, 2048, 4096, 8192 or 16384 CPU units, each with its own list of memory sizes in MiB.',
  // EphemeralStorage.sizeInGiB in the ECS API.
  'disk-size': 'Ephemeral storage on Fargate must be a whole number of GiB from 21 to 200.',
  'instance-count': 'The number of instances must be a whole number that is not negative.',
  'instance-order': 'The minimum of instances must not be above the maximum.',
  'target-cpu': 'The target CPU utilization is a percentage above 0 and of at most 100.',
  timeout: 'The timeout must be a whole number of seconds of at least 1.',
  // Ids as the EC2 API returns them; the numbers are AwsVpcConfiguration's in the ECS API.
  'vpc-id': 'A VPC id must be vpc- followed by 8 or 17 hexadecimal digits.',
  'subnet-ids':
    'At most 16 subnets can be given, each as subnet- followed by 8 or 17 hexadecimal digits.',
  'security-group-ids':
    'At most 5 security groups can be given, each as sg- followed by 8 or 17 hexadecimal digits.',
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  bucket:
    'An S3 bucket is named by 3 to 63 lower-case letters, digits, dots and hyphens, starting and ending with a letter or digit.',
  'bucket-kept':
    'S3 keeps bucket names that start with xn--, sthree- or amzn-s3-demo- or end with -s3alias, --ol-s3, .mrap, --x-s3 or --table-s3, and has none that looks like an IP address or has a dot beside a dot or a hyphen.',
  // https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id
  'kms-key': 'A KMS key must be given as its ARN, its id, or alias/ and its alias.',
  // MetricTransformation.metricNamespace in the CloudWatch Logs API.
  'metrics-namespace':
    'A metrics namespace must have 1 to 255 characters without a colon, and must not start with a space, a slash or AWS/.',
  // LogGroupName in the CloudWatch Logs API.
  'log-group':
    'A log group name must have 1 to 512 letters, digits or characters of _-/.#, and must not start with aws/.',
  // CreateTopic in the SNS API gives the characters of a topic's name.
  'alert-channel': 'An alert channel on AWS must be the ARN of a standard SNS topic.',
  // PutMetricAlarm.AlarmActions in the CloudWatch API.
  'alert-channel-count': 'A CloudWatch alarm notifies at most 5 channels.',
  threshold: 'A threshold must not be negative, and a rate is a percentage of at most 100.',
  // https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html
  'tag-count': 'AWS allows at most 50 tags on a resource.',
  // The Tag shape of the IAM, ECS and CloudWatch Logs APIs; EC2 stops at 127 characters for a name.
  'tag-name': 'A tag name must have 1 to 127 letters, digits, spaces or characters of _.:/=+-@.',
  'tag-value':
    'A tag value must have at most 256 letters, digits, spaces or characters of _.:/=+-@.',
  'tag-prefix': 'The prefix aws: is kept for AWS, in tag names and in tag values.',
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
  'tag-case':
    'Two tag names must not differ by upper and lower case alone, because IAM takes them for one.',
  'account-id': 'An AWS account id must have 12 digits.',
  // CreateCluster in the ECS API.
  cluster: 'A cluster is given by its name, of letters, digits, hyphens and underscores.',
  egress: 'An egress range must be written as CIDR, for example 10.0.0.0/8.',
  image: 'An image must be a reference of 1 to 255 characters without spaces.',
  // PutRetentionPolicy.retentionInDays in the CloudWatch Logs API.
  retention:
    'CloudWatch Logs keeps events for 0 (for ever), 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.',
  // https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
  'schedule-ecs':
    'On ecs a schedule must be rate(), cron() with six fields, or at(), for example cron(0 6 * * ? *).',
  // https://airflow.apache.org/docs/apache-airflow/stable/authoring-and-scheduling/cron.html
  'schedule-airflow':
    'On airflow a schedule must be a cron expression of five fields or a preset, for example 0 6 * * * or @daily.',
  'schedule-subnets': 'A schedule needs at least one subnet for the task to run in.',
  'time-zone': 'A time zone must be named as in the IANA database, for example Europe/Berlin.',
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
  'secret-fargate':
    'A secret must be the full ARN of a Secrets Manager secret or of an SSM parameter.',
  'secret-kubernetes':
    'On kubernetes a secret must be written as the name of a Kubernetes secret, a slash, and the key in it.',
  'code-location-size':
    "The code location must have one of Fargate's numbers of CPU units and a memory size in MiB that goes with it.",
  'code-location-port': 'The port of the code location must be a whole number from 1024 to 65535.',
  // CreateRole in the IAM API.
  role: 'A role must be given by its name or by its ARN.',
  'dagster-security-group':
    "Dagster's security group must be given as sg- followed by 8 or 17 hexadecimal digits.",
  // CreateService in the Cloud Map API.
  'cloud-map-namespace': 'A Cloud Map namespace must be given by its id, which starts with ns-.',
  'dag-bucket':
    'The bucket of the DAG is named by 3 to 63 lower-case letters, digits, dots and hyphens.',
  'dag-folder': 'The folder of the DAG is a path without a slash at its ends.',
  // https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
  'kubernetes-namespace':
    'A Kubernetes namespace has 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends.',
  'kubernetes-service-account':
    'A Kubernetes service account is named by up to 253 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends.',
  // https://docs.aws.amazon.com/eks/latest/userguide/enable-iam-roles-for-service-accounts.html
  'oidc-provider': 'An OIDC provider must be given by the ARN of the provider in IAM.',
  // The last three are checks: Terraform warns, and plans all the same.
  'code-location-subnets':
    'Without subnets the Dagster code location is described but not started.',
  'dag-subnets': 'Without subnets the task that Airflow starts has no network to run in.',
  'pod-identity':
    'Without cluster_name or oidc_provider_arn the pods do not get the rights of their role.',
} as const
