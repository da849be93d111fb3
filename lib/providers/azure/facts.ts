import { allOf, eitherOf, type Facts, fact, fromTo } from '../fact'
import { KUBERNETES_FACTS } from '../kubernetes/facts'
import { SHARED_FACTS } from '../shared/facts'

const ALLOCATIONS = 'https://learn.microsoft.com/azure/container-apps/containers#allocations'
const CORES = { min: 0.25, max: 4 } as const
const CORES_STEP = 0.25

/** The consumption plan has pairs of cores and memory; a dedicated workload profile takes any. */
const SIZES = {
  consumptionInstanceTypes: fact(['Consumption', 'none'], ALLOCATIONS),
  consumptionCoreBounds: fact(CORES, ALLOCATIONS, { words: fromTo }),
  consumptionCoreStep: fact(CORES_STEP, ALLOCATIONS, { words: String }),
  gibPerCore: fact(2, ALLOCATIONS, {
    words: (gib) =>
      `${CORES.min * gib}Gi to ${CORES.max * gib}Gi of memory in steps of ${CORES_STEP * gib}Gi`,
  }),
  memoryPattern: fact('^([0-9]+(?:[.][0-9]{1,2})?)Gi$', ALLOCATIONS),
  dedicatedCoresMin: fact(
    0.1,
    'hashicorp/terraform-provider-azurerm internal/services/containerapps/helpers',
    { words: String },
  ),
  // The types that every release of the provider within the bounds knows.
  workloadProfiles: fact(
    ['Consumption', 'D4', 'D8', 'D16', 'D32', 'E4', 'E8', 'E16', 'E32'],
    'hashicorp/terraform-provider-azurerm internal/services/containerapps/helpers/container_app_environment.go',
    { words: allOf },
  ),
  codeLocationPortBounds: fact(
    { min: 1, max: SHARED_FACTS.portMax.value },
    SHARED_FACTS.portMax.source,
    { words: fromTo },
  ),
} as const satisfies Facts

const LINUX_STRINGS = 'torvalds/linux include/uapi/linux/binfmts.h (MAX_ARG_STRLEN), of 4 KiB pages'

/** What comes into a container. */
const CONTAINERS = {
  containerAppsArchitecture: fact(
    'x86_64',
    'https://learn.microsoft.com/azure/container-apps/containers',
  ),
  // NAME=VALUE and the zero byte at its end. Container Apps name no limit of their own, and Azure
  // Resource Manager takes 1 MB for a resource.
  environmentEntryMax: fact(131_072, LINUX_STRINGS, { words: String }),
} as const satisfies Facts

const JOB_SCHEDULES = 'https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs'

/** Where a job runs and what starts it. */
const RUNS = {
  runtimes: fact(
    ['container_apps', 'dagster', 'kubernetes', 'airflow'],
    'What the module builds.',
    {
      words: eitherOf,
    },
  ),
  schedulePattern: fact('^[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4}$', JOB_SCHEDULES),
  airflowSchedulePattern: SHARED_FACTS.airflowSchedulePattern,
  // Container Apps know no other zone.
  scheduleTimeZones: fact(['UTC', 'Etc/UTC'], JOB_SCHEDULES),
  timeZonePattern: SHARED_FACTS.timeZonePattern,
} as const satisfies Facts

const HEX = '[0-9a-fA-F]'
const GUID = `${HEX}{8}(-${HEX}{4}){3}-${HEX}{12}`
/** The start of the id of what lies in a resource group. */
const IN_GROUP = `/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers`
const VAULT =
  'https://[a-zA-Z][a-zA-Z0-9-]{1,22}[a-zA-Z0-9][.]vault[.](azure[.]net|azure[.]cn|usgovcloudapi[.]net)'
const VAULT_ITEM = `[0-9a-zA-Z-]{1,127}(/${HEX}{32})?/?`

const COMMON_IDS = 'hashicorp/go-azure-helpers resourcemanager/commonids'
const NESTED_ITEM = 'hashicorp/go-azure-helpers resourcemanager/keyvault/nested_item.go'
const STORAGE_VALIDATE = 'hashicorp/terraform-provider-azurerm internal/services/storage/validate'

