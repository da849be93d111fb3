variable "cluster_project_id" {
  description = "Project of the GKE cluster, whose workload identity pool the pods belong to. Null: `project_id`."
  type        = string
  default     = null
}

variable "kubernetes_namespace" {
  description = "Existing namespace of the job."
  type        = string
  default     = "default"
  nullable    = false

  # https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names
  # refusal: kubernetes-namespace
  validation {
    condition     = can(regex(local.namespace_pattern, var.kubernetes_namespace))
    error_message = "A Kubernetes namespace has 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends."
  }
}

variable "kubernetes_service_account_name" {
  description = "Existing service account of the pods, annotated with the email of the output service_account_email. Null: one is made."
  type        = string
  default     = null
}
