locals {
  is_kubernetes              = var.runtime_type == "kubernetes"
  kubernetes_service_account = coalesce(var.kubernetes_service_account_name, local.names.kubernetes_job)

  workload_right = {
    role     = "roles/iam.workloadIdentityUser"
    resource = "projects/-/serviceAccounts/${coalesce(local.account_email, "-")}"
    member   = "serviceAccount:${coalesce(var.cluster_project_id, var.project_id)}.svc.id.goog[${var.kubernetes_namespace}/${local.kubernetes_service_account}]"
  }

  # These come as files.
  mounted_documents = ["DATIVO_JOB_DOCUMENT", "DATIVO_ASSET_DOCUMENT"]
  pod_environment = { for name, value in local.plain_environment :
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
  labels                    = local.labels
  service_account_name      = local.kubernetes_service_account
  create_service_account    = var.kubernetes_service_account_name == null

  secret_environment = { for variable, reference in var.secrets : variable => {
    name = split("/", reference)[0]
    key  = split("/", reference)[1]
  } }

  # What GKE's metadata server looks for.
  service_account_annotations = { "iam.gke.io/gcp-service-account" = local.account_email }

  node_selector = var.compute.instance_type == null ? {} : { "node.kubernetes.io/instance-type" = var.compute.instance_type }
}

# The cluster's service account may act as the job's. Workload Identity must be on in the cluster.
# https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity
resource "google_service_account_iam_member" "workload_identity" {
  count = local.is_kubernetes && local.makes_account ? 1 : 0

  service_account_id = google_service_account.job[0].name
  role               = local.workload_right.role
  member             = local.workload_right.member
}