const CONTAINER_APPS_VALIDATE =
  'hashicorp/terraform-provider-azurerm internal/services/containerapps/validate/validate.go'

const ACCOUNT = { min: 3, max: 24 } as const
const ACCOUNT_NAME = `[a-z0-9]{${ACCOUNT.min},${ACCOUNT.max}}`
const CONTAINER_NAME = '[$a-z0-9](-?[a-z0-9]){2,62}'
const WORKSPACE = { min: 4, max: 63 } as const
const GROUP = { min: 1, max: 90 } as const

/** How what exists already is written. */
const IDENTIFIERS = {
  regionPattern: fact(
    '^[A-Za-z0-9 ]+$',
    'The names of locations that az account list-locations prints.',
  ),
  resourceGroupPattern: fact(
    String.raw`^[-\w._()]{0,${GROUP.max - 1}}[-\w_()]$`,
    'hashicorp/go-azure-helpers resourcemanager/resourcegroups/validate.go',
    { words: () => fromTo(GROUP) },
  ),
  guidPattern: fact(`^${GUID}$`, 'https://www.rfc-editor.org/rfc/rfc9562#section-4'),
  environmentPattern: fact(
    `^${IN_GROUP}/Microsoft[.]App/managedEnvironments/[^/]+$`,
    'hashicorp/go-azure-sdk resource-manager/containerapps managedenvironments/id_managedenvironment.go',
  ),
  registryPattern: fact(
    `^${IN_GROUP}/Microsoft[.]ContainerRegistry/registries/[^/]+$`,
    'hashicorp/go-azure-sdk resource-manager/containerregistry registries/id_registry.go',
  ),
  identityPattern: fact(
    `^${IN_GROUP}/Microsoft[.]ManagedIdentity/userAssignedIdentities/[^/]+$`,
    `${COMMON_IDS}/user_assigned_identity.go`,
  ),
  scopePattern: fact(
    '^/(subscriptions/[0-9a-fA-F-]{36}|providers/Microsoft[.]Management/managementGroups/[^/]+)(/.*[^/])?$',
    'https://learn.microsoft.com/azure/role-based-access-control/scope-overview#scope-format',
  ),
  stateStorageNameMax: fact(32, CONTAINER_APPS_VALIDATE, { words: String }),
  stateStoragePattern: fact('^[a-z](-?[a-z0-9])*$', CONTAINER_APPS_VALIDATE),
  imageMax: SHARED_FACTS.imageMax,
  imagePattern: SHARED_FACTS.imagePattern,
  networkPattern: fact(`^${IN_GROUP}/Microsoft[.]Network/virtualNetworks/[^/]+$`, COMMON_IDS),
  subnetPattern: fact(
    `^${IN_GROUP}/Microsoft[.]Network/virtualNetworks/[^/]+/subnets/[^/]+$`,
    COMMON_IDS,
  ),
  securityGroupPattern: fact(
    `^${IN_GROUP}/Microsoft[.]Network/networkSecurityGroups/[^/]+$`,
    'hashicorp/terraform-provider-azurerm internal/services/network/subnet_network_security_group_association_resource.go',
  ),
  securityGroupsMax: fact(
    1,
    'https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/subnet_network_security_group_association',
  ),
  bucketPattern: fact(
    `^${ACCOUNT_NAME}(/${CONTAINER_NAME})?$`,
    `${STORAGE_VALIDATE}: storage_account_name.go, storage_container_name.go`,
    { words: () => fromTo(ACCOUNT) },
  ),
  dagContainerPattern: fact(
    `^${ACCOUNT_NAME}/${CONTAINER_NAME}$`,
    `${STORAGE_VALIDATE}: storage_account_name.go, storage_container_name.go`,
  ),
  // Unlike S3 and Cloud Storage, a container has a top.
  dagFolderPattern: fact(
    SHARED_FACTS.dagFolderPattern.value.replace(/^\^(.*)\$$/, '^($1)?$$'),
    SHARED_FACTS.dagFolderPattern.source,
  ),
  keyPattern: fact(`^${VAULT}/keys/${VAULT_ITEM}$`, NESTED_ITEM),
  secretUrlPattern: fact(`^${VAULT}/secrets/${VAULT_ITEM}$`, NESTED_ITEM),
  secretNamePattern: fact(
    '^[A-Za-z_][A-Za-z0-9_]*$',
    'The name of an environment variable: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html',
  ),
  kubernetesSecretPattern: fact(
    '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?/[-._A-Za-z0-9]+$',
    'kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go',
  ),
  kubernetesNamespacePattern: SHARED_FACTS.kubernetesNamespacePattern,
  oidcIssuerPattern: fact(
    '^https://[^[:space:]]+$',
    'https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata',
  ),
} as const satisfies Facts

