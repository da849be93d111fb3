import { AWS_FACTS } from '../providers/aws/facts'
import { AZURE_FACTS } from '../providers/azure/facts'
import { allOf, fromTo } from '../providers/fact'
import { GCP_FACTS } from '../providers/gcp/facts'
import { KUBERNETES_FACTS } from '../providers/kubernetes/facts'
import type { DiagnosticCode } from './diagnostic'

/** One published limit: the rule that enforces it with a case that proves it, or why none does. */
export interface Limit {
  readonly limit: string
  readonly source: string
  readonly enforced:
    | {
        readonly rule: string
        readonly code: DiagnosticCode /** How its title starts. */
        readonly case: string
      }
    | { readonly because: string }
}

const by = (rule: string, code: DiagnosticCode, title: string): Limit['enforced'] => ({
  rule,
  code,
  case: title,
})
/** What the module refuses, in its own words. */
const refused = (title: string) => by('cloud-checks', 'refused-by-cloud', title)
const because = (reason: string): Limit['enforced'] => ({ because: reason })

const RENDERED = because(
  'Rendering makes every tag legal, and shows each change with its reason; a property over 2,000 random sets for each service proves it.',
)
const NAMED = because(
  'The module makes the name and shortens it with a hash; a property over all tenants and jobs proves that it fits.',
)
const CONSTANT = because('The module sets it to a constant that is legal.')
const NOT_BUILT = because('No module builds such a resource.')
const EXISTS = because('It exists already; the job only names it.')

/** `604,800`. */
const count = (number: number) => number.toLocaleString('en-US')

const row = (limit: string, source: string, enforced: Limit['enforced']): Limit => ({
  limit,
  source,
  enforced,
})

const AWS_TAG_DOCS = 'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html'
const AZURE_TAG_DOCS =
  'MicrosoftDocs/azure-docs articles/azure-resource-manager/management/tag-resources.md'
const GCP_LABELS = 'googleapis google/cloud/orchestration/airflow/service/v1/environments.proto'
const ARM_NAMES =
  'MicrosoftDocs/azure-docs articles/azure-resource-manager/management/resource-name-rules.md'

const AWS_TAGS: readonly Limit[] = [
  row(
    'Characters of names and values in IAM, ECS, Logs, S3, MWAA, RDS and Step Functions; the comma is outside',
    'botocore (v1.43.11) iam, ecs, logs, s3control, mwaa, rds, stepfunctions; https://github.com/hashicorp/terraform/issues/23489',
    RENDERED,
  ),
  row(
    `Names of 1 to ${AWS_FACTS.tagNameMax.value} characters (EC2), 128 elsewhere`,
    'botocore ec2/2016-11-15',
    RENDERED,
  ),
  row(`Values of at most ${AWS_FACTS.tagValueMax.value} characters`, AWS_TAG_DOCS, RENDERED),
  row(
    'Values of at least one character in MWAA, EventBridge Scheduler and CloudWatch alarms',
    'botocore mwaa/2020-07-01, scheduler/2021-06-30; CloudFormation AWS::CloudWatch::Alarm',
    by('empty-tags', 'empty-tag', 'a tag without a value'),
  ),
  row(
    `At most ${AWS_FACTS.tagsMax.value} tags on a resource`,
    AWS_TAG_DOCS,
    by('tag-problems', 'tag-budget', 'a tag too many on AWS'),
  ),
  row(
    `The prefix ${AWS_FACTS.tagKeptPrefix.value} is kept in names and values, in any case`,
    AWS_TAG_DOCS,
    by('tag-problems', 'tag-refused', 'in any case'),
  ),
  row(
    'IAM takes names that differ only by case for one',
    'awsdocs/iam-user-guide doc_source/id_tags.md',
    by('tag-problems', 'tag-collision', 'two tags that differ by case'),
  ),
  row(
    'Combining marks are refused, so text is composed (NFC)',
    'botocore iam/2010-05-08',
    RENDERED,
  ),
  row(
    'The colon separates several values',
    'https://docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/allocation-tag-restrictions.html',
    RENDERED,
  ),
  row('RDS keeps the prefix rds: too', 'botocore rds/2014-10-31', NOT_BUILT),
  row(
    `S3 objects take ${AWS_FACTS.s3ObjectTagsMax.value} tags`,
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html',
    because('The module leaves the one object that it writes without tags when there are more.'),
  ),
  row(
    'Instance metadata takes fewer characters in tag names',
    'awsdocs/amazon-ec2-user-guide doc_source/Using_Tags.md',
    NOT_BUILT,
  ),
  row(
    'Schedules, role policies and KMS aliases take no tags',
    'hashicorp/terraform-provider-aws website/docs/r',
    because('The module tags what can be tagged and lists the rest.'),
  ),
  row(
    'Tags of the provider block lose against those of a resource',
    'https://github.com/hashicorp/terraform-provider-aws/issues/19583',
    because('The bundle sets no default_tags.'),
  ),
  row(
    'Started tasks carry no tags unless their launcher asks for them',
    'botocore ecs/2014-11-13',
    because('The module sets propagate_tags.'),
  ),
  row(
    'Personal data should not stand in tags',
    `${AWS_TAG_DOCS}; ${AZURE_TAG_DOCS}`,
    by('email-in-tags', 'email-in-tags', 'an owner by address'),
  ),
]

