import { GCP_FACTS as FACTS } from './facts'

/**
 * What the module `terraform/gcp` refuses, word for word as its validation blocks and preconditions
 * say it. Diagnostics use the same sentences. On Kubernetes those of `KUBERNETES_REFUSALS` join.
 */
export const GCP_REFUSALS = {
  'cloud-provider': 'This module builds on Google Cloud only.',
  runtime: `Google Cloud has the runtimes ${FACTS.runtimes.words}.`,
  'job-name': 'The job needs a name.',
  'tenant-id': 'The tenant needs a name.',
  // https://cloud.google.com/resource-manager/docs/creating-managing-projects
  'project-id': `A project id has ${FACTS.projectIdPattern.words} lower-case letters, digits and hyphens and starts with a letter.`,
  'project-number': 'A project number has digits only.',
  region: 'A region on Google Cloud reads like us-central1.',
  // https://cloud.google.com/resource-manager/docs/creating-managing-labels
  label: `Labels on Google Cloud hold at most ${FACTS.labelNamePattern.words} lower-case letters, digits, underscores and hyphens, and a label name starts with a letter.`,
  // 64, of which the google provider takes one for goog-terraform-provisioned.
  'label-count': `A resource on Google Cloud has room for ${FACTS.labelRoom.words} labels beside the one that Terraform adds.`,
  // https://docs.cloud.google.com/run/docs/configuring/jobs/cpu
  'cloud-run-cpu': `A Cloud Run job has ${FACTS.cloudRunCpus.words} CPUs.`,
  // https://docs.cloud.google.com/run/docs/configuring/jobs/memory-limits
  'cloud-run-memory': `A Cloud Run job takes ${FACTS.cloudRunMemory.words}.`,
  // https://cloud.google.com/run/docs/configuring/services/cpu
  'function-cpu': `A function has ${FACTS.cloudRunCpus.words} CPUs, or a part of one from ${FACTS.functionCpuPartBounds.words}.`,
  // https://cloud.google.com/run/docs/configuring/services/memory-limits
  'function-memory': `A function takes ${FACTS.functionMemory.words}.`,
  // Cloud Run reads a bare 4096 as bytes; the smaller units of a quantity are never meant.
  'memory-unit': `Memory on Cloud Run is a number with the unit ${FACTS.memoryUnits.words}, such as 512Mi or 4Gi.`,
  instances:
    'The minimum of instances is a whole number from 0 and the maximum a whole number from 1.',
  'instance-order': 'The minimum of instances is not above the maximum.',
  'target-cpu': 'The target of CPU utilization is a percentage above 0 and of at most 100.',
  timeout: 'The timeout is a whole number of seconds, at least one.',
  // https://docs.cloud.google.com/run/docs/configuring/task-timeout
  'cloud-run-timeout': `A run on Cloud Run lasts at most ${FACTS.cloudRunTimeoutMax.words}.`,
  // https://docs.cloud.google.com/functions/quotas
  'function-timeout': `A function runs at most ${FACTS.functionTimeoutMax.words} seconds.`,
  'event-timeout': `A function that an event starts runs at most ${FACTS.eventTimeoutMax.words} seconds.`,
  // hashicorp/terraform-provider-google website/docs/r/cloud_scheduler_job.html.markdown, attempt_deadline
  'schedule-timeout': `A function on a schedule runs at most ${FACTS.schedulerDeadlineBounds.words} seconds, because Cloud Scheduler waits no longer for its answer.`,
  // google/cloud/run/v2/vendor_settings.proto
  network:
    'The network on Google Cloud is a connector, projects/PROJECT/locations/REGION/connectors/NAME, or a network, projects/PROJECT/global/networks/NAME or its name.',
  // hashicorp/terraform-provider-google website/docs/r/cloud_run_v2_job.html.markdown, network_interfaces
  'one-subnetwork': 'A job on Cloud Run runs in one subnetwork.',
  subnetwork:
    'A subnetwork on Google Cloud reads projects/PROJECT/regions/REGION/subnetworks/NAME or is its name.',
  'network-tag': `Security groups on Google Cloud are network tags: at most ${FACTS.networkTagPattern.words} lower-case letters, digits and hyphens, starting with a letter.`,
  'beside-connector':
    'A Serverless VPC connector has its own subnetwork and network tags, so subnet_ids and security_group_ids stay empty beside it.',
  'network-tag-alone': 'Network tags need a network: give vpc_id or subnet_ids.',
  // google_cloudfunctions2_function has vpc_connector alone.
  'function-network':
    'A function built from source reaches a network through a Serverless VPC connector only.',
  // https://cloud.google.com/storage/docs/buckets#naming
  bucket:
    'A bucket on Google Cloud is given by its name alone: lower-case letters, digits, hyphens, underscores and dots, with a letter or digit at both ends.',
  'bucket-kept':
    'Google Cloud has no bucket whose name starts with goog, holds google or g00gle, looks like an IP address, has two dots side by side or more than 63 characters between dots.',
  // google/cloud/kms/v1/service.proto
  'kms-key':
    'A key on Google Cloud reads projects/PROJECT/locations/LOCATION/keyRings/RING/cryptoKeys/KEY.',
  // hashicorp/terraform-provider-google website/docs/r/cloudfunctions2_function.html.markdown
  'function-key': 'A function built from source with a key of its own needs docker_repository.',
  // google/logging/v2/logging_metrics.proto: 100 characters with the job's own part.
  'metrics-namespace': `The metrics namespace on Google Cloud has at most ${FACTS.metricsNamespacePattern.words} letters, digits, hyphens, underscores, commas, dots and slashes, and starts with a letter or digit.`,
  'log-group':
    'The log group on Google Cloud is a log bucket: its name, or projects/PROJECT/locations/LOCATION/buckets/NAME.',
  // google/monitoring/v3/notification.proto
  'alert-channel':
    'An alert channel on Google Cloud reads projects/PROJECT/notificationChannels/ID.',
  threshold:
    'A threshold is not negative, and the rates error_rate and timeout_rate are percentages of at most 100.',
  // https://docs.cloud.google.com/run/docs/configuring/max-retries
  retries: `Cloud Run tries a run again a whole number of times from ${FACTS.retriesBounds.words}.`,
  image: 'The image is the name of a container image, without spaces.',
  // https://cloud.google.com/scheduler/docs/configuring/cron-job-schedules
  schedule: 'The schedule on Google Cloud has the five fields of cron, such as 0 6 * * *.',
  // https://airflow.apache.org/docs/apache-airflow/stable/authoring-and-scheduling/cron.html
  'schedule-airflow':
    'On Airflow a schedule has the five fields of cron or is a preset such as @daily.',
  'time-zone': 'A time zone is a name of the IANA database such as Europe/Berlin.',
  secret:
    'A secret on Google Cloud reads projects/PROJECT/secrets/NAME or projects/PROJECT/secrets/NAME/versions/VERSION.',
  'secret-kubernetes': 'A secret on GKE is the name of a Kubernetes secret, a slash and its key.',
  // hashicorp/terraform-provider-google website/docs/r/eventarc_trigger.html.markdown, operator
  'event-operator': `The operator of an event filter is ${FACTS.eventOperator.value} or absent.`,
  'function-source': "A function's source is given by both source_bucket and source_object.",
  'code-location-cpu': `The code location has ${FACTS.codeLocationCpus.words} CPUs.`,
  'code-location-memory': `The memory of the code location is a number with the unit ${FACTS.memoryUnits.words}, such as 2Gi.`,
  'code-location-port': `The port of the code location is a whole number from ${FACTS.codeLocationPortBounds.words}.`,
  'dagster-account':
    "Dagster's service account is given by its email, which ends in gserviceaccount.com.",
  'composer-account':
    "Composer's service account is given by its email, which ends in gserviceaccount.com.",
  // https://cloud.google.com/storage/docs/buckets#naming
  'dag-bucket':
    'The bucket of the DAG is given by its name alone: lower-case letters, digits, hyphens, underscores and dots, with a letter or digit at both ends.',
  'dag-folder': 'The folder of the DAG is a path without a slash at its ends.',
  // https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names
  namespace:
    'A Kubernetes namespace has 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends.',
} as const
