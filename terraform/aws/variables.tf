# The job's infrastructure block, as the designer writes it to terraform.tfvars.json.

variable "cloud_provider" {
  description = "Cloud of the job. This module serves aws."
  type        = string
  nullable    = false

  validation {
    condition     = var.cloud_provider == "aws"
    error_message = "This module serves AWS: cloud_provider must be aws."
  }
}

variable "compute" {
  description = "Size of one run. On Fargate: cpu in CPU units (1024 is one vCPU), memory in MiB, disk_size in GiB. On Kubernetes: cores, a quantity such as 4Gi, GiB, and the node's instance type."
  type = object({
    cpu           = optional(string)
    memory        = optional(string)
    disk_size     = optional(string)
    instance_type = optional(string)
  })
  default  = {}
  nullable = false

  # https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
  validation {
    condition = !local.uses_fargate || try(contains(
      var.compute.cpu == null ? flatten(values(local.fargate_sizes)) : local.fargate_sizes[tostring(tonumber(var.compute.cpu))],
      var.compute.memory == null ? local.fargate_sizes[coalesce(tostring(tonumber(var.compute.cpu)), "1024")][0] : tonumber(var.compute.memory),
    ), false)
    error_message = "Fargate takes 256, 512, 1024, 2048, 4096, 8192 or 16384 CPU units, each with its own list of memory sizes in MiB."
  }

  # EphemeralStorage.sizeInGiB in the ECS API.
  validation {
    condition     = !local.uses_fargate || var.compute.disk_size == null || try(contains(range(21, 201), tonumber(var.compute.disk_size)), false)
    error_message = "Ephemeral storage on Fargate must be a whole number of GiB from 21 to 200."
  }
}

variable "job_name" {
  description = "Name of the job; resource names are made from it."
  type        = string
  nullable    = false

  validation {
    condition     = trimspace(var.job_name) != ""
    error_message = "The job name must hold at least one character."
  }
}

variable "monitoring" {
  description = "Container insights, metrics and alarms. Channels are SNS topic ARNs; thresholds are error_rate and timeout_rate (percent of the runs of an hour) and records_processed_min (per run)."
  type = object({
    enabled           = optional(bool, false)
    metrics_namespace = optional(string)
    log_group         = optional(string)
    alerts = optional(object({
      channels   = optional(list(string), [])
      thresholds = optional(map(number), {})
    }), {})
  })
  default  = {}
  nullable = false

  # MetricTransformation.metricNamespace in the CloudWatch Logs API; AWS/ is kept for the services themselves.
  validation {
    condition     = var.monitoring.metrics_namespace == null || can(regex("^[^:/ ][^:]{0,254}$", var.monitoring.metrics_namespace)) && !startswith(coalesce(var.monitoring.metrics_namespace, "-"), "AWS/")
    error_message = "A metrics namespace must have 1 to 255 characters without a colon, and must not start with a space, a slash or AWS/."
  }

  # LogGroupName in the CloudWatch Logs API.
  validation {
    condition     = var.monitoring.log_group == null || can(regex("^[.\\-_/#A-Za-z0-9]{1,512}$", var.monitoring.log_group)) && !startswith(coalesce(var.monitoring.log_group, "-"), "aws/")
    error_message = "A log group name must have 1 to 512 letters, digits or characters of _-/.#, and must not start with aws/."
  }

  # CreateTopic in the SNS API gives the characters of a topic's name.
  validation {
    condition     = alltrue([for channel in var.monitoring.alerts.channels : can(regex("^arn:aws[a-z-]*:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_-]{1,256}$", channel))])
    error_message = "An alert channel on AWS must be the ARN of a standard SNS topic."
  }

  # PutMetricAlarm.AlarmActions in the CloudWatch API.
  validation {
    condition     = length(distinct(var.monitoring.alerts.channels)) <= 5
    error_message = "A CloudWatch alarm notifies at most 5 channels."
  }

  validation {
    condition = alltrue([
      for name, value in var.monitoring.alerts.thresholds :
      value >= 0 && (value <= 100 || !contains(["error_rate", "timeout_rate"], name))
    ])
    error_message = "A threshold must not be negative, and a rate is a percentage of at most 100."
  }
}

variable "networking" {
  description = "Existing network of the job: VPC id, subnet ids, security group ids. Without security groups one is made in the VPC, open outwards only. private_access (default true): no public address."
  type = object({
    vpc_id             = optional(string)
    subnet_ids         = optional(list(string), [])
    security_group_ids = optional(list(string), [])
    private_access     = optional(bool)
  })
  default  = {}
  nullable = false

  # Ids as the EC2 API returns them: 8 or 17 hexadecimal digits.
  validation {
    condition     = var.networking.vpc_id == null || can(regex("^vpc-([0-9a-f]{8}|[0-9a-f]{17})$", var.networking.vpc_id))
    error_message = "A VPC id must be vpc- followed by 8 or 17 hexadecimal digits."
  }

  # AwsVpcConfiguration.subnets in the ECS API: at most 16.
  validation {
    condition     = length(var.networking.subnet_ids) <= 16 && alltrue([for id in var.networking.subnet_ids : can(regex("^subnet-([0-9a-f]{8}|[0-9a-f]{17})$", id))])
    error_message = "At most 16 subnets can be given, each as subnet- followed by 8 or 17 hexadecimal digits."
  }

  # AwsVpcConfiguration.securityGroups in the ECS API: at most 5.
  validation {
    condition     = length(var.networking.security_group_ids) <= 5 && alltrue([for id in var.networking.security_group_ids : can(regex("^sg-([0-9a-f]{8}|[0-9a-f]{17})$", id))])
    error_message = "At most 5 security groups can be given, each as sg- followed by 8 or 17 hexadecimal digits."
  }
}