const GCP_TAGS: readonly Limit[] = [
  row(
    'Label names start with a letter and hold lower-case letters, digits, _ and -',
    GCP_LABELS,
    RENDERED,
  ),
  row(
    'Label values hold lower-case letters, digits, _ and -',
    'https://github.com/hashicorp/terraform-provider-google/issues/22246',
    RENDERED,
  ),
  row(
    `${GCP_FACTS.labelCharacters.value} characters and ${GCP_FACTS.labelBytes.value} bytes in label names and values`,
    GCP_LABELS,
    RENDERED,
  ),
  row(
    `${GCP_FACTS.labelMax.value} labels, of which the Terraform provider takes one`,
    'GoogleCloudPlatform/magic-modules provider_reference.html.markdown',
    by('tag-problems', 'tag-budget', 'a label too many on Google Cloud'),
  ),
  row(
    'Two names that become one label',
    'GoogleCloudPlatform/magic-modules (derived)',
    by('tag-problems', 'tag-collision', 'two tags that meet after rendering'),
  ),
  row(
    `The prefixes ${allOf(GCP_FACTS.labelPrefixes.value)} are kept`,
    'googleapis google/cloud/batch/v1/job.proto',
    because('Rendering writes _ for the hyphen, so no label starts so.'),
  ),
  row(
    'Cloud Run forbids the namespaces run.googleapis.com/ and the like',
    'magic-modules mmv1/products/cloudrunv2/Job.yaml',
    because('Rendering writes _ for the dot and the slash, so no label starts so.'),
  ),
  row(
    'Storage buckets take ASCII names only',
    'magic-modules resource_storage_bucket.go.tmpl',
    NOT_BUILT,
  ),
  row(
    'Alert policies document letters, digits, _ and -',
    'googleapis google/monitoring/v3/alert.proto',
    because(
      'The proto does not say whether other scripts count as letters; labels with them are taken elsewhere.',
    ),
  ),
  row(
    'Composer environments take no underscore in labels',
    'magic-modules composer_environment.html.markdown',
    NOT_BUILT,
  ),
  row(
    'First generation functions check label names',
    'magic-modules resource_cloudfunctions_function.go',
    NOT_BUILT,
  ),
  row(
    'Service accounts and log sinks take no labels',
    'magic-modules resource_google_service_account.go',
    because('The module labels what can be labelled.'),
  ),
  row(
    'Billing sees the labels of the execution template only',
    'https://docs.cloud.google.com/run/docs/configuring/jobs/labels',
    because('The module sets them on job and template.'),
  ),
]

