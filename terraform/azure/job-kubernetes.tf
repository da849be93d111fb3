locals {
  is_kubernetes = var.runtime_type == "kubernetes"

  kubernetes_service_account = coalesce(var.kubernetes_service_account_name, local.names.kubernetes_job)

  # These come as files.
  mounted_documents = ["DATIVO_JOB_DOCUMENT", "DATIVO_ASSET_DOCUMENT"]
  pod_environment = { for name, value in local.environment :
    name => value if !contains(local.mounted_documents, name)
  }
}

module "kubernetes_job" {
  source = "../modules/kubernetes-job"
  count  = local.is_kubernetes ? 1 : 0

  name                      = local.names.kubernetes_job
  namespace                 = var.kubernetes_namespace
  image                     = local.image
  environment               = merge(module.run.environment, local.pod_environment)
  command                   = ["python3", "/tmp/dativo/supervisor.py"]
  args                      = module.run.args
  files                     = module.run.files
  asset_path                = var.asset_path
  cpu                       = var.compute.cpu
  memory                    = var.compute.memory
  disk_size                 = var.compute.disk_size
  cpu_architecture          = var.cpu_architecture
  image_pull_secrets        = var.image_pull_secrets
  state_volume_claim        = var.state_volume_claim
  read_only_root_filesystem = var.read_only_root_filesystem
  timeout_seconds           = var.timeout_seconds
  schedule                  = var.schedule
  schedule_time_zone        = var.schedule_time_zone
  labels                    = local.tags
  service_account_name      = local.kubernetes_service_account
  create_service_account    = var.kubernetes_service_account_name == null

  secret_environment = {
    for name, reference in var.secrets : name => {
      name = split("/", reference)[0]
      key  = split("/", reference)[1]
    }
  }

  # What the cluster's workload identity webhook looks for.
  service_account_annotations = { "azure.workload.identity/client-id" = local.identity.client_id }
  pod_labels                  = { "azure.workload.identity/use" = "true" }

  node_selector = var.compute.instance_type == null ? {} : { "node.kubernetes.io/instance-type" = var.compute.instance_type }
}

# The cluster's service account becomes the identity.
resource "azurerm_federated_identity_credential" "kubernetes" {
  count = local.is_kubernetes && var.oidc_issuer_url != null ? 1 : 0

  name                = local.names.federation
  resource_group_name = local.identity_group
  parent_id           = local.identity.id
  audience            = ["api://AzureADTokenExchange"]
  issuer              = var.oidc_issuer_url
  subject             = "system:serviceaccount:${var.kubernetes_namespace}:${local.kubernetes_service_account}"
}

check "workload_identity" {
  # refusal: workload-identity
  assert {
    condition     = !local.is_kubernetes || var.oidc_issuer_url != null
    error_message = "Without oidc_issuer_url, which az aks show prints, the pods have no rights in Azure."
  }
}
