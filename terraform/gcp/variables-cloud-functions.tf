variable "docker_repository" {
  description = "Artifact Registry repository for the image built from source, `projects/PROJECT/locations/REGION/repositories/NAME`; needed with a key of your own, and encrypted with the same key. Without it: the one that Cloud Functions keeps."
  type        = string
  default     = null
}

variable "event_trigger" {
  description = "Event that starts the function: its type, the attributes it must have, the Pub/Sub topic that carries it, and the region of its source."
  type = object({
    event_type   = string
    filters      = optional(list(object({ attribute = string, value = string, operator = optional(string) })), [])
    pubsub_topic = optional(string)
    region       = optional(string)
    retry        = optional(bool, false)
  })
  default = null

  # refusal: event-operator
  validation {
    condition     = var.event_trigger == null ? true : alltrue([for filter in var.event_trigger.filters : coalesce(filter.operator, local.event_operator) == local.event_operator])
    error_message = "The operator of an event filter is ${local.event_operator} or absent."
  }
}

variable "function_entry_point" {
  description = "Function in the source that answers the request or the event."
  type        = string
  default     = "main"
  nullable    = false
}

variable "function_language" {
  description = "Language runtime of the source, as Cloud Functions names it."
  type        = string
  default     = "python312"
  nullable    = false
}

variable "source_bucket" {
  description = "Bucket of the archive with the function's source. Without it: `image` is run instead."
  type        = string
  default     = null
}

variable "source_object" {
  description = "Object in `source_bucket`: a zip archive."
  type        = string
  default     = null

  # refusal: function-source
  validation {
    condition     = (var.source_object == null) == (var.source_bucket == null)
    error_message = "A function's source is given by both source_bucket and source_object."
  }
}
