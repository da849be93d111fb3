# What the pod of the job and the pod of the cron job have in common.
locals {
  service_account_name = coalesce(var.service_account_name, var.name)
  pod_labels           = merge(local.labels, var.pod_labels)

  # Requests equal limits: the scheduler reserves what the run may use, and nothing is evicted first.
  resources = { for name, quantity in {
    cpu                 = var.cpu
    memory              = var.memory
    "ephemeral-storage" = local.disk_quantity
  } : name => quantity if quantity != null }
  disk_quantity = var.disk_size == null ? null : "${var.disk_size}Gi"

  node_selector = merge(
    var.node_selector,
    { for architecture in var.cpu_architecture[*] : "kubernetes.io/arch" => local.architectures[architecture] },
  )

  completion_mode = var.parallelism > 1 ? "Indexed" : "NonIndexed"

  # A run that is stopped has this long to write its state; the supervisor passes the signal on at once.
  grace_seconds = 60
}
