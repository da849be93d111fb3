import { allOf, eitherOf, type Facts, fact, fromTo } from '../fact'
import { quantity } from '../field-checks/sizes'
import { KUBERNETES_FACTS } from '../kubernetes/facts'
import { SHARED_FACTS } from '../shared/facts'
import { functionMemoryWords, jobMemoryWords } from './memory-words'

const JOB_MEMORY_DOCS = 'https://docs.cloud.google.com/run/docs/configuring/jobs/memory-limits'
const SERVICE_CPU_DOCS = 'https://docs.cloud.google.com/run/docs/configuring/services/cpu'
const SERVICE_MEMORY_DOCS =
  'https://docs.cloud.google.com/run/docs/configuring/services/memory-limits'

const CLOUD_RUN_MEMORY = {
  1: { min: 512, max: 4096 },
  2: { min: 512, max: 8192 },
  4: { min: 2048, max: 16_384 },
  6: { min: 4096, max: 24_576 },
  8: { min: 4096, max: 32_768 },
} as const

/** A function may have less memory than a job, and parts of a CPU. */
const LEAST_OF_FUNCTION = 128
const FUNCTION_MEMORY = {
  ...CLOUD_RUN_MEMORY,
  1: { ...CLOUD_RUN_MEMORY[1], min: LEAST_OF_FUNCTION },
  2: { ...CLOUD_RUN_MEMORY[2], min: LEAST_OF_FUNCTION },
} as const
const FUNCTION_PART_MEMORY = [
  { below: 0.5, min: LEAST_OF_FUNCTION, max: 512 },
  { below: 1, min: LEAST_OF_FUNCTION, max: 1024 },
] as const

const MEMORY_UNITS = { Mi: 1_048_576, Gi: 1_073_741_824, M: 1_000_000, G: 1_000_000_000 } as const

/** CPUs, and MiB of memory by CPU. */
const SIZES = {
  cloudRunCpus: fact(
    Object.keys(CLOUD_RUN_MEMORY),
    'https://docs.cloud.google.com/run/docs/configuring/jobs/cpu',
    { words: eitherOf },
  ),
  cloudRunMemory: fact(CLOUD_RUN_MEMORY, JOB_MEMORY_DOCS, { words: jobMemoryWords }),
  functionCpuPartPattern: fact('^0[.][0-9][0-9]?$', SERVICE_CPU_DOCS),
  functionCpuPartBounds: fact({ min: 0.08, max: 0.99 }, SERVICE_CPU_DOCS, { words: fromTo }),
  functionMemory: fact(FUNCTION_MEMORY, SERVICE_MEMORY_DOCS, {
    words: (table) => functionMemoryWords(FUNCTION_PART_MEMORY, table),
  }),
  functionPartMemory: fact(FUNCTION_PART_MEMORY, SERVICE_MEMORY_DOCS),
  // What Cloud Run gives a container that asks for no memory.
  defaultMemory: fact(512, JOB_MEMORY_DOCS),
  // Bytes. A bare 4096 would be bytes too, and the smaller units are never meant.
  memoryUnits: fact(MEMORY_UNITS, JOB_MEMORY_DOCS, {
    words: (units) => eitherOf(Object.keys(units)),
  }),
  memoryPattern: fact(
    `^([0-9]+(?:[.][0-9]+)?)(${Object.keys(MEMORY_UNITS).join('|')})$`,
    JOB_MEMORY_DOCS,
  ),
  codeLocationCpus: fact([1, 2, 4], SERVICE_CPU_DOCS, { words: eitherOf }),
  codeLocationPortBounds: fact(
    { min: 1, max: SHARED_FACTS.portMax.value },
    SHARED_FACTS.portMax.source,
    { words: fromTo },
  ),
} as const satisfies Facts

const RUN_QUOTAS = 'https://docs.cloud.google.com/run/quotas'
const EXECUTION_DOCS = 'https://docs.cloud.google.com/run/docs/configuring/execution-environments'

/** What comes into a container, and what a bucket that is mounted there asks for. */
const CONTAINERS = {
  cloudRunArchitecture: fact(
    'x86_64',
    'https://docs.cloud.google.com/run/docs/container-contract#languages',
    { words: String },
  ),
  // "32 Kb" of a variable, read as the smaller of the two.
  environmentValueMax: fact(32_000, RUN_QUOTAS, { words: String }),
  mountCpuMin: fact(1, EXECUTION_DOCS, { words: String }),
  mountMemoryMin: fact(512, EXECUTION_DOCS, { words: quantity }),
} as const satisfies Facts

