# The container: what runs in it, and how the job comes there. The same on every cloud.

variable "args" {
  description = "Arguments of the entry point. Without it: with the default entry point `run --config PATH --mode self_hosted`, with another one none."
  type        = list(string)
  default     = null

  # refusal: command-twice
  validation {
    condition     = var.command == null || (var.args == null && var.entry_point == null)
    error_message = "The variable command is the old name of entry_point and args: give it or them, not both."
  }
}

variable "asset_document" {
  description = "Text of the asset's file, which is put where the job looks for it. A text that is not in Unicode's form NFC: base64: and the text in Base64. Without it: the asset is in the image."
  type        = string
  default     = null
}

variable "asset_path" {
  description = "Where the job looks for its asset: `asset_path` of the job's file."
  type        = string
  default     = null
}

variable "command" {
  description = "Deprecated: entry_point and args. The entry point, without arguments."
  type        = list(string)
  default     = null
}

variable "cpu_architecture" {
  description = "Architecture of the image: x86_64 or arm64. Without it: x86_64, and on Kubernetes that of any node."
  type        = string
  default     = null
}

variable "entry_point" {
  description = "Program of the container with its first arguments; a supervisor starts it. Without it: the Dativo runner, `python -m dativo_ingest.cli`."
  type        = list(string)
  default     = null
}

variable "environment_name" {
  description = "Environment of the job, such as prod: part of the names. Without it: none."
  type        = string
  default     = null
}

variable "image" {
  description = "Container image of the job, built from the runner's Dockerfile, such as REGISTRY.azurecr.io/NAME:TAG. Without it: there is something to plan and nothing to run."
  type        = string
  default     = null

  # refusal: image
  validation {
    condition     = var.image == null || try(can(regex(local.image_pattern, var.image)) && length(var.image) <= local.image_max, false)
    error_message = "The image is the name of a container image of at most ${local.image_max_words} characters: a registry if need be, a path in lower case, a tag or digest; no scheme, no spaces."
  }
}

variable "job_config_path" {
  description = "Path of the job's file in the image. Without it: the file is brought by `job_document`."
  type        = string
  default     = null
}

variable "job_document" {
  description = "Text of the job's file, which is brought into the container. A text that is not in Unicode's form NFC: base64: and the text in Base64. Without it: the file is in the image, at `job_config_path`."
  type        = string
  default     = null
}

variable "name_prefix" {
  description = "What every name begins with."
  type        = string
  default     = "dativo"
  nullable    = false

  # refusal: name-prefix
  validation {
    condition     = can(regex(local.name_prefix_pattern, var.name_prefix)) && length(var.name_prefix) <= local.name_prefix_max && !can(regex(local.name_prefix_kept_pattern, var.name_prefix))
    error_message = "A prefix of names has at most ${local.name_prefix_max_words} lower-case letters, digits and single hyphens, a letter first, and does not begin with aws, goog, google or sg."
  }
}
