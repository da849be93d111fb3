resource "kubernetes_job_v1" "this" {
  count = var.schedule == null ? 1 : 0

  # The apply starts the run; it does not stand still until the run is over.
  wait_for_completion = false

  metadata {
    name      = var.name
    namespace = var.namespace
    labels    = local.labels
  }

  spec {
    parallelism             = var.parallelism
    completions             = var.parallelism
    completion_mode         = local.completion_mode
    backoff_limit           = var.backoff_limit
    active_deadline_seconds = var.timeout_seconds

    template {
      metadata {
        labels = local.pod_labels
      }

      spec {
        service_account_name             = local.service_account_name
        automount_service_account_token  = false
        restart_policy                   = "Never"
        termination_grace_period_seconds = local.grace_seconds
        node_selector                    = local.node_selector

        security_context {
          run_as_non_root = var.run_as_non_root

          seccomp_profile {
            type = "RuntimeDefault"
          }
        }

        dynamic "image_pull_secrets" {
          for_each = var.image_pull_secrets

          content {
            name = image_pull_secrets.value
          }
        }

        dynamic "volume" {
          for_each = local.volumes

          content {
            name = volume.value.name

            dynamic "config_map" {
              for_each = volume.value.config_map[*]

              content {
                name         = config_map.value
                default_mode = "0444"

                dynamic "items" {
                  for_each = local.file_paths

                  content {
                    key  = items.key
                    path = items.value
                  }
                }
              }
            }

            dynamic "persistent_volume_claim" {
              for_each = volume.value.claim[*]

              content {
                claim_name = persistent_volume_claim.value
              }
            }

            dynamic "empty_dir" {
              for_each = volume.value.size[*]

              content {
                size_limit = empty_dir.value
              }
            }
          }
        }

        container {
          name    = "job"
          image   = var.image
          command = var.command
          args    = var.args

          resources {
            requests = local.resources
            limits   = local.resources
          }

          security_context {
            allow_privilege_escalation = false
            read_only_root_filesystem  = var.read_only_root_filesystem

            capabilities {
              drop = ["ALL"]
            }
          }

          dynamic "volume_mount" {
            for_each = local.mounts

            content {
              name       = volume_mount.value.name
              mount_path = volume_mount.value.path
              sub_path   = volume_mount.value.sub_path
              read_only  = volume_mount.value.read_only
            }
          }

          dynamic "env" {
            # The provider takes another config map for no change that needs new pods: it would be kept out of the
            # pods that are there, and planned again and again. Another value here makes the job anew.
            for_each = merge({ for name in local.config_maps : "DATIVO_JOB_FILES" => name }, local.environment)

            content {
              name  = env.key
              value = env.value
            }
          }

          dynamic "env" {
            for_each = var.secret_environment

            content {
              name = env.key

              value_from {
                secret_key_ref {
                  name = env.value.name
                  key  = env.value.key
                }
              }
            }
          }
        }
      }
    }
  }

  lifecycle {
    # A pod's template cannot change, so a changed tag would be a new job, and a new run. The object's
    # own labels follow the tags.
    ignore_changes = [spec[0].template[0].metadata[0].labels]
  }

  depends_on = [kubernetes_config_map_v1.files, kubernetes_service_account_v1.this]
}