const AZURE_TAGS: readonly Limit[] = [
  row(
    'Tag names without < > % & \\ ? / and control characters',
    `${AZURE_TAG_DOCS}; https://github.com/coreos/tectonic-installer/issues/596`,
    RENDERED,
  ),
  row(
    `Names of ${AZURE_FACTS.tagNameBytesMax.value} and values of ${AZURE_FACTS.tagValueBytesMax.value} characters; the azurerm provider counts bytes`,
    'hashicorp/go-azure-helpers resourcemanager/tags/validate.go',
    RENDERED,
  ),
  row(
    `At most ${AZURE_FACTS.tagsMax.value} tags on a resource`,
    AZURE_TAG_DOCS,
    by('tag-problems', 'tag-budget', 'a tag too many on Azure'),
  ),
  row(
    'Names that differ only by case are one',
    AZURE_TAG_DOCS,
    by('tag-problems', 'tag-collision', 'two tags whose forbidden characters'),
  ),
  row(
    `The prefixes ${allOf(AZURE_FACTS.tagKeptPrefixes.value)} are kept`,
    'Azure/azure-rest-api-specs specification/resources/resource-manager',
    because('Every tag of a job starts with a name of Dativo or Custom_, so none starts so.'),
  ),
  row(
    'Storage accounts take names of 128 characters',
    'hashicorp/terraform-provider-azurerm storage_account_tags.go',
    NOT_BUILT,
  ),
  row(
    '15 tags on Automation, CDN, DNS, saved searches and API Management',
    AZURE_TAG_DOCS,
    NOT_BUILT,
  ),
  row('Narrower names on DNS, Traffic Manager and Front Door', AZURE_TAG_DOCS, NOT_BUILT),
  row(
    `Kubernetes labels: ${KUBERNETES_FACTS.labelMax.value} characters, letters, digits, - _ .`,
    'kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go',
    because('The Kubernetes module makes legal labels of the tags; the preview shows them.'),
  ),
]

