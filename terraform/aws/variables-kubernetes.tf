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
  description = "Existing service account of the pods; with IRSA it must be annotated with the output pod_role_arn. Default: one is made."
  type        = string
  default     = null

  # refusal: kubernetes-service-account
  validation {
    condition     = var.kubernetes_service_account_name == null || can(regex(local.kubernetes_service_account_pattern, var.kubernetes_service_account_name))
    error_message = "A Kubernetes service account is named by up to 253 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends."
  }
}

variable "oidc_provider_arn" {
  description = "ARN of the cluster's IAM OIDC provider, for clusters with IAM roles for service accounts (IRSA). Default: EKS Pod Identity, whose agent must run in the cluster."
  type        = string
  default     = null

  # refusal: oidc-provider
  validation {
    condition     = var.oidc_provider_arn == null || can(regex(local.oidc_provider_pattern, var.oidc_provider_arn))
    error_message = "An OIDC provider must be given by the ARN of the provider in IAM."
  }
}

variable "state_volume_claim" {
  description = "Existing PersistentVolumeClaim that is mounted at `/state`, where the runner keeps what it has loaded so far. Without it: every run starts from nothing."
  type        = string
  default     = null
}
