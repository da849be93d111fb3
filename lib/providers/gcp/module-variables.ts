import type { ModuleVariable } from '../module-variable'

/** Every variable of `terraform/gcp`, in the module's own words. */
export const GCP_MODULE_VARIABLES: readonly ModuleVariable[] = [
  {
    name: 'cloud_provider',
    runtimes: 'all',
    description: 'Cloud that the job was designed for.',
    isRequired: false,
  },
  {
    name: 'cluster_project_id',
    runtimes: ['kubernetes'],
    description:
      'Project of the GKE cluster, whose workload identity pool the pods belong to. Null: `project_id`.',
    isRequired: false,
  },
  {
    name: 'code_location_command',
    runtimes: ['dagster'],
    description:
      "Command of the code location. Null: Dagster's gRPC server with the definitions of the image's module dativo_ingest.orchestrated.",
    isRequired: false,
  },
  {
    name: 'code_location_cpu',
    runtimes: ['dagster'],
    description: "CPUs of an instance of the code location. The runs have the job's own.",
    isRequired: false,
  },
  {
    name: 'code_location_memory',
    runtimes: ['dagster'],
    description: 'Memory of an instance of the code location.',
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
    description: "Command of the container in place of the image's own.",
    isRequired: false,
  },
  {
    name: 'composer_service_account',
    runtimes: ['airflow'],
    description:
      'Email of the service account of the Composer environment, which gets the right to run the job. Null: grant it yourself.',
    isRequired: false,
  },
  {
    name: 'compute',
    runtimes: 'all',
    description:
      'What one run gets: cores, memory with a unit, GiB of disk (Kubernetes), machine type of the nodes (Kubernetes).',
    isRequired: false,
  },
  {
    name: 'dag_bucket',
    runtimes: ['airflow'],
    description:
      'Bucket that the Composer environment takes its DAGs from, by name. Null: the DAG is an output alone.',
    isRequired: false,
  },
  {
    name: 'dag_folder',
    runtimes: ['airflow'],
    description: 'Folder of the DAGs in their bucket.',
    isRequired: false,
  },
  {
    name: 'dagster_service_account',
    runtimes: ['dagster'],
    description:
      "Email of the service account of Dagster's webserver and daemon, which gets the right to call the code location and to run the job. Null: grant both yourself.",
    isRequired: false,
  },
  {
    name: 'deletion_protection',
    runtimes: 'all',
    description:
      'Whether Terraform refuses to delete the Cloud Run job or service. They hold no data, hence false.',
    isRequired: false,
  },
  {
    name: 'docker_repository',
    runtimes: ['cloud_functions'],
    description:
      'Artifact Registry repository for the image built from source, `projects/PROJECT/locations/REGION/repositories/NAME`; needed with a key of your own, and encrypted with the same key. Null: the one that Cloud Functions keeps.',
    isRequired: false,
  },
  {
    name: 'environment',
    runtimes: 'all',
    description:
      'Further environment of the container, name to value. Wins over the names that the module sets.',
    isRequired: false,
  },
  {
    name: 'event_trigger',
    runtimes: ['cloud_functions'],
    description:
      'Event that starts the function: its type, the attributes it must have, the Pub/Sub topic that carries it, and the region of its source.',
    isRequired: false,
  },
  {
    name: 'function_entry_point',
    runtimes: ['cloud_functions'],
    description: 'Function in the source that answers the request or the event.',
    isRequired: false,
  },
  {
    name: 'function_language',
    runtimes: ['cloud_functions'],
    description: 'Language runtime of the source, as Cloud Functions names it.',
    isRequired: false,
  },
  {
    name: 'image',
    runtimes: 'all',
    description: 'Container image. Pin it to a version.',
    isRequired: false,
  },
  {
    name: 'job_name',
    runtimes: 'all',
    description: 'Name of the job.',
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
      'Existing service account of the pods, annotated with the email of the output service_account_email. Null: one is made.',
    isRequired: false,
  },
  {
    name: 'labels',
    runtimes: 'all',
    description:
      'Labels of every resource that can carry them, and of each run. Empty values are left out.',
    isRequired: false,
  },
  {
    name: 'max_retries',
    runtimes: 'all',
    description:
      'Times a failed run is tried again by Cloud Run. Each try may last the whole timeout.',
    isRequired: false,
  },
  {
    name: 'monitoring',
    runtimes: 'all',
    description:
      "Log bucket, metrics and alarms: `log_group` is a log bucket, `channels` are notification channels, rates are percent of an hour's runs.",
    isRequired: false,
  },
  {
    name: 'networking',
    runtimes: 'all',
    description:
      'Network of the runs: a Serverless VPC connector or a network, one subnetwork, network tags, and whether all traffic leaves through it (the default).',
    isRequired: false,
  },
  {
    name: 'project_id',
    runtimes: 'all',
    description: 'Project that the resources belong to.',
    isRequired: true,
  },
  {
    name: 'project_number',
    runtimes: 'all',
    description:
      "Number of the project. With it the module grants Cloud Run's service agent the use of the key; a plan cannot look it up.",
    isRequired: false,
  },
  {
    name: 'region',
    runtimes: 'all',
    description: 'Region of the resources.',
    isRequired: false,
  },
  {
    name: 'runtime_type',
    runtimes: 'all',
    description: 'Where the job executes.',
    isRequired: true,
  },
  {
    name: 'scaling',
    runtimes: 'all',
    description:
      'Instances of the function or of the Dagster code location; on Airflow max_instances bounds the runs at a time. A Cloud Run job and a Kubernetes job do not scale.',
    isRequired: false,
  },
  {
    name: 'schedule',
    runtimes: 'all',
    description: 'Five-field cron schedule. Null: nothing starts the job.',
    isRequired: false,
  },
  {
    name: 'schedule_region',
    runtimes: 'all',
    description:
      'Region of the Cloud Scheduler job, where the region of the job has no Cloud Scheduler. Null: the region of the job.',
    isRequired: false,
  },
  {
    name: 'schedule_time_zone',
    runtimes: 'all',
    description: 'Time zone of the schedule, a name of the IANA database.',
    isRequired: false,
  },
  {
    name: 'secrets',
    runtimes: 'all',
    description:
      'Environment of the container from secrets: variable name to projects/PROJECT/secrets/NAME, with /versions/VERSION or else the latest, or the bare name of a secret of the project. On GKE: secret/key of a Kubernetes secret in the namespace.',
    isRequired: false,
  },
  {
    name: 'source_bucket',
    runtimes: ['cloud_functions'],
    description: "Bucket of the archive with the function's source. Null: `image` is run instead.",
    isRequired: false,
  },
  {
    name: 'source_object',
    runtimes: ['cloud_functions'],
    description: 'Object in `source_bucket`: a zip archive.',
    isRequired: false,
  },
  {
    name: 'storage',
    runtimes: 'all',
    description:
      'Buckets that the job reads and writes, and the key that encrypts what Cloud Run keeps of it. They must exist.',
    isRequired: false,
  },
  {
    name: 'tenant_id',
    runtimes: 'all',
    description: 'Tenant that the job belongs to.',
    isRequired: true,
  },
  {
    name: 'timeout_seconds',
    runtimes: 'all',
    description: "Seconds after which a run is stopped. Null: the platform's own limit.",
    isRequired: false,
  },
]