const COMPUTE: readonly Limit[] = [
  row(
    'CPU units of Fargate',
    'botocore ecs/2014-11-13; aws-cloudformation/cfn-lint (E3047)',
    refused('aws ecs: runtime.compute.cpu = "1000"'),
  ),
  row(
    'Memory sizes of Fargate for each CPU',
    'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html',
    refused('aws dagster: runtime.compute.memory = "1024"'),
  ),
  row(
    'Fargate sizes written as "1 vCPU" and "4 GB"',
    'botocore ecs/2014-11-13',
    refused('aws ecs: runtime.compute.cpu = "1 vCPU"'),
  ),
  row(
    `Ephemeral storage of ${fromTo(AWS_FACTS.diskSizeBounds.value)} GiB on Fargate`,
    'botocore ecs/2014-11-13',
    refused('aws ecs: runtime.compute.disk_size = 20'),
  ),
  row('CPU units of ECS on EC2', 'botocore ecs/2014-11-13', NOT_BUILT),
  row(
    'CPUs of a Cloud Run job',
    'https://docs.cloud.google.com/run/docs/configuring/jobs/cpu',
    refused('gcp cloud_run: runtime.compute.cpu = "3"'),
  ),
  row(
    'Memory of a Cloud Run job for each CPU',
    'https://docs.cloud.google.com/run/docs/configuring/jobs/memory-limits',
    refused('gcp dagster: runtime.compute.memory = "4097Mi"'),
  ),
  row(
    'Memory on Cloud Run with a unit',
    'magic-modules mmv1/products/cloudrunv2/Job.yaml',
    refused('gcp cloud_run: runtime.compute.memory = 4096'),
  ),
  row(
    `A run on Cloud Run lasts at most ${count(GCP_FACTS.cloudRunTimeoutMax.value)} seconds`,
    'https://docs.cloud.google.com/run/docs/configuring/task-timeout',
    refused('gcp cloud_run: runtime.timeout_seconds = 604801'),
  ),
  row(
    'A run with a GPU lasts at most an hour',
    'https://docs.cloud.google.com/run/docs/configuring/task-timeout',
    NOT_BUILT,
  ),
  row(
    `${fromTo(GCP_FACTS.retriesBounds.value)} retries on Cloud Run`,
    'https://docs.cloud.google.com/run/docs/configuring/max-retries',
    refused('gcp cloud_run: terraform.variables.max_retries = 11'),
  ),
  row(
    '1 to 10,000 tasks, and parallelism up to them',
    'magic-modules mmv1/products/cloudrunv2/Job.yaml',
    CONSTANT,
  ),
  row(
    'Egress of all traffic or of private ranges',
    'magic-modules mmv1/products/cloudrunv2/Job.yaml',
    because('A job has a switch, private_access; the module writes one of the two.'),
  ),
  row(
    `A function runs at most ${count(GCP_FACTS.functionTimeoutMax.value)} seconds`,
    'https://docs.cloud.google.com/functions/quotas',
    refused('gcp cloud_functions: runtime.timeout_seconds = 3601'),
  ),
  row(
    `A function that an event starts runs at most ${count(GCP_FACTS.eventTimeoutMax.value)} seconds`,
    'https://docs.cloud.google.com/functions/quotas',
    refused('gcp cloud_functions: runtime.timeout_seconds = 541'),
  ),
  row(
    `A function has at most ${GCP_FACTS.functionMemory.value[8].max / 1024} GiB`,
    'https://docs.cloud.google.com/functions/quotas',
    refused('gcp cloud_functions: runtime.compute.memory = "64Gi"'),
  ),
  row(
    'First generation functions: 540 seconds and 8 GiB',
    'https://docs.cloud.google.com/functions/quotas',
    NOT_BUILT,
  ),
  row(
    'Cores and memory of Container Apps go in pairs',
    'MicrosoftDocs/azure-docs articles/container-apps/containers.md; https://github.com/Azure/bicep/issues/14569',
    refused('azure container_apps: runtime.compute.memory'),
  ),
  row(
    `Cores of Container Apps in steps of ${AZURE_FACTS.consumptionCoreStep.value} up to ${AZURE_FACTS.consumptionCoreBounds.value.max}`,
    'MicrosoftDocs/azure-docs articles/container-apps/containers.md',
    refused('azure container_apps: runtime.compute.cpu'),
  ),
  row(
    '2 cores in an environment of the consumption plan alone',
    'MicrosoftDocs/azure-docs articles/container-apps/containers.md',
    because(
      'The module builds an environment with workload profiles, which has 4; the kind of one that exists cannot be told from its id.',
    ),
  ),
  row(
    'A replica timeout of at least a second',
    'hashicorp/terraform-provider-azurerm container_app_job_resource.go',
    by('schema', 'out-of-range', 'a timeout below its bound'),
  ),
  row(
    'Cron with five fields on Container Apps',
    'MicrosoftDocs/azure-docs articles/container-apps/jobs.md',
    refused('azure container_apps: terraform.variables.schedule'),
  ),
  row(
    'Subnets of /27 or larger, /23 on the consumption plan',
    'MicrosoftDocs/azure-docs articles/container-apps/jobs.md',
    because('A subnet is given by its id, which does not tell its size.'),
  ),
  row(
    'Kubernetes quantities',
    'kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go',
    refused('aws kubernetes: runtime.compute.memory = 4096'),
  ),
  row(
    'The unit m of memory is a thousandth of a byte',
    'kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go',
    refused('aws kubernetes: runtime.compute.memory = "512m"'),
  ),
  row(
    'CPU units where cores are meant',
    'kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go',
    by('units', 'unit-looks-wrong', 'CPU units on Kubernetes'),
  ),
  row('Environment classes and schedulers of MWAA', 'botocore mwaa/2020-07-01', EXISTS),
  row(
    'Environment sizes of Composer',
    'magic-modules resource_composer_environment.go.tmpl',
    EXISTS,
  ),
  row('Memory, time and storage of Lambda', 'botocore lambda/2015-03-31', NOT_BUILT),
  row(
    `An alarm has at most ${AWS_FACTS.alertChannelsMax.value} actions`,
    'botocore cloudwatch/2010-08-01',
    refused('aws ecs: monitoring.alerts.channels = '),
  ),
  row(
    'Periods, statistics, operators and descriptions of alarms',
    'botocore cloudwatch/2010-08-01',
    CONSTANT,
  ),
  row(
    'Days that CloudWatch Logs keeps events',
    'botocore logs/2014-03-28',
    refused('aws ecs: terraform.variables.log_retention_days = 45'),
  ),
]