variable "region" {
  description = "Region of the job; must be the region of the aws provider."
  type        = string
  default     = "us-east-1"
  nullable    = false

  validation {
    condition     = can(regex("^[a-z]{2,4}(-[a-z]+)+-[0-9]+$", var.region))
    error_message = "A region must be written as AWS writes it, for example us-east-1."
  }
}

variable "runtime_type" {
  description = "Where the job executes: ecs, dagster, kubernetes or airflow."
  type        = string
  nullable    = false

  validation {
    condition     = contains(["ecs", "dagster", "kubernetes", "airflow"], var.runtime_type)
    error_message = "On AWS the runtime must be ecs, dagster, kubernetes or airflow."
  }
}

variable "scaling" {
  description = "Instances of what runs all the time (the Dagster code location). A run of the job on ecs is one task."
  type = object({
    min_instances          = optional(number)
    max_instances          = optional(number)
    target_cpu_utilization = optional(number)
  })
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for count in [var.scaling.min_instances, var.scaling.max_instances] : count == null || try(count >= 0 && floor(count) == count, false)])
    error_message = "The number of instances must be a whole number that is not negative."
  }

  validation {
    condition     = try(var.scaling.min_instances <= var.scaling.max_instances, true)
    error_message = "The minimum of instances must not be above the maximum."
  }

  validation {
    condition     = try(var.scaling.target_cpu_utilization > 0 && var.scaling.target_cpu_utilization <= 100, var.scaling.target_cpu_utilization == null)
    error_message = "The target CPU utilization is a percentage above 0 and of at most 100."
  }
}

variable "storage" {
  description = "Existing buckets of the job, and the KMS key (ARN, id or alias) that encrypts what it stores."
  type = object({
    state_bucket = optional(string)
    data_bucket  = optional(string)
    encryption = optional(object({
      enabled    = optional(bool, false)
      kms_key_id = optional(string)
    }), {})
  })
  default  = {}
  nullable = false

  # https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  validation {
    condition = alltrue([
      for bucket in compact([var.storage.state_bucket, var.storage.data_bucket]) :
      can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", bucket)) && !can(regex("\\.\\.|^xn--|^sthree-|-s3alias$|--ol-s3$|^[0-9.]+$", bucket))
    ])
    error_message = "An S3 bucket is named by 3 to 63 lower-case letters, digits, dots and hyphens, starting and ending with a letter or digit."
  }

  # https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id
  validation {
    condition     = var.storage.encryption.kms_key_id == null || can(regex("^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:)?alias/[A-Za-z0-9/_-]{1,250}$|^(arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/)?([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})$", var.storage.encryption.kms_key_id))
    error_message = "A KMS key must be given as its ARN, its id, or alias/ and its alias."
  }
}

variable "tags" {
  description = "Tags of everything that can carry tags, exactly as given; empty values are left out."
  type        = map(string)
  default     = {}
  nullable    = false

  # https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html
  validation {
    condition     = length([for value in values(var.tags) : value if value != ""]) <= 50
    error_message = "AWS allows at most 50 tags on a resource."
  }

  # The Tag shape of the IAM, ECS and CloudWatch Logs APIs; EC2 stops at 127 characters for a name.
  validation {
    condition     = alltrue([for name in keys(var.tags) : can(regex("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{1,127}$", name))])
    error_message = "A tag name must have 1 to 127 letters, digits, spaces or characters of _.:/=+-@."
  }

  validation {
    condition     = alltrue([for value in values(var.tags) : can(regex("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]{0,256}$", value))])
    error_message = "A tag value must have at most 256 letters, digits, spaces or characters of _.:/=+-@."
  }

  validation {
    condition     = !anytrue([for text in concat(keys(var.tags), values(var.tags)) : startswith(lower(text), "aws:")])
    error_message = "The prefix aws: is kept for AWS, in tag names and in tag values."
  }

  # https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
  validation {
    condition     = length(distinct([for name in keys(var.tags) : lower(name)])) == length(var.tags)
    error_message = "Two tag names must not differ by upper and lower case alone, because IAM takes them for one."
  }
}

variable "tenant_id" {
  description = "Tenant of the job; resource names are made from it."
  type        = string
  nullable    = false

  validation {
    condition     = trimspace(var.tenant_id) != ""
    error_message = "The tenant id must hold at least one character."
  }
}

variable "timeout_seconds" {
  description = "Seconds after which a run is stopped; null: no limit."
  type        = number
  default     = null

  validation {
    condition     = var.timeout_seconds == null || try(var.timeout_seconds >= 1 && floor(var.timeout_seconds) == var.timeout_seconds, false)
    error_message = "The timeout must be a whole number of seconds of at least 1."
  }
}