const FUNCTION_QUOTAS = 'https://docs.cloud.google.com/functions/quotas'

/** What starts a run, how often it is tried, and how many seconds it may last. */
const RUNS = {
  runtimes: fact(
    ['cloud_run', 'cloud_functions', 'dagster', 'kubernetes', 'airflow'],
    'What this module builds for.',
    { words: allOf },
  ),
  cloudRunJobRuntimes: fact(
    ['cloud_run', 'dagster', 'airflow'],
    'Those whose runs are executions of a Cloud Run job.',
  ),
  schedulePattern: fact(
    '^([^[:space:]]+([[:space:]]+[^[:space:]]+){4}|[0-9A-Za-z,:]+([[:space:]]+[0-9A-Za-z,:]+)+)$',
    'https://docs.cloud.google.com/scheduler/docs/configuring/cron-job-schedules',
  ),
  airflowSchedulePattern: SHARED_FACTS.airflowSchedulePattern,
  dagsterSchedulePattern: fact(
    '^[^[:space:]]+([[:space:]]+[^[:space:]]+){4}$',
    'https://docs.dagster.io/guides/automate/schedules',
  ),
  timeZonePattern: SHARED_FACTS.timeZonePattern,
  // Of services and of jobs; functions are services.
  reservedEnvironment: fact(
    [
      'PORT',
      'K_SERVICE',
      'K_REVISION',
      'K_CONFIGURATION',
      'CLOUD_RUN_JOB',
      'CLOUD_RUN_EXECUTION',
      'CLOUD_RUN_TASK_INDEX',
      'CLOUD_RUN_TASK_ATTEMPT',
      'CLOUD_RUN_TASK_COUNT',
    ],
    'https://docs.cloud.google.com/run/docs/container-contract#env-vars',
    { words: allOf },
  ),
  // The only one.
  eventOperator: fact(
    'match-path-pattern',
    'https://docs.cloud.google.com/eventarc/docs/path-patterns',
  ),
  cloudRunTimeoutMax: fact(
    604_800,
    'https://docs.cloud.google.com/run/docs/configuring/task-timeout',
    { words: (seconds) => `${seconds} seconds, which is seven days` },
  ),
  functionTimeoutMax: fact(3600, FUNCTION_QUOTAS, { words: String }),
  eventTimeoutMax: fact(540, FUNCTION_QUOTAS, { words: String }),
  // How long Cloud Scheduler waits for an answer.
  schedulerDeadlineBounds: fact(
    { min: 15, max: 1800 },
    'hashicorp/terraform-provider-google website/docs/r/cloud_scheduler_job.html.markdown, attempt_deadline',
    { words: ({ max }) => String(max) },
  ),
  retriesBounds: fact(
    { min: 0, max: 10 },
    'https://docs.cloud.google.com/run/docs/configuring/max-retries',
    { words: fromTo },
  ),
} as const satisfies Facts

/** A name of Compute Engine: RFC 1035. */
const COMPUTE_CHARACTERS = 63
const COMPUTE_NAME = `[a-z]([-a-z0-9]{0,${COMPUTE_CHARACTERS - 2}}[a-z0-9])?`
const COMPUTE_API = '(https://www.googleapis.com/compute/v1/)?'

const BUCKET_DOCS = 'https://docs.cloud.google.com/storage/docs/buckets#naming'
const PROJECT_DOCS =
  'https://docs.cloud.google.com/resource-manager/docs/creating-managing-projects'

const PROJECT_ID = { min: 6, max: 30 } as const
const METRICS_NAMESPACE_CHARACTERS = 40
/** As the names of those that the module makes. */
const ACCOUNT_ID = { min: 6, max: 30 } as const

