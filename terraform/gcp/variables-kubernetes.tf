variable "cluster_project_id" {
  description = "Project of the GKE cluster, whose workload identity pool the pods belong to. Without it: `project_id`."
  type        = string
  default     = null
}

variable "image_pull_secrets" {
  description = "Names of existing Kubernetes secrets with which the image is pulled."
  type        = list(string)
  default     = []
  nullable    = false
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
  description = "Existing service account of the pods, annotated with the email of the output service_account_email. Without it: one is made."
  type        = string
  default     = null
}

variable "read_only_root_filesystem" {
  description = "Whether the container's root file system is read-only; `/tmp` and `/state` stay writable."
  type        = bool
  default     = false
  nullable    = false
}

variable "state_volume_claim" {
  description = "Existing PersistentVolumeClaim that is mounted at `/state`, where the runner keeps what it has loaded so far. Without it: every run starts from nothing."
  type        = string
  default     = null
}