const AWS_NAMING: readonly Limit[] = [
  row('Names of IAM roles and policies', 'botocore iam/2010-05-08', NAMED),
  row(
    'Descriptions of roles and security groups',
    'botocore iam/2010-05-08, ec2/2016-11-15',
    CONSTANT,
  ),
  row(
    'Names of ECS clusters, task families, services and containers',
    'botocore ecs/2014-11-13',
    NAMED,
  ),
  row(
    'The name of a cluster that exists',
    'botocore ecs/2014-11-13',
    refused('aws ecs: terraform.variables.cluster_name'),
  ),
  row(
    'Log groups',
    'botocore logs/2014-03-28',
    refused('aws ecs: monitoring.log_group = "aws/ecs"'),
  ),
  row(
    'Metrics namespaces',
    'botocore cloudwatch/2010-08-01',
    refused('aws ecs: monitoring.metrics_namespace = "AWS/Jobs"'),
  ),
  row(
    'Names of alarms, rules, schedules and security groups',
    'botocore cloudwatch, events, scheduler, ec2',
    NAMED,
  ),
  row(
    'SNS topics by ARN',
    'botocore sns/2010-03-31',
    refused('aws ecs: monitoring.alerts.channels.0 = "alerts@acme.com"'),
  ),
  row(
    'Characters and length of S3 buckets',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
    refused('aws ecs: storage.state_bucket = "acme_state"'),
  ),
  row(
    'Starts and ends of S3 buckets that AWS keeps',
    'aws-cloudformation/cfn-lint (E1161)',
    by('bucket-names', 'bucket-name', 'amzn-s3-demo-acme'),
  ),
  row(
    'Dots in S3 buckets break certificates and acceleration',
    'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
    because('Such a bucket works in every other way, and exists already.'),
  ),
  row(
    'VPC ids',
    'aws-cloudformation/cfn-lint',
    refused('aws ecs: networking.vpc_id = "vpc-1234567"'),
  ),
  row(
    'Subnet ids',
    'aws-cloudformation/cfn-lint',
    refused('aws ecs: networking.subnet_ids.0 = "subnet-123"'),
  ),
  row(
    'Security group ids',
    'aws-cloudformation/cfn-lint',
    refused('aws ecs: networking.security_group_ids.0 = "sg-xyz"'),
  ),
  row(
    'KMS keys by ARN, id or alias',
    'botocore kms/2014-11-01',
    refused('aws ecs: storage.encryption.kms_key_id = "my-key"'),
  ),
  row(
    'A KMS key works in its own region',
    'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    by('other-home', 'other-region', 'a key of another region than the one'),
  ),
  row(
    'IAM roles by ARN',
    'botocore iam/2010-05-08',
    refused('aws dagster: terraform.variables.dagster_role'),
  ),
  row(
    'Names of EKS clusters',
    'botocore eks/2017-11-01',
    refused('aws ecs: terraform.variables.cluster_name = ""'),
  ),
  row('Names of MWAA environments', 'botocore mwaa/2020-07-01', EXISTS),
  row(
    'Names of DynamoDB tables, once used to lock states',
    'botocore dynamodb/2012-08-10',
    by('backend-settings', 'backend-deprecated', '{type: s3'),
  ),
]

