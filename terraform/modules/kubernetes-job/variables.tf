variable "args" {
  description = "Arguments of the container in place of the image's own."
  type        = list(string)
  default     = null
}

variable "asset_path" {
  description = "Where the job looks for its asset, from `/app` on. The file `asset.yaml` is put there, too."
  type        = string
  default     = null
}

variable "backoff_limit" {
  description = "Times a failed pod is started again within one run."
  type        = number
  default     = 0
  nullable    = false
}

variable "command" {
  description = "Command of the container in place of the image's own."
  type        = list(string)
  default     = null
}

variable "cpu" {
  description = "CPU of one pod as a Kubernetes quantity (`2`, `500m`), requested and at most. Without it: the namespace's default."
  type        = string
  default     = null

  # resource.Quantity as the scheduler reads it, without the suffixes that nobody means for CPU.
  # https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#meaning-of-cpu
  # refusal: cpu
  validation {
    condition     = var.cpu == null || can(regex(local.cpu_pattern, var.cpu))
    error_message = "The CPU of a Kubernetes job is a number of cores such as 2 or 0.5, or of thousandths of a core such as 500m."
  }
}

variable "cpu_architecture" {
  description = "Architecture of the nodes that can run the image: x86_64 or arm64. Without it: any."
  type        = string
  default     = null

  # refusal: pod-architecture
  validation {
    condition     = var.cpu_architecture == null || contains(keys(local.architectures), coalesce(var.cpu_architecture, "none"))
    error_message = "The CPU architecture of a Kubernetes job is ${local.architectures_words}."
  }
}

variable "create_service_account" {
  description = "Whether to create the service account; false takes an existing one of the same name."
  type        = bool
  default     = true
  nullable    = false
}

variable "disk_size" {
  description = "Ephemeral storage of one pod in GiB, requested and at most. Without it: no request."
  type        = string
  default     = null

  # refusal: disk-size
  validation {
    condition     = var.disk_size == null || can(regex(local.disk_size_pattern, var.disk_size))
    error_message = "The disk size of a Kubernetes job is a whole number of GiB, without a unit."
  }
}

variable "environment" {
  description = "Environment of the container: name to value."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "files" {
  description = "Files of the job, mounted read-only at `/tmp/dativo`: name to content in Base64."
  type        = map(string)
  default     = {}
  nullable    = false

  # Beside the supervisor, which is in the same ConfigMap.
  # refusal: pod-files
  validation {
    condition = sum(concat([0], [for name, content in var.files :
      length(content) / 4 * 3 - length(regexall("=", content)) if name != "supervisor.py"
    ])) <= local.files_max
    error_message = "The files of the job and of its asset together have at most ${local.files_max_words}, because a Kubernetes ConfigMap brings them."
  }
}

variable "image" {
  description = "Container image."
  type        = string
  nullable    = false
}

variable "image_pull_secrets" {
  description = "Names of Kubernetes secrets with which the image is pulled."
  type        = list(string)
  default     = []
  nullable    = false

  # refusal: pod-references
  validation {
    condition     = alltrue([for name in var.image_pull_secrets : can(regex(local.object_name_pattern, name))])
    error_message = "A Kubernetes secret or volume claim is named by up to 253 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends."
  }
}

variable "labels" {
  description = "Tags of the job. Each becomes a legal Kubernetes label under `dativo.io/` on every object."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "memory" {
  description = "Memory of one pod as a Kubernetes quantity (`4Gi`), requested and at most. Without it: the namespace's default."
  type        = string
  default     = null

  # Kubernetes reads a bare 4096 as bytes and 512m as half a byte; both are refused.
  # refusal: memory
  validation {
    condition     = var.memory == null || can(regex(local.memory_pattern, var.memory))
    error_message = "The memory of a Kubernetes job is a number with a unit such as 512Mi or 4Gi."
  }
}

variable "name" {
  description = "Name of the job and, unless another is given, of its service account."
  type        = string
  nullable    = false

  # A CronJob appends up to 11 characters to the names of its jobs, which are DNS labels.
  # refusal: name
  validation {
    condition     = length(var.name) <= local.name_max && can(regex(local.name_pattern, var.name))
    error_message = "The name of a Kubernetes job has at most ${local.name_max_words} lower-case letters, digits and hyphens, with a letter or digit at both ends."
  }
}

variable "namespace" {
  description = "Existing namespace of the objects."
  type        = string
  default     = "default"
  nullable    = false
}

variable "node_selector" {
  description = "Labels that a node must carry to run the pods."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "parallelism" {
  description = "Pods of one run. With more than one the run is an indexed job: each pod finds its number in `JOB_COMPLETION_INDEX`."
  type        = number
  default     = 1
  nullable    = false

  # refusal: parallelism
  validation {
    condition     = var.parallelism >= 1 && floor(var.parallelism) == var.parallelism
    error_message = "A Kubernetes job runs a whole number of pods, at least one."
  }
}

variable "pod_labels" {
  description = "Labels of the pods alone, as they stand, for example those that a webhook looks for."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "read_only_root_filesystem" {
  description = "Whether the container's root file system is read-only; `/tmp` and `/state` stay writable."
  type        = bool
  default     = false
  nullable    = false
}

variable "run_as_non_root" {
  description = "Whether Kubernetes refuses to start the container as root. Without it: that is left to the image."
  type        = bool
  default     = null
}

variable "schedule" {
  description = "Five-field cron schedule. Without it: a job that runs once, at the apply."
  type        = string
  default     = null

  # https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax
  # refusal: kubernetes-schedule
  validation {
    condition     = var.schedule == null || can(regex(local.schedule_pattern, var.schedule))
    error_message = "The schedule of a Kubernetes job has the five fields of cron or is a macro such as @daily."
  }
}

variable "schedule_time_zone" {
  description = "Time zone of the schedule, a name of the IANA database."
  type        = string
  default     = "Etc/UTC"
  nullable    = false
}

variable "secret_environment" {
  description = "Environment of the container from Kubernetes secrets: variable name to the secret's name and key."
  type        = map(object({ name = string, key = string }))
  default     = {}
  nullable    = false
}

variable "service_account_annotations" {
  description = "Annotations of the created service account, for example those of the cloud's workload identity."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "service_account_labels" {
  description = "Labels of the created service account, as they stand, beside those from `labels`."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "service_account_name" {
  description = "Name of the service account. Without it: the name of the job."
  type        = string
  default     = null
}

variable "state_volume_claim" {
  description = "Existing claim of a volume that is mounted at `/state`. Without it: state does not survive the run."
  type        = string
  default     = null

  # refusal: pod-references
  validation {
    condition     = var.state_volume_claim == null || can(regex(local.object_name_pattern, var.state_volume_claim))
    error_message = "A Kubernetes secret or volume claim is named by up to 253 lower-case letters, digits, dots and hyphens, with a letter or digit at both ends."
  }
}

variable "timeout_seconds" {
  description = "Seconds after which a run is stopped. Without it: no limit."
  type        = number
  default     = null

  # activeDeadlineSeconds is a positive integer.
  # refusal: timeout
  validation {
    condition     = var.timeout_seconds == null ? true : var.timeout_seconds >= 1 && floor(var.timeout_seconds) == var.timeout_seconds
    error_message = "The timeout is a whole number of seconds of at least 1."
  }
}
