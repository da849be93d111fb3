# The job, its asset and the program that runs it.
resource "kubernetes_config_map_v1" "files" {
  count = length(local.config_maps)

  metadata {
    name      = local.config_maps[count.index]
    namespace = var.namespace
    labels    = local.labels
  }

  # Bytes, because a text would lose what is not UTF-8.
  binary_data = var.files
  immutable   = true

  lifecycle {
    # A run that is about to start finds the old files until the job names the new ones.
    create_before_destroy = true
  }
}
