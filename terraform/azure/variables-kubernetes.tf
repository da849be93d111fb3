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

  # refusal: kubernetes-namespace
  validation {
    condition     = can(regex(local.kubernetes_namespace_pattern, var.kubernetes_namespace))
    error_message = "A Kubernetes namespace has 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at both ends."
  }
}

variable "kubernetes_service_account_name" {
  description = "Existing service account of the pods, annotated with the client id of the output identity_client_id. Without it: one is made."
  type        = string
  default     = null
}

variable "oidc_issuer_url" {
  description = "OIDC issuer URL of the cluster, by which Azure trusts its service accounts. Without it: the pods have no rights in Azure."
  type        = string
  default     = null

  # refusal: oidc-issuer
  validation {
    condition     = var.oidc_issuer_url == null || can(regex(local.oidc_issuer_pattern, var.oidc_issuer_url))
    error_message = "The OIDC issuer of the cluster is an https URL."
  }
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