/** How what exists already is written. */
const IDENTIFIERS = {
  projectIdPattern: fact(
    `^([a-z0-9.-]+:)?[a-z][a-z0-9-]{${PROJECT_ID.min - 2},${PROJECT_ID.max - 2}}[a-z0-9]$`,
    PROJECT_DOCS,
    { words: () => fromTo(PROJECT_ID) },
  ),
  projectNumberPattern: fact('^[0-9]{1,20}$', PROJECT_DOCS),
  regionPattern: fact(
    '^[a-z]+-[a-z]+[0-9]+$',
    'https://docs.cloud.google.com/compute/docs/regions-zones',
  ),
  imageMax: SHARED_FACTS.imageMax,
  imagePattern: SHARED_FACTS.imagePattern,
  // A name without a host is one of Docker Hub.
  cloudRunImagePattern: fact(
    '^(([a-z0-9-]+[.])?gcr[.]io/|([a-z0-9-]+-)?docker[.]pkg[.]dev/|docker[.]io/|[^/.:]+/|[^/]+$)',
    'https://docs.cloud.google.com/run/docs/deploying#images',
  ),
  rolePattern: fact(
    '^((projects/[^/]+|organizations/[0-9]+)/)?roles/[A-Za-z0-9_.]+$',
    'googleapis google/iam/admin/v1/iam.proto',
  ),
  serviceAccountPattern: fact(
    '^[^@[:space:]]+@[^@[:space:]]+[.]gserviceaccount[.]com$',
    'https://docs.cloud.google.com/iam/docs/service-account-types',
  ),
  // A user's own, of any project, one with a domain too; or a default account.
  jobAccountPattern: fact(
    `^([a-z][a-z0-9-]{${ACCOUNT_ID.min - 2},${ACCOUNT_ID.max - 2}}[a-z0-9]@[a-z][a-z0-9.-]*[a-z0-9][.]iam|[0-9]{1,20}-compute@developer|[a-z][a-z0-9.-]*[a-z0-9]@appspot)[.]gserviceaccount[.]com$`,
    'https://docs.cloud.google.com/iam/docs/service-account-types',
  ),
  namespacePattern: SHARED_FACTS.kubernetesNamespacePattern,
  connectorPattern: fact(
    '^projects/[^/]+/locations/[a-z0-9-]+/connectors/[a-z][-a-z0-9]{0,23}[a-z0-9]$',
    'googleapis google/cloud/run/v2/vendor_settings.proto',
  ),
  networkPattern: fact(
    `^(${COMPUTE_API}projects/[^/]+/global/networks/)?${COMPUTE_NAME}$`,
    'magic-modules mmv1/products/compute/Network.yaml',
  ),
  subnetworkPattern: fact(
    `^(${COMPUTE_API}projects/[^/]+/regions/[a-z0-9-]+/subnetworks/)?${COMPUTE_NAME}$`,
    'magic-modules mmv1/products/compute/Subnetwork.yaml',
  ),
  subnetworkMax: fact(1, 'https://docs.cloud.google.com/run/docs/configuring/vpc-direct-vpc'),
  networkTagPattern: fact(
    `^${COMPUTE_NAME}$`,
    'https://docs.cloud.google.com/vpc/docs/add-remove-network-tags',
    { words: () => String(COMPUTE_CHARACTERS) },
  ),
  bucketPattern: fact('^[a-z0-9][a-z0-9_.-]{1,220}[a-z0-9]$', BUCKET_DOCS),
  keptBucketPattern: fact(
    '[.][.]|^goog|google|g00gle|[^.]{64}|^[0-9]+[.][0-9]+[.][0-9]+[.][0-9]+$',
    BUCKET_DOCS,
  ),
  dagFolderPattern: SHARED_FACTS.dagFolderPattern,
  kmsKeyPattern: fact(
    '^projects/[^/]+/locations/[a-z0-9-]+/keyRings/[A-Za-z0-9_-]{1,63}/cryptoKeys/[A-Za-z0-9_-]{1,63}$',
    'googleapis google/cloud/kms/v1/service.proto',
  ),
  secretPattern: fact(
    '^(projects/[^/]+/secrets/)?[A-Za-z0-9_-]{1,255}(/versions/([0-9]+|[A-Za-z][A-Za-z0-9_-]*))?$',
    'googleapis google/cloud/secretmanager/v1/service.proto',
  ),
  kubernetesSecretPattern: fact(
    '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?/[-._A-Za-z0-9]+$',
    'kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go',
  ),
  alertChannelPattern: fact(
    '^projects/[^/]+/notificationChannels/[^/]+$',
    'googleapis google/monitoring/v3/notification.proto',
  ),
  logBucketPattern: fact(
    '^(projects/[^/]+/locations/[a-z0-9-]+/buckets/)?[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$',
    'googleapis google/logging/v2/logging_config.proto',
  ),
  // Two years of metric data.
  successHoursBounds: fact(
    { min: 1, max: 17_520 },
    'https://docs.cloud.google.com/monitoring/alerts/using-promql',
    { words: fromTo },
  ),
  // A metric's name has at most 100 characters, the job's own part among them.
  metricsNamespacePattern: fact(
    `^[A-Za-z0-9][A-Za-z0-9_.,/-]{0,${METRICS_NAMESPACE_CHARACTERS - 1}}$`,
    'googleapis google/logging/v2/logging_metrics.proto',
    { words: () => String(METRICS_NAMESPACE_CHARACTERS) },
  ),
} as const satisfies Facts

