# Generated from lib/providers/gcp/facts.ts by `npm run generate`. Do not edit.

locals {
  # https://docs.cloud.google.com/run/docs/container-contract#languages
  cloud_run_architecture       = "x86_64"
  cloud_run_architecture_words = "x86_64"

  # https://docs.cloud.google.com/run/quotas
  environment_value_max       = 32000
  environment_value_max_words = "32000"

  # https://docs.cloud.google.com/run/docs/configuring/execution-environments
  mount_cpu_min       = 1
  mount_cpu_min_words = "1"

  # https://docs.cloud.google.com/run/docs/configuring/execution-environments
  mount_memory_min       = 512
  mount_memory_min_words = "512Mi"

  # What this module builds for.
  runtimes       = ["cloud_run", "cloud_functions", "dagster", "kubernetes", "airflow"]
  runtimes_words = "cloud_run, cloud_functions, dagster, kubernetes and airflow"

  # Those whose runs are executions of a Cloud Run job.
  cloud_run_job_runtimes = ["cloud_run", "dagster", "airflow"]

  # https://docs.cloud.google.com/scheduler/docs/configuring/cron-job-schedules
  schedule_pattern = "^([^[:space:]]+([[:space:]]+[^[:space:]]+){4}|[0-9A-Za-z,:]+([[:space:]]+[0-9A-Za-z,:]+)+)$"

  # https://airflow.apache.org/docs/apache-airflow/stable/authoring-and-scheduling/cron.html
  airflow_schedule_pattern = "^([^[:space:]]+([[:space:]]+[^[:space:]]+){4}|@[a-z]+)$"

  # https://docs.dagster.io/guides/automate/schedules
  dagster_schedule_pattern = "^[^[:space:]]+([[:space:]]+[^[:space:]]+){4}$"

  # https://data.iana.org/time-zones/theory.html#naming
  time_zone_pattern = "^[A-Za-z0-9_+/-]{1,50}$"

  # https://docs.cloud.google.com/run/docs/container-contract#env-vars
  reserved_environment       = ["PORT", "K_SERVICE", "K_REVISION", "K_CONFIGURATION", "CLOUD_RUN_JOB", "CLOUD_RUN_EXECUTION", "CLOUD_RUN_TASK_INDEX", "CLOUD_RUN_TASK_ATTEMPT", "CLOUD_RUN_TASK_COUNT"]
  reserved_environment_words = "PORT, K_SERVICE, K_REVISION, K_CONFIGURATION, CLOUD_RUN_JOB, CLOUD_RUN_EXECUTION, CLOUD_RUN_TASK_INDEX, CLOUD_RUN_TASK_ATTEMPT and CLOUD_RUN_TASK_COUNT"

  # https://docs.cloud.google.com/eventarc/docs/path-patterns
  event_operator = "match-path-pattern"

  # https://docs.cloud.google.com/run/docs/configuring/task-timeout
  cloud_run_timeout_max       = 604800
  cloud_run_timeout_max_words = "604800 seconds, which is seven days"

  # https://docs.cloud.google.com/functions/quotas
  function_timeout_max       = 3600
  function_timeout_max_words = "3600"

  # https://docs.cloud.google.com/functions/quotas
  event_timeout_max       = 540
  event_timeout_max_words = "540"

  # hashicorp/terraform-provider-google website/docs/r/cloud_scheduler_job.html.markdown, attempt_deadline
  scheduler_deadline_bounds       = { min = 15, max = 1800 }
  scheduler_deadline_bounds_words = "1800"

  # https://docs.cloud.google.com/run/docs/configuring/max-retries
  retries_bounds       = { min = 0, max = 10 }
  retries_bounds_words = "0 to 10"

  # https://docs.cloud.google.com/run/docs/configuring/jobs/cpu
  cloud_run_cpus       = ["1", "2", "4", "6", "8"]
  cloud_run_cpus_words = "1, 2, 4, 6 or 8"

  # https://docs.cloud.google.com/run/docs/configuring/jobs/memory-limits
  cloud_run_memory = {
    "1" = { min = 512, max = 4096 }
    "2" = { min = 512, max = 8192 }
    "4" = { min = 2048, max = 16384 }
    "6" = { min = 4096, max = 24576 }
    "8" = { min = 4096, max = 32768 }
  }
  cloud_run_memory_words = "512Mi to 4Gi of memory with 1 CPU, 512Mi to 8Gi with 2, 2Gi to 16Gi with 4, 4Gi to 24Gi with 6 and 4Gi to 32Gi with 8"

  # https://docs.cloud.google.com/run/docs/configuring/services/cpu
  function_cpu_part_pattern = "^0[.][0-9][0-9]?$"

  # https://docs.cloud.google.com/run/docs/configuring/services/cpu
  function_cpu_part_bounds       = { min = 0.08, max = 0.99 }
  function_cpu_part_bounds_words = "0.08 to 0.99"

  # https://docs.cloud.google.com/run/docs/configuring/services/memory-limits
  function_memory = {
    "1" = { min = 128, max = 4096 }
    "2" = { min = 128, max = 8192 }
    "4" = { min = 2048, max = 16384 }
    "6" = { min = 4096, max = 24576 }
    "8" = { min = 4096, max = 32768 }
  }
  function_memory_words = "128Mi to 512Mi of memory below half a CPU, to 1Gi below 1 CPU, to 4Gi with 1 CPU, to 8Gi with 2, 2Gi to 16Gi with 4, 4Gi to 24Gi with 6 and 4Gi to 32Gi with 8"

  # https://docs.cloud.google.com/run/docs/configuring/services/memory-limits
  function_part_memory = [{ below = 0.5, min = 128, max = 512 }, { below = 1, min = 128, max = 1024 }]

  # https://docs.cloud.google.com/run/docs/configuring/jobs/memory-limits
  default_memory = 512

  # https://docs.cloud.google.com/run/docs/configuring/jobs/memory-limits
  memory_units       = { Mi = 1048576, Gi = 1073741824, M = 1000000, G = 1000000000 }
  memory_units_words = "Mi, Gi, M or G"

  # https://docs.cloud.google.com/run/docs/configuring/jobs/memory-limits
  memory_pattern = "^([0-9]+(?:[.][0-9]+)?)(Mi|Gi|M|G)$"

  # https://docs.cloud.google.com/run/docs/configuring/services/cpu
  code_location_cpus       = [1, 2, 4]
  code_location_cpus_words = "1, 2 or 4"

  # https://www.rfc-editor.org/rfc/rfc9293#section-3.1
  code_location_port_bounds       = { min = 1, max = 65535 }
  code_location_port_bounds_words = "1 to 65535"

  # https://docs.cloud.google.com/resource-manager/docs/creating-managing-projects
  project_id_pattern       = "^([a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$"
  project_id_pattern_words = "6 to 30"

  # https://docs.cloud.google.com/resource-manager/docs/creating-managing-projects
  project_number_pattern = "^[0-9]{1,20}$"

  # https://docs.cloud.google.com/compute/docs/regions-zones
  region_pattern = "^[a-z]+-[a-z]+[0-9]+$"

  # https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
  image_max       = 255
  image_max_words = "255"

  # distribution/reference regexp.go
  image_pattern = "^(([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?([.][a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)+(:[0-9]+)?|[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?:[0-9]+|localhost)/)?[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*(/[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@(sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128}))?$"

  # https://docs.cloud.google.com/run/docs/deploying#images
  cloud_run_image_pattern = "^(([a-z0-9-]+[.])?gcr[.]io/|([a-z0-9-]+-)?docker[.]pkg[.]dev/|docker[.]io/|[^/.:]+/|[^/]+$)"

  # googleapis google/iam/admin/v1/iam.proto
  role_pattern = "^((projects/[^/]+|organizations/[0-9]+)/)?roles/[A-Za-z0-9_.]+$"

  # https://docs.cloud.google.com/iam/docs/service-account-types
  service_account_pattern = "^[^@[:space:]]+@[^@[:space:]]+[.]gserviceaccount[.]com$"

  # https://docs.cloud.google.com/iam/docs/service-account-types
  job_account_pattern = "^([a-z][a-z0-9-]{4,28}[a-z0-9]@[a-z][a-z0-9.-]*[a-z0-9][.]iam|[0-9]{1,20}-compute@developer|[a-z][a-z0-9.-]*[a-z0-9]@appspot)[.]gserviceaccount[.]com$"

  # https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names
  namespace_pattern = "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"

  # googleapis google/cloud/run/v2/vendor_settings.proto
  connector_pattern = "^projects/[^/]+/locations/[a-z0-9-]+/connectors/[a-z][-a-z0-9]{0,23}[a-z0-9]$"

  # magic-modules mmv1/products/compute/Network.yaml
  network_pattern = "^((https://www.googleapis.com/compute/v1/)?projects/[^/]+/global/networks/)?[a-z]([-a-z0-9]{0,61}[a-z0-9])?$"

  # magic-modules mmv1/products/compute/Subnetwork.yaml
  subnetwork_pattern = "^((https://www.googleapis.com/compute/v1/)?projects/[^/]+/regions/[a-z0-9-]+/subnetworks/)?[a-z]([-a-z0-9]{0,61}[a-z0-9])?$"

  # https://docs.cloud.google.com/run/docs/configuring/vpc-direct-vpc
  subnetwork_max = 1

  # https://docs.cloud.google.com/vpc/docs/add-remove-network-tags
  network_tag_pattern       = "^[a-z]([-a-z0-9]{0,61}[a-z0-9])?$"
  network_tag_pattern_words = "63"

  # https://docs.cloud.google.com/storage/docs/buckets#naming
  bucket_pattern = "^[a-z0-9][a-z0-9_.-]{1,220}[a-z0-9]$"

  # https://docs.cloud.google.com/storage/docs/buckets#naming
  kept_bucket_pattern = "[.][.]|^goog|google|g00gle|[^.]{64}|^[0-9]+[.][0-9]+[.][0-9]+[.][0-9]+$"

  # A path of S3 or Cloud Storage keys that every file system takes as well.
  dag_folder_pattern = "^[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*$"

  # googleapis google/cloud/kms/v1/service.proto
  kms_key_pattern = "^projects/[^/]+/locations/[a-z0-9-]+/keyRings/[A-Za-z0-9_-]{1,63}/cryptoKeys/[A-Za-z0-9_-]{1,63}$"

  # googleapis google/cloud/secretmanager/v1/service.proto
  secret_pattern = "^(projects/[^/]+/secrets/)?[A-Za-z0-9_-]{1,255}(/versions/([0-9]+|[A-Za-z][A-Za-z0-9_-]*))?$"

  # kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go
  kubernetes_secret_pattern = "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?/[-._A-Za-z0-9]+$"

  # googleapis google/monitoring/v3/notification.proto
  alert_channel_pattern = "^projects/[^/]+/notificationChannels/[^/]+$"

  # googleapis google/logging/v2/logging_config.proto
  log_bucket_pattern = "^(projects/[^/]+/locations/[a-z0-9-]+/buckets/)?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"

  # https://docs.cloud.google.com/monitoring/alerts/using-promql
  success_hours_bounds       = { min = 1, max = 17520 }
  success_hours_bounds_words = "1 to 17520"

  # googleapis google/logging/v2/logging_metrics.proto
  metrics_namespace_pattern       = "^[A-Za-z0-9][A-Za-z0-9_.,/-]{0,39}$"
  metrics_namespace_pattern_words = "40"

  # https://docs.cloud.google.com/resource-manager/docs/creating-managing-labels
  label_name_pattern       = "^[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{N}_-]{0,62}$"
  label_name_pattern_words = "63"

  # https://docs.cloud.google.com/resource-manager/docs/creating-managing-labels
  label_value_pattern = "^[\\p{Ll}\\p{Lo}\\p{N}_-]{0,63}$"

  # https://docs.cloud.google.com/resource-manager/docs/creating-managing-labels
  label_room       = 63
  label_room_words = "63"

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

  # Service account ids: magic-modules mmv1/third_party/terraform/verify/validation.go
  # Cloud Run jobs: https://docs.cloud.google.com/run/docs/create-jobs; services have fewer than 50.
  # Log sinks: googleapis google/logging/v2/logging_config.proto
  # A metric shares its 100 characters with the namespace.
  # Service accounts, roles, sinks and metrics belong to the project, whatever the region, and one
  # Airflow may start jobs in several: those names are wide.
  name_rules = {
    code_location         = { max = 49, suffix = "-code", wide = false }
    code_location_account = { max = 30, suffix = "-code", wide = true }
    composer_role         = { max = 60, suffix = "", wide = true }
    dag                   = { max = 100, suffix = "", wide = true }
    event_sender          = { max = 30, suffix = "-event", wide = true }
    event_trigger         = { max = 63, suffix = "", wide = false }
    function              = { max = 49, suffix = "", wide = false }
    job                   = { max = 63, suffix = "", wide = false }
    kubernetes_job        = { max = 52, suffix = "", wide = false }
    launcher              = { max = 30, suffix = "-launch", wide = true }
    log_metric            = { max = 40, suffix = "", wide = true }
    log_sink              = { max = 100, suffix = "", wide = true }
    scheduler             = { max = 63, suffix = "", wide = false }
    service_account       = { max = 30, suffix = "", wide = true }
  }
}