/** Logs, and what is told of alarms. */
const MONITORING = {
  logGroupPattern: fact(
    `^(${IN_GROUP}/Microsoft[.]OperationalInsights/workspaces/)?[A-Za-z0-9][A-Za-z0-9-]{${WORKSPACE.min - 2},${WORKSPACE.max - 2}}[A-Za-z0-9]$`,
    'hashicorp/terraform-provider-azurerm internal/services/loganalytics/validate/log_analytics_workspace_name.go',
    { words: () => fromTo(WORKSPACE) },
  ),
  alertChannelPattern: fact(
    `^${IN_GROUP}/Microsoft[.]Insights/actionGroups/[^/]+$`,
    'hashicorp/go-azure-sdk resource-manager/insights/2023-01-01/actiongroupsapis/id_actiongroup.go',
  ),
  successHoursBounds: fact(
    { min: 1, max: 48 },
    'hashicorp/terraform-provider-azurerm website/docs/r/monitor_scheduled_query_rules_alert_v2.html.markdown (the query look back cannot exceed 48 hours)',
    { words: fromTo },
  ),
  retentionBounds: fact(
    { min: 30, max: 730 },
    'hashicorp/terraform-provider-azurerm website/docs/r/log_analytics_workspace.html.markdown',
    { words: fromTo },
  ),
} as const satisfies Facts

const TAG_DOCS = 'https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources'
/** The provider counts bytes. */
const TAG_BYTES = 'hashicorp/go-azure-helpers resourcemanager/tags/validate.go'
const KEPT = ['microsoft', 'azure', 'windows'] as const

const TAGS = {
  // Inside brackets.
  tagNameForbidden: fact(String.raw`<>%&\\?/\x00-\x1f\x7f`, TAG_DOCS),
  tagNameBytesMax: fact(512, TAG_BYTES, { words: String }),
  tagValueBytesMax: fact(256, TAG_BYTES, { words: String }),
  tagsMax: fact(50, TAG_DOCS, { words: String }),
  tagKeptPrefixes: fact(
    KEPT,
    'Azure/azure-rest-api-specs specification/resources/resource-manager',
    { words: eitherOf },
  ),
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
      code_location: { max: 32, suffix: '-code', wide: true },
      code_location_identity: { max: 128, suffix: '-code', wide: true },
      dag: { max: 128, suffix: '', wide: true },
      diagnostics: { max: 128, suffix: '-logs', wide: false },
      environment: { max: 60, suffix: '', wide: true },
      error_rate: { max: 128, suffix: '-error-rate', wide: true },
      federation: { max: 120, suffix: '-aks', wide: false },
      identity: { max: 128, suffix: '', wide: true },
      job: { max: 32, suffix: '', wide: true },
      kubernetes_job: { max: KUBERNETES_FACTS.nameMax.value, suffix: '', wide: false },
      missed_runs: { max: 128, suffix: '-missed-runs', wide: true },
      records_processed_min: { max: 128, suffix: '-records', wide: true },
      starter: { max: 128, suffix: '-starter', wide: true },
      timeout_rate: { max: 128, suffix: '-timeout-rate', wide: true },
      workspace: { max: WORKSPACE.max, suffix: '', wide: true },
    },
    [
      'https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules',
      CONTAINER_APPS_VALIDATE,
      'A resource group holds resources of several regions: names in it are wide, those in a cluster, below',
      'an identity or on one resource are not.',
    ].join('\n'),
  ),
} as const satisfies Facts

/** What Azure sets for a job, and what `terraform/azure` makes of it. */
export const AZURE_FACTS = {
  ...RUNS,
  ...SIZES,
  ...CONTAINERS,
  ...IDENTIFIERS,
  ...MONITORING,
  ...TAGS,
  ...NAMES,
} as const