const LABEL_DOCS = 'https://docs.cloud.google.com/resource-manager/docs/creating-managing-labels'
const LABEL_PROTO = 'googleapis google/cloud/orchestration/airflow/service/v1/environments.proto'
const LABEL_CHARACTERS = 63
const LABELS = 64

const TAGS = {
  labelNamePattern: fact(
    `^[\\p{Ll}\\p{Lo}][\\p{Ll}\\p{Lo}\\p{N}_-]{0,${LABEL_CHARACTERS - 1}}$`,
    LABEL_DOCS,
    { words: () => String(LABEL_CHARACTERS) },
  ),
  labelValuePattern: fact(`^[\\p{Ll}\\p{Lo}\\p{N}_-]{0,${LABEL_CHARACTERS}}$`, LABEL_DOCS),
  labelCharacters: fact(LABEL_CHARACTERS, LABEL_DOCS, { isForDesignerAlone: true }),
  labelBytes: fact(128, LABEL_PROTO, { isForDesignerAlone: true }),
  labelMax: fact(LABELS, LABEL_DOCS, { isForDesignerAlone: true }),
  // The provider adds one of its own: goog-terraform-provisioned.
  labelRoom: fact(LABELS - 1, LABEL_DOCS, { words: String }),
  labelPrefixes: fact(['goog-', 'google-'], 'googleapis google/cloud/batch/v1/job.proto', {
    isForDesignerAlone: true,
  }),
} as const satisfies Facts

/** Longest names of what the module makes, and what they end in. */
const NAMES = {
  namePrefixKeptPattern: SHARED_FACTS.namePrefixKeptPattern,
  namePrefixMax: SHARED_FACTS.namePrefixMax,
  namePrefixPattern: SHARED_FACTS.namePrefixPattern,
  nameMistakablePattern: SHARED_FACTS.nameMistakablePattern,
  namePlainPattern: SHARED_FACTS.namePlainPattern,
  nameRegionPattern: SHARED_FACTS.nameRegionPattern,
  nameRules: fact(
    {
      code_location: { max: 49, suffix: '-code', wide: false },
      code_location_account: { max: 30, suffix: '-code', wide: true },
      composer_role: { max: 60, suffix: '', wide: true },
      dag: { max: 100, suffix: '', wide: true },
      event_sender: { max: 30, suffix: '-event', wide: true },
      event_trigger: { max: 63, suffix: '', wide: false },
      function: { max: 49, suffix: '', wide: false },
      job: { max: 63, suffix: '', wide: false },
      kubernetes_job: { max: KUBERNETES_FACTS.nameMax.value, suffix: '', wide: false },
      launcher: { max: 30, suffix: '-launch', wide: true },
      log_metric: { max: 40, suffix: '', wide: true },
      log_sink: { max: 100, suffix: '', wide: true },
      scheduler: { max: 63, suffix: '', wide: false },
      service_account: { max: 30, suffix: '', wide: true },
    },
    [
      'Service account ids: magic-modules mmv1/third_party/terraform/verify/validation.go',
      'Cloud Run jobs: https://docs.cloud.google.com/run/docs/create-jobs; services have fewer than 50.',
      'Log sinks: googleapis google/logging/v2/logging_config.proto',
      'A metric shares its 100 characters with the namespace.',
      'Service accounts, roles, sinks and metrics belong to the project, whatever the region, and one',
      'Airflow may start jobs in several: those names are wide.',
    ].join('\n'),
  ),
} as const satisfies Facts

/** What Google Cloud sets for a job, and what `terraform/gcp` makes of it. */
export const GCP_FACTS = {
  ...CONTAINERS,
  ...RUNS,
  ...SIZES,
  ...IDENTIFIERS,
  ...TAGS,
  ...NAMES,
} as const
