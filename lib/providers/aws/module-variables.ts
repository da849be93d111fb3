import type { ModuleVariable } from '../module-variable'

/** Every variable of `terraform/aws`, in the module's own words. */
export const AWS_MODULE_VARIABLES: readonly ModuleVariable[] = [
  {
    name: 'account_id',
    runtimes: 'all',
    description:
      "Account of the job. Only of use with an existing cluster: it binds the roles' trust to the account. Otherwise it is read from the cluster made here.",
    isRequired: false,
  },
  {
    name: 'cloud_provider',
    runtimes: 'all',
    description: 'Cloud of the job. This module serves aws.',
    isRequired: true,
  },
  {
    name: 'cluster_name',
    runtimes: 'all',
    description:
      'Name of an existing cluster: ECS, or EKS when runtime_type is kubernetes, where it is required. Default: an ECS cluster is made.',
    isRequired: false,
  },
  {
    name: 'code_location_command',
    runtimes: ['dagster'],
    description:
      "Command of the code location; default: Dagster's code server on code_location_port with the definitions of the module dativo_ingest.orchestrated.",
    isRequired: false,
  },
  {
    name: 'code_location_cpu',
    runtimes: ['dagster'],
    description: "CPU units of one instance of the code location. The runs have the job's own.",
    isRequired: false,
  },
  {
    name: 'code_location_memory',
    runtimes: ['dagster'],
    description: 'Memory in MiB of one instance of the code location.',
    isRequired: false,
  },
  {
    name: 'code_location_port',
    runtimes: ['dagster'],
    description: "Port of the code location's gRPC server.",
    isRequired: false,
  },
  {
    name: 'command',
    runtimes: 'all',
    description: "Command of the container; default: the image's own.",
    isRequired: false,
  },
  {
    name: 'compute',
    runtimes: 'all',
    description:
      "Size of one run. On Fargate: cpu in CPU units (1024 is one vCPU), memory in MiB, disk_size in GiB. On Kubernetes: cores, a quantity such as 4Gi, GiB, and the node's instance type.",
    isRequired: false,
  },
  {
    name: 'create_log_group',
    runtimes: 'all',
    description: 'Whether to make the log group; false: monitoring.log_group exists already.',
    isRequired: false,
  },
  {
    name: 'dag_bucket',
    runtimes: ['airflow'],
    description:
      'Bucket from which the MWAA environment takes its DAGs. Default: the DAG is an output alone.',
    isRequired: false,
  },
  {
    name: 'dag_folder',
    runtimes: ['airflow'],
    description: 'Folder of the DAGs in their bucket.',
    isRequired: false,
  },
  {
    name: 'dagster_role',
    runtimes: ['dagster'],
    description:
      "Role of Dagster's daemon and webserver, by name or ARN: it gets the rights to start, watch and stop runs. Default: grant them yourself.",
    isRequired: false,
  },
  {
    name: 'dagster_security_group_id',
    runtimes: ['dagster'],
    description:
      "Security group of Dagster's daemon and webserver, which may then call the code location. Used where the security group is made here.",
    isRequired: false,
  },
  {
    name: 'egress_cidr_blocks',
    runtimes: 'all',
    description:
      'Where the security group made here lets the job connect to, IPv4 or IPv6. All by default, because a job talks to any source.',
    isRequired: false,
  },
  {
    name: 'environment',
    runtimes: 'all',
    description: "Further environment variables of the container; they win over the module's own.",
    isRequired: false,
  },
  {
    name: 'image',
    runtimes: 'all',
    description: 'Container image of the job. Pin a version or a digest for production.',
    isRequired: false,
  },
  {
    name: 'job_name',
    runtimes: 'all',
    description: 'Name of the job; resource names are made from it.',
    isRequired: true,
  },
  {
    name: 'kubernetes_namespace',
    runtimes: ['kubernetes'],
    description: 'Existing namespace of the job.',
    isRequired: false,
  },
  {
    name: 'kubernetes_service_account_name',
    runtimes: ['kubernetes'],
    description:
      'Existing service account of the pods; with IRSA it must be annotated with the output pod_role_arn. Default: one is made.',
    isRequired: false,
  },
  {
    name: 'log_retention_days',
    runtimes: 'all',
    description: 'Days the log group keeps its events; 0: for ever.',
    isRequired: false,
  },
  {
    name: 'monitoring',
    runtimes: 'all',
    description:
      'Container insights, metrics and alarms. Channels are SNS topic ARNs; thresholds are error_rate and timeout_rate (percent of the runs of an hour) and records_processed_min (per run).',
    isRequired: false,
  },
  {
    name: 'mwaa_execution_role',
    runtimes: ['airflow'],
    description:
      "Execution role of the MWAA environment, by name or ARN: it gets the rights to start, watch and stop the job's task. Default: grant them yourself.",
    isRequired: false,
  },
  {
    name: 'networking',
    runtimes: 'all',
    description:
      'Existing network of the job: VPC id, subnet ids, security group ids. Without security groups one is made in the VPC, open outwards only. private_access (default true): no public address.',
    isRequired: false,
  },
  {
    name: 'oidc_provider_arn',
    runtimes: ['kubernetes'],
    description:
      "ARN of the cluster's IAM OIDC provider, for clusters with IAM roles for service accounts (IRSA). Default: EKS Pod Identity, whose agent must run in the cluster.",
    isRequired: false,
  },
  {
    name: 'region',
    runtimes: 'all',
    description: 'Region of the job; must be the region of the aws provider.',
    isRequired: false,
  },
  {
    name: 'runtime_type',
    runtimes: 'all',
    description: 'Where the job executes: ecs, dagster, kubernetes or airflow.',
    isRequired: true,
  },
  {
    name: 'scaling',
    runtimes: 'all',
    description:
      'Instances of what runs all the time (the Dagster code location). A run of the job on ecs is one task.',
    isRequired: false,
  },
  {
    name: 'schedule',
    runtimes: 'all',
    description:
      'When the job runs; null: nothing starts it, except on kubernetes, where it runs once, at the apply. On ecs an EventBridge Scheduler expression, rate(), cron() or at(); on airflow and kubernetes a cron expression of five fields. Not used on dagster.',
    isRequired: false,
  },
  {
    name: 'schedule_time_zone',
    runtimes: 'all',
    description: 'Time zone of the schedule, as the IANA database names it.',
    isRequired: false,
  },
  {
    name: 'secrets',
    runtimes: 'all',
    description:
      'Environment variables that are filled from secrets: name to the ARN of a Secrets Manager secret (a JSON key, stage and version may follow) or of an SSM parameter. On kubernetes: secret/key of a Kubernetes secret in the namespace.',
    isRequired: false,
  },
  {
    name: 'service_discovery_namespace_id',
    runtimes: ['dagster'],
    description:
      'Cloud Map private DNS namespace in which Dagster finds the code location by name. Default: none is registered.',
    isRequired: false,
  },
  {
    name: 'storage',
    runtimes: 'all',
    description:
      'Existing buckets of the job, and the KMS key (ARN, id or alias) that encrypts what it stores.',
    isRequired: false,
  },
  {
    name: 'tags',
    runtimes: 'all',
    description:
      'Tags of everything that can carry tags, exactly as given; empty values are left out.',
    isRequired: false,
  },
  {
    name: 'tenant_id',
    runtimes: 'all',
    description: 'Tenant of the job; resource names are made from it.',
    isRequired: true,
  },
  {
    name: 'timeout_seconds',
    runtimes: 'all',
    description: 'Seconds after which a run is stopped; null: no limit.',
    isRequired: false,
  },
]
