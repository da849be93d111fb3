import { AZURE_FACTS as FACTS } from './facts'

/**
 * What the module `terraform/azure` refuses, word for word as its validation blocks and its check
 * say it. Diagnostics use the same sentences.
 */
export const AZURE_REFUSALS = {
  'cloud-provider': 'This module builds on Azure alone, so the cloud provider must be azure.',
  runtime: `On Azure the runtime is ${FACTS.runtimes.words}.`,
  'job-name': 'The job name must not be empty.',
  'tenant-id': 'The tenant must not be empty.',
  region: 'The region is the name of an Azure region such as eastus or West Europe.',
  // hashicorp/go-azure-helpers resourcemanager/resourcegroups/validate.go
  'resource-group': `A resource group name has ${FACTS.resourceGroupPattern.words} letters, digits, hyphens, underscores, dots and parentheses and does not end in a dot.`,
  'subscription-id': 'The subscription id is a GUID such as 00000000-0000-0000-0000-000000000000.',
  // https://learn.microsoft.com/azure/container-apps/containers
  'container-apps-size': `Container Apps take ${FACTS.consumptionCoreBounds.words} cores in steps of ${FACTS.consumptionCoreStep.words} and ${FACTS.gibPerCore.words}.`,
  'container-apps-memory':
    'Container Apps take twice as many Gi of memory as cores, for example 0.5 cores with 1Gi.',
  // cpu of at least 0.1: hashicorp/terraform-provider-azurerm internal/services/containerapps/helpers
  'dedicated-size': `On a dedicated workload profile the cores are a number of at least ${FACTS.dedicatedCoresMin.words} and the memory is an amount in Gi, for example 8Gi.`,
  // The types that every release of the provider within the bounds knows:
  // hashicorp/terraform-provider-azurerm internal/services/containerapps/helpers/container_app_environment.go
  'workload-profile': `The instance type of a new Container Apps environment is one of the workload profiles ${FACTS.workloadProfiles.words}.`,
  instances:
    'The minimum of instances is a whole number from 0 and the maximum a whole number from 1.',
  'instance-order': 'The minimum of instances must not be greater than the maximum.',
  'target-cpu': 'The target CPU utilization is a percentage above 0 and up to 100.',
  // A CPU rule alone never scales to zero: https://keda.sh/docs/2.15/scalers/cpu/
  'dagster-minimum':
    'Dagster calls its code location at any time, so the minimum of instances is at least 1.',
  timeout: 'The timeout is a whole number of seconds from 1.',
  network: 'A network on Azure is the resource id of a virtual network.',
  // hashicorp/go-azure-helpers resourcemanager/commonids
  subnet:
    'A subnet on Azure is given by its resource id, which ends in /virtualNetworks/ and a name, /subnets/ and a name.',
  'subnet-elsewhere': 'Every subnet must lie in the virtual network that is given beside it.',
  // hashicorp/terraform-provider-azurerm internal/services/network/subnet_network_security_group_association_resource.go
  'security-group': 'A security group on Azure is the resource id of a network security group.',
  'security-group-count':
    'A subnet on Azure takes one network security group, so give at most one.',
  // hashicorp/terraform-provider-azurerm internal/services/storage/validate/storage_account_name.go
  bucket: `A bucket on Azure is a storage account of ${FACTS.bucketPattern.words} lower-case letters and digits, optionally followed by a slash and a container.`,
  // hashicorp/go-azure-helpers resourcemanager/keyvault/nested_item.go
  key: 'A key on Azure is the URL of a Key Vault key such as https://acme.vault.azure.net/keys/data.',
  // hashicorp/terraform-provider-azurerm internal/services/loganalytics/validate/log_analytics_workspace_name.go
  'log-group': `A Log Analytics workspace is given by its name of ${FACTS.logGroupPattern.words} letters, digits and hyphens, or by its resource id.`,
  // hashicorp/go-azure-sdk resource-manager/insights/2023-01-01/actiongroupsapis/id_actiongroup.go
  'alert-channel': 'An alert channel on Azure is the resource id of an action group.',
  threshold:
    'The thresholds error_rate and timeout_rate are percentages from 0 to 100, and records_processed_min is not negative.',
  'alarms-without-logs':
    'Alarms on an existing cluster or Container Apps environment need log_group, the Log Analytics workspace that its logs go to.',
  // https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources; the provider
  // counts bytes: hashicorp/go-azure-helpers resourcemanager/tags/validate.go
  'tag-name': `A tag name on Azure has 1 to ${FACTS.tagNameBytesMax.words} bytes without < > % & \\ ? / and control characters.`,
  'tag-value': `A tag value on Azure has at most ${FACTS.tagValueBytesMax.words} bytes.`,
  'tag-count': `A resource on Azure takes at most ${FACTS.tagsMax.words} tags.`,
  'tag-prefix': `Azure keeps tag names that start with ${FACTS.tagKeptPrefixes.words} for itself.`,
  'tag-case': 'Azure takes tag names that differ only by case for one name.',
  environment:
    'A Container Apps environment is given by its resource id, which ends in /managedEnvironments/ and a name.',
  registry:
    'A container registry is given by its resource id, which ends in /registries/ and a name.',
  image: 'The image is the name of a container image, without spaces.',
  // hashicorp/terraform-provider-azurerm website/docs/r/log_analytics_workspace.html.markdown
  retention: `Log Analytics keeps logs for ${FACTS.retentionBounds.words} days.`,
  // https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
  schedule: 'A schedule on Azure has the five fields of cron, for example 0 2 * * *.',
  'schedule-time-zone': 'Container Apps run schedules in UTC, so the time zone must be UTC.',
  // https://airflow.apache.org/docs/apache-airflow/stable/authoring-and-scheduling/cron.html
  'schedule-airflow':
    'On Airflow a schedule has the five fields of cron or is a preset such as @daily.',
  'time-zone': 'A time zone is a name of the IANA database such as Europe/Berlin.',
  'secret-name':
    'The name of a secret is that of an environment variable: letters, digits and underscores.',
  // hashicorp/go-azure-helpers resourcemanager/keyvault/nested_item.go
  'secret-url':
    'A secret on Container Apps is the URL of a Key Vault secret such as https://acme.vault.azure.net/secrets/stripe.',
  // kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go
  'kubernetes-secret': 'A secret on AKS is the name of a Kubernetes secret, a slash and its key.',
  'kubernetes-namespace':
    'A Kubernetes namespace has 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends.',
  'oidc-issuer': 'The OIDC issuer of the cluster is an https URL.',
  // A check: it warns and stops nothing.
  'workload-identity':
    'Without oidc_issuer_url, which az aks show prints, the pods have no rights in Azure.',
  'code-location-size': `The cores of the code location are ${FACTS.consumptionCoreBounds.words} in steps of ${FACTS.consumptionCoreStep.words}.`,
  'code-location-port': `The port of the code location is a whole number from ${FACTS.codeLocationPortBounds.words}.`,
  'dag-container': 'The place of the DAG is a storage account, a slash and a container.',
  'dag-folder': 'The folder of the DAG is a path without a slash at its ends.',
  'airflow-principal':
    "The object id of Airflow's identity is a GUID such as 00000000-0000-0000-0000-000000000000.",
} as const
