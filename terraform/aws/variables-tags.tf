variable "tags" {
  description = "Tags of everything that can carry tags, exactly as given; empty values are left out."
  type        = map(string)
  default     = {}
  nullable    = false

  # refusal: tag-count
  validation {
    condition     = length([for value in values(var.tags) : value if value != ""]) <= local.tags_max
    error_message = "A resource takes at most ${local.tags_max_words} tags."
  }

  # The Tag shape of the IAM, ECS and CloudWatch Logs APIs; EC2 stops at 127 characters for a name.
  # refusal: aws-tag-name
  validation {
    condition     = alltrue([for name in keys(var.tags) : can(regex("^[${local.tag_characters}]{1,${local.tag_name_max}}$", name))])
    error_message = "A tag name must have 1 to ${local.tag_name_max_words} letters, digits, spaces or characters of _.:/=+-@."
  }

  # refusal: aws-tag-value
  validation {
    condition     = alltrue([for value in values(var.tags) : can(regex("^[${local.tag_characters}]{0,${local.tag_value_max}}$", value))])
    error_message = "A tag value must have at most ${local.tag_value_max_words} letters, digits, spaces or characters of _.:/=+-@."
  }

  # refusal: aws-tag-prefix
  validation {
    condition     = !anytrue([for text in concat(keys(var.tags), values(var.tags)) : startswith(lower(text), local.tag_kept_prefix)])
    error_message = "The prefix ${local.tag_kept_prefix} is kept for AWS, in tag names and in tag values."
  }

  # https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
  # refusal: tag-case
  validation {
    condition     = length(distinct([for name in keys(var.tags) : lower(name)])) == length(var.tags)
    error_message = "Two tag names must not differ by upper and lower case alone, because the cloud takes them for one."
  }
}