const GCP_NAMING: readonly Limit[] = [
  row(
    'Service account ids of 6 to 30 characters',
    'magic-modules mmv1/third_party/terraform/verify/validation.go',
    NAMED,
  ),
  row(
    'Names of Cloud Run jobs and services, log sinks and Compute resources',
    'https://docs.cloud.google.com/run/docs/create-jobs; googleapis google/logging/v2/logging_config.proto',
    NAMED,
  ),
  row(
    'Characters and length of GCS buckets',
    'https://docs.cloud.google.com/storage/docs/buckets#naming',
    refused('gcp cloud_run: storage.state_bucket = "a"'),
  ),
  row(
    'The name of Google in GCS buckets',
    'https://docs.cloud.google.com/storage/docs/buckets#naming',
    by('bucket-names', 'bucket-name', 'goog-acme'),
  ),
  row(
    '63 characters between the dots of a GCS bucket',
    'https://docs.cloud.google.com/storage/docs/buckets#naming',
    by('bucket-names', 'bucket-name', 'aaaa'),
  ),
  row(
    'Serverless VPC connectors',
    'googleapis google/cloud/run/v2/vendor_settings.proto',
    refused('gcp dagster: networking.vpc_id'),
  ),
  row(
    'Crypto keys',
    'googleapis google/cloud/kms/v1/service.proto',
    refused('gcp cloud_run: storage.encryption.kms_key_id = "key"'),
  ),
  row(
    'Notification channels',
    'googleapis google/monitoring/v3/notification.proto',
    refused('gcp cloud_run: monitoring.alerts.channels.0 = "alerts@acme.com"'),
  ),
  row(
    'Subnetworks',
    'magic-modules mmv1/products/compute/Subnetwork.yaml',
    refused('gcp cloud_run: networking.subnet_ids.0 = "subnet_1"'),
  ),
  row(
    'Names of Composer environments',
    'magic-modules resource_composer_environment.go.tmpl',
    EXISTS,
  ),
]

const AZURE_NAMING: readonly Limit[] = [
  row(
    'Resource groups',
    'hashicorp/go-azure-helpers resourcemanager/resourcegroups/validate.go',
    refused('azure container_apps: terraform.variables.resource_group_name'),
  ),
  row('Names of Container Apps jobs, environments, workspaces and identities', ARM_NAMES, NAMED),
  row(
    'Storage accounts',
    'hashicorp/terraform-provider-azurerm storage_account_name.go',
    refused('azure container_apps: storage.state_bucket'),
  ),
  row(
    'A Log Analytics workspace that exists',
    'hashicorp/terraform-provider-azurerm log_analytics_workspace_name.go',
    refused('azure container_apps: monitoring.log_group'),
  ),
  row(
    'Names of AKS clusters and key vaults',
    'hashicorp/terraform-provider-azurerm internal/services/containers/validate, keyvault/validate',
    EXISTS,
  ),
  row(
    'Keys of a Key Vault by URL',
    'hashicorp/go-azure-helpers resourcemanager/keyvault/nested_item.go',
    refused('azure container_apps: storage.encryption.kms_key_id'),
  ),
  row(
    'Subnets by resource id',
    'hashicorp/go-azure-helpers resourcemanager/commonids',
    refused('azure container_apps: networking.subnet_ids.0'),
  ),
  row(
    'User assigned identities by resource id',
    'hashicorp/go-azure-helpers resourcemanager/commonids',
    because('The module makes the identity; a job names none.'),
  ),
  row(
    'Action groups by resource id',
    'hashicorp/go-azure-sdk insights/2023-01-01/actiongroupsapis/id_actiongroup.go',
    refused('azure container_apps: monitoring.alerts.channels.0'),
  ),
]

