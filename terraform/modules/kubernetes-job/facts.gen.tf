# Generated from lib/providers/kubernetes/facts.ts by `npm run generate`. Do not edit.

locals {
  # https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-arch
  architectures       = { arm64 = "arm64", x86_64 = "amd64" }
  architectures_words = "arm64 or x86_64"

  # https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu
  cpu_pattern = "^([0-9]+([.][0-9]{1,3})?|[0-9]+m)$"

  # https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#local-ephemeral-storage
  disk_size_pattern = "^[1-9][0-9]*$"

  # https://kubernetes.io/docs/concepts/configuration/configmap/
  files_max       = 983040
  files_max_words = "960 KiB"

  # https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
  label_max = 63

  # https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-memory
  memory_pattern = "^[0-9]+([.][0-9]{1,3})?([KMGT]i|[kMGT])$"

  # https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/
  name_max       = 52
  name_max_words = "52"

  # https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names
  name_pattern = "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"

  # https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-subdomain-names
  object_name_pattern = "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"

  # https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
  schedule_pattern = "^(@[a-z]+|@every [0-9.hms]+|[^@[:space:]]+([[:space:]]+[^[:space:]]+){4})$"
}
