# Generated from lib/providers/azure/facts.ts by `npm run generate`. Do not edit.

locals {
  # What the module builds.
  runtimes       = ["container_apps", "dagster", "kubernetes", "airflow"]
  runtimes_words = "container_apps, dagster, kubernetes or airflow"

  # https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
  schedule_pattern = "^[0-9A-Za-z*/,?#-]+( [0-9A-Za-z*/,?#-]+){4}$"

  # https://airflow.apache.org/docs/apache-airflow/stable/authoring-and-scheduling/cron.html
  airflow_schedule_pattern = "^([^[:space:]]+([[:space:]]+[^[:space:]]+){4}|@[a-z]+)$"

  # https://learn.microsoft.com/azure/container-apps/jobs#scheduled-jobs
  schedule_time_zones = ["UTC", "Etc/UTC"]

  # https://data.iana.org/time-zones/theory.html#naming
  time_zone_pattern = "^[A-Za-z0-9_+/-]{1,50}$"

  # https://learn.microsoft.com/azure/container-apps/containers#allocations
  consumption_instance_types = ["Consumption", "none"]

  # https://learn.microsoft.com/azure/container-apps/containers#allocations
  consumption_core_bounds       = { min = 0.25, max = 4 }
  consumption_core_bounds_words = "0.25 to 4"

  # https://learn.microsoft.com/azure/container-apps/containers#allocations
  consumption_core_step       = 0.25
  consumption_core_step_words = "0.25"

  # https://learn.microsoft.com/azure/container-apps/containers#allocations
  gib_per_core       = 2
  gib_per_core_words = "0.5Gi to 8Gi of memory in steps of 0.5Gi"

  # https://learn.microsoft.com/azure/container-apps/containers#allocations
  memory_pattern = "^([0-9]+(?:[.][0-9]{1,2})?)Gi$"

  # hashicorp/terraform-provider-azurerm internal/services/containerapps/helpers
  dedicated_cores_min       = 0.1
  dedicated_cores_min_words = "0.1"

  # hashicorp/terraform-provider-azurerm internal/services/containerapps/helpers/container_app_environment.go
  workload_profiles       = ["Consumption", "D4", "D8", "D16", "D32", "E4", "E8", "E16", "E32"]
  workload_profiles_words = "Consumption, D4, D8, D16, D32, E4, E8, E16 and E32"

  # https://www.rfc-editor.org/rfc/rfc9293#section-3.1
  code_location_port_bounds       = { min = 1, max = 65535 }
  code_location_port_bounds_words = "1 to 65535"

  # https://learn.microsoft.com/azure/container-apps/containers
  container_apps_architecture = "x86_64"

  # torvalds/linux include/uapi/linux/binfmts.h (MAX_ARG_STRLEN), of 4 KiB pages
  environment_entry_max       = 131072
  environment_entry_max_words = "131072"

  # The names of locations that az account list-locations prints.
  region_pattern = "^[A-Za-z0-9 ]+$"

  # hashicorp/go-azure-helpers resourcemanager/resourcegroups/validate.go
  resource_group_pattern       = "^[-\\w._()]{0,89}[-\\w_()]$"
  resource_group_pattern_words = "1 to 90"

  # https://www.rfc-editor.org/rfc/rfc9562#section-4
  guid_pattern = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"

  # hashicorp/go-azure-sdk resource-manager/containerapps managedenvironments/id_managedenvironment.go
  environment_pattern = "^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]App/managedEnvironments/[^/]+$"

  # hashicorp/go-azure-sdk resource-manager/containerregistry registries/id_registry.go
  registry_pattern = "^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]ContainerRegistry/registries/[^/]+$"

  # hashicorp/go-azure-helpers resourcemanager/commonids/user_assigned_identity.go
  identity_pattern = "^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]ManagedIdentity/userAssignedIdentities/[^/]+$"

  # https://learn.microsoft.com/azure/role-based-access-control/scope-overview#scope-format
  scope_pattern = "^/(subscriptions/[0-9a-fA-F-]{36}|providers/Microsoft[.]Management/managementGroups/[^/]+)(/.*[^/])?$"

  # hashicorp/terraform-provider-azurerm internal/services/containerapps/validate/validate.go
  state_storage_name_max       = 32
  state_storage_name_max_words = "32"

  # hashicorp/terraform-provider-azurerm internal/services/containerapps/validate/validate.go
  state_storage_pattern = "^[a-z](-?[a-z0-9])*$"

  # https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
  image_max       = 255
  image_max_words = "255"

  # distribution/reference regexp.go
  image_pattern = "^(([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?([.][a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)+(:[0-9]+)?|[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?:[0-9]+|localhost)/)?[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*(/[a-z0-9]+(([._]|__|-+)[a-z0-9]+)*)*(:[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(@(sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128}))?$"

  # hashicorp/go-azure-helpers resourcemanager/commonids
  network_pattern = "^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]Network/virtualNetworks/[^/]+$"

  # hashicorp/go-azure-helpers resourcemanager/commonids
  subnet_pattern = "^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]Network/virtualNetworks/[^/]+/subnets/[^/]+$"

  # hashicorp/terraform-provider-azurerm internal/services/network/subnet_network_security_group_association_resource.go
  security_group_pattern = "^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]Network/networkSecurityGroups/[^/]+$"

  # https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/subnet_network_security_group_association
  security_groups_max = 1

  # hashicorp/terraform-provider-azurerm internal/services/storage/validate: storage_account_name.go, storage_container_name.go
  bucket_pattern       = "^[a-z0-9]{3,24}(/[$a-z0-9](-?[a-z0-9]){2,62})?$"
  bucket_pattern_words = "3 to 24"

  # hashicorp/terraform-provider-azurerm internal/services/storage/validate: storage_account_name.go, storage_container_name.go
  dag_container_pattern = "^[a-z0-9]{3,24}/[$a-z0-9](-?[a-z0-9]){2,62}$"

  # A path of S3 or Cloud Storage keys that every file system takes as well.
  dag_folder_pattern = "^([A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*)?$"

  # hashicorp/go-azure-helpers resourcemanager/keyvault/nested_item.go
  key_pattern = "^https://[a-zA-Z][a-zA-Z0-9-]{1,22}[a-zA-Z0-9][.]vault[.](azure[.]net|azure[.]cn|usgovcloudapi[.]net)/keys/[0-9a-zA-Z-]{1,127}(/[0-9a-fA-F]{32})?/?$"

  # hashicorp/go-azure-helpers resourcemanager/keyvault/nested_item.go
  secret_url_pattern = "^https://[a-zA-Z][a-zA-Z0-9-]{1,22}[a-zA-Z0-9][.]vault[.](azure[.]net|azure[.]cn|usgovcloudapi[.]net)/secrets/[0-9a-zA-Z-]{1,127}(/[0-9a-fA-F]{32})?/?$"

  # The name of an environment variable: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
  secret_name_pattern = "^[A-Za-z_][A-Za-z0-9_]*$"

  # kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go
  kubernetes_secret_pattern = "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?/[-._A-Za-z0-9]+$"

  # https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names
  kubernetes_namespace_pattern = "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"

  # https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata
  oidc_issuer_pattern = "^https://[^[:space:]]+$"

  # hashicorp/terraform-provider-azurerm internal/services/loganalytics/validate/log_analytics_workspace_name.go
  log_group_pattern       = "^(/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]OperationalInsights/workspaces/)?[A-Za-z0-9][A-Za-z0-9-]{2,61}[A-Za-z0-9]$"
  log_group_pattern_words = "4 to 63"

  # hashicorp/go-azure-sdk resource-manager/insights/2023-01-01/actiongroupsapis/id_actiongroup.go
  alert_channel_pattern = "^/subscriptions/[0-9a-fA-F-]{36}/resourceGroups/[^/]+/providers/Microsoft[.]Insights/actionGroups/[^/]+$"

  # hashicorp/terraform-provider-azurerm website/docs/r/monitor_scheduled_query_rules_alert_v2.html.markdown (the query look back cannot exceed 48 hours)
  success_hours_bounds       = { min = 1, max = 48 }
  success_hours_bounds_words = "1 to 48"

  # hashicorp/terraform-provider-azurerm website/docs/r/log_analytics_workspace.html.markdown
  retention_bounds       = { min = 30, max = 730 }
  retention_bounds_words = "30 to 730"

  # https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources
  tag_name_forbidden = "<>%&\\\\?/\\x00-\\x1f\\x7f"

  # hashicorp/go-azure-helpers resourcemanager/tags/validate.go
  tag_name_bytes_max       = 512
  tag_name_bytes_max_words = "512"

  # hashicorp/go-azure-helpers resourcemanager/tags/validate.go
  tag_value_bytes_max       = 256
  tag_value_bytes_max_words = "256"

  # https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources
  tags_max       = 50
  tags_max_words = "50"

  # Azure/azure-rest-api-specs specification/resources/resource-manager
  tag_kept_prefixes       = ["microsoft", "azure", "windows"]
  tag_kept_prefixes_words = "microsoft, azure or windows"

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

  # https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules
  # hashicorp/terraform-provider-azurerm internal/services/containerapps/validate/validate.go
  # A resource group holds resources of several regions: names in it are wide, those in a cluster, below
  # an identity or on one resource are not.
  name_rules = {
    code_location          = { max = 32, suffix = "-code", wide = true }
    code_location_identity = { max = 128, suffix = "-code", wide = true }
    dag                    = { max = 128, suffix = "", wide = true }
    diagnostics            = { max = 128, suffix = "-logs", wide = false }
    environment            = { max = 60, suffix = "", wide = true }
    error_rate             = { max = 128, suffix = "-error-rate", wide = true }
    federation             = { max = 120, suffix = "-aks", wide = false }
    identity               = { max = 128, suffix = "", wide = true }
    job                    = { max = 32, suffix = "", wide = true }
    kubernetes_job         = { max = 52, suffix = "", wide = false }
    missed_runs            = { max = 128, suffix = "-missed-runs", wide = true }
    records_processed_min  = { max = 128, suffix = "-records", wide = true }
    starter                = { max = 128, suffix = "-starter", wide = true }
    timeout_rate           = { max = 128, suffix = "-timeout-rate", wide = true }
    workspace              = { max = 63, suffix = "", wide = true }
  }
}
