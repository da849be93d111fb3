/**
 * What the module `terraform/gcp` refuses, word for word as its validation blocks and preconditions
 * say it. Diagnostics use the same sentences. On Kubernetes those of `KUBERNETES_REFUSALS` join.
 */
export const GCP_REFUSALS = {