const TERRAFORM: readonly Limit[] = [
  row(
    'Names that no variable may have',
    'hashicorp/terraform internal/configs/module_call.go, named_values.go',
    by('own-variables', 'reserved-variable', 'a reserved name'),
  ),
  row(
    'Identifiers',
    'hashicorp/hcl hclsyntax/spec.md',
    by('own-variables', 'not-allowed-value', 'a name that Terraform cannot have'),
  ),
  row(
    'Escapes of tfvars and JSON',
    'hashicorp/hcl hclsyntax/spec.md, json/structure.go',
    because('The writers escape every text; a round trip over any text proves it.'),
  ),
  row(
    'Variables that the module does not declare',
    'hashicorp/terraform internal/backend/backendrun/unparsed_value.go',
    by('own-variables', 'unknown-variable', 'a variable that the module does not declare'),
  ),
  row(
    'A backend block takes no references',
    'hashicorp/web-unified-docs terraform language/backend/index.mdx',
    by('backend-values', 'backend-value', 's3: key jobs/${var.name}.tfstate'),
  ),
  row(
    'One backend, and no cloud block beside it',
    'hashicorp/web-unified-docs terraform language/backend/index.mdx',
    because('The bundle writes exactly one backend block.'),
  ),
  row(
    'S3: bucket, key and region are required',
    'hashicorp/terraform internal/backend/remote-state/s3/backend.go',
    by('backend-settings', 'backend-incomplete', '{type: s3'),
  ),
  row(
    'S3: the key has no slash at its ends and no two side by side',
    'hashicorp/terraform internal/backend/remote-state/s3/backend.go',
    by('backend-values', 'backend-value', 's3: key /dativo//'),
  ),
  row(
    'S3: settings that exclude each other',
    'hashicorp/terraform internal/backend/remote-state/s3/backend.go',
    by('backend-settings', 'backend-conflict', '{type: s3'),
  ),
  row(
    'S3: settings that are given up',
    'hashicorp/terraform CHANGELOG (v1.11)',
    by('backend-settings', 'backend-deprecated', '{type: s3'),
  ),
  row(
    'Settings that a backend does not know',
    'hashicorp/terraform internal/backend/remote-state',
    by('backend-settings', 'backend-unknown', '{type: s3'),
  ),
  row(
    'GCS: the bucket is required',
    'hashicorp/terraform internal/backend/remote-state/gcs/backend.go',
    by('backend-settings', 'backend-incomplete', '{type: gcs}'),
  ),
  row(
    'azurerm: account, container and key are required',
    'hashicorp/terraform internal/backend/remote-state/azure/backend.go',
    by('backend-settings', 'backend-incomplete', '{type: azurerm'),
  ),
  row(
    'azurerm: one way to sign in',
    'hashicorp/terraform internal/backend/remote-state/azure/backend.go',
    because('It may come from the environment, where it should; the document cannot tell.'),
  ),
  row(
    'A version goes with registry sources only',
    'hashicorp/web-unified-docs terraform language/block/module.mdx',
    by('module-source', 'module-version', 'module_source: github.com/acme/mod'),
  ),
  row(
    'A version is a constraint',
    'hashicorp/web-unified-docs terraform language/expressions/version-constraints.mdx',
    by('module-source', 'module-version', 'module_source: acme/dativo/aws'),
  ),
  row(
    'Local sources lie in the bundle',
    'hashicorp/web-unified-docs terraform language/block/module.mdx',
    by('module-source', 'module-source-local', 'module_source: ../mod'),
  ),
  row(
    'A source is an address of a known form',
    'hashicorp/web-unified-docs terraform language/block/module.mdx',
    by('module-source', 'module-source-unknown', 'module_source: acme'),
  ),
  row(
    'Tag policies of AWS Organizations',
    'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_example-tag-policies.html',
    by('policy-values', 'policy-value', 'a value that is not near any'),
  ),
  row(
    'Tags that Azure Policy and tag policies require',
    'Azure/azure-policy built-in-policies/policyDefinitions/Tags',
    by('policy-required-tags', 'policy-required-tag', 'a tag that the organisation requires'),
  ),
  row(
    'Constraints of Google Cloud organisations',
    'https://docs.cloud.google.com/resource-manager/docs/organization-policy/creating-managing-custom-constraints',
    because(
      'They are programs of their own; what they ask of labels is written into the policy file.',
    ),
  ),
]

/** Every published pattern and limit that concerns the documents, by what it is about. */
export const LIMITS: Readonly<Record<string, readonly Limit[]>> = {
  'Tags on AWS': AWS_TAGS,
  'Labels on Google Cloud': GCP_TAGS,
  'Tags on Azure and Kubernetes': AZURE_TAGS,
  'Sizes, times and alarms': COMPUTE,
  'Names and identifiers on AWS': AWS_NAMING,
  'Names and identifiers on Google Cloud': GCP_NAMING,
  'Names and identifiers on Azure': AZURE_NAMING,
  'Terraform and policies': TERRAFORM,
}
