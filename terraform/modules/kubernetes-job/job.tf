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
        service_account_name            = local.service_account_name
        automount_service_account_token = false
        restart_policy                  = "Never"
        node_selector                   = var.node_selector

        security_context {
          seccomp_profile {
            type = "RuntimeDefault"
          }
        }

        container {
          name    = "job"
          image   = var.image
          command = var.command

          resources {
            requests = local.resources
            limits   = local.resources
          }

          security_context {
            allow_privilege_escalation = false

            capabilities {
              drop = ["ALL"]
            }
          }

          dynamic "env" {
            for_each = var.environment

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

  depends_on = [kubernetes_service_account_v1.this]
}
