# What the pod of the job and the pod of the cron job have in common.
locals {
  service_account_name = coalesce(var.service_account_name, var.name)
  pod_labels           = merge(local.labels, var.pod_labels)

  # Requests equal limits: the scheduler reserves what the run may use, and nothing is evicted first.
  resources = { for name, quantity in {
    cpu                 = var.cpu
    memory              = var.memory
    "ephemeral-storage" = var.disk_size == null ? null : "${var.disk_size}Gi"
  } : name => quantity if quantity != null }

  completion_mode = var.parallelism > 1 ? "Indexed" : "NonIndexed"
}
