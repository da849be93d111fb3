resource "kubernetes_service_account_v1" "this" {
  count = var.create_service_account ? 1 : 0

  # Workload identity brings its own token (a projected volume on EKS and AKS, the metadata server
  # on GKE), and the job never calls the Kubernetes API.
  automount_service_account_token = false

  metadata {
    name        = local.service_account_name
    namespace   = var.namespace
    labels      = merge(local.labels, var.service_account_labels)
    annotations = var.service_account_annotations
  }
}
