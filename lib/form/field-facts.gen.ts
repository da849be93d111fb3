// Generated from schemas/ by npm run generate. Do not edit.
import type { FieldFacts } from './field-facts'
import type { SchemaFieldId } from './fields'

export const FIELD_FACTS: Readonly<Record<SchemaFieldId, FieldFacts>> = {
  "tenant_id": {
    "help": "The tenant the job belongs to. Part of every resource name.",
    "optionalAt": [],
    "own": {
      "title": "Tenant",
      "examples": [
        "acme"
      ],
      "words": []
    }
  },
  "environment": {
    "help": "Outranks infrastructure.tags.environment.",
    "optionalAt": [
      1
    ],
    "own": {
      "title": "Environment",
      "examples": [
        "prod"
      ],
      "words": []
    }
  },
  "job_name": {
    "help": "Name of the job; without it, <asset>_to_<target_connector>.",
    "optionalAt": [
      1
    ],
    "own": {
      "title": "Job name",
      "examples": [],
      "words": []
    }
  },
  "asset": {
    "help": "Name of the asset the job loads.",
    "optionalAt": [
      1
    ],
    "own": {
      "title": "Asset",
      "examples": [],
      "words": []
    }
  },
  "asset_path": {
    "help": "Where the asset definition lies.",
    "optionalAt": [
      1
    ],
    "own": {
      "title": "Asset path",
      "examples": [
        "/app/assets/stripe/v1.0/customers.yaml"
      ],
      "words": []
    }
  },
  "source_connector": {
    "help": "Where the data comes from.",
    "optionalAt": [
      1
    ],
    "own": {
      "title": "Source connector",
      "examples": [],
      "words": []
    }
  },
  "target_connector": {
    "help": "Where the data goes.",
    "optionalAt": [
      1
    ],
    "own": {
      "title": "Target connector",
      "examples": [],
      "words": []
    }
  },
  "infrastructure/provider": {
    "help": "The cloud to deploy to.",
    "optionalAt": [],
    "own": {
      "title": "Provider",
      "examples": [],
      "words": [
        "aws",
        "gcp",
        "azure"
      ]
    }
  },
  "infrastructure/runtime/type": {
    "help": "Where the job executes.",
    "optionalAt": [],
    "own": {
      "title": "Runtime",
      "examples": [],
      "words": [
        "ecs",
        "cloud_run",
        "cloud_functions",
        "container_apps",
        "dagster",
        "kubernetes",
        "airflow"
      ]
    }
  },
  "infrastructure/runtime/compute/cpu": {
    "help": "CPU units on Fargate (1024 is one vCPU); cores on Google Cloud, Azure and Kubernetes.",
    "optionalAt": [
      3,
      4
    ],
    "own": {
      "title": "CPU",
      "examples": [
        "2048",
        "2"
      ],
      "words": []
    }
  },
  "infrastructure/runtime/compute/memory": {
    "help": "MiB on Fargate; a quantity such as 4Gi on Google Cloud, Azure and Kubernetes.",
    "optionalAt": [
      3,
      4
    ],
    "own": {
      "title": "Memory",
      "examples": [
        "4096",
        "4Gi"
      ],
      "words": []
    }
  },
  "infrastructure/runtime/compute/disk_size": {
    "help": "Ephemeral disk in GiB, where the runtime has one.",
    "optionalAt": [
      3,
      4
    ],
    "own": {
      "title": "Disk size",
      "examples": [
        "50"
      ],
      "words": []
    }
  },
  "infrastructure/runtime/compute/instance_type": {
    "help": "Machine type of the Kubernetes nodes, or the Container Apps workload profile.",
    "optionalAt": [
      3,
      4
    ],
    "own": {
      "title": "Instance type",
      "examples": [
        "m5.large"
      ],
      "words": []
    }
  },
  "infrastructure/runtime/scaling/min_instances": {
    "help": "Instances that are always there. 0 scales to zero where the runtime can.",
    "optionalAt": [
      3,
      4
    ],
    "own": {
      "title": "Minimum instances",
      "examples": [],
      "words": []
    }
  },
  "infrastructure/runtime/scaling/max_instances": {
    "help": "Upper bound of the autoscaler.",
    "optionalAt": [
      3,
      4
    ],
    "own": {
      "title": "Maximum instances",
      "examples": [],
      "words": []
    }
  },
  "infrastructure/runtime/scaling/target_cpu_utilization": {
    "help": "Average CPU use, in percent, at which the autoscaler adds an instance.",
    "optionalAt": [
      3,
      4
    ],
    "own": {
      "title": "Target CPU utilization",
      "examples": [],
      "words": []
    }
  },
  "infrastructure/runtime/timeout_seconds": {
    "help": "Seconds after which a run is stopped.",
    "optionalAt": [
      3
    ],
    "own": {
      "title": "Timeout",
      "examples": [
        3600
      ],
      "words": []
    }
  },
  "infrastructure/networking/vpc_id": {
    "help": "AWS: VPC id. Google Cloud: Serverless VPC connector path or network link. Azure: virtual network resource id.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Network",
      "examples": [
        "vpc-12345678"
      ],
      "words": []
    }
  },
  "infrastructure/networking/subnet_ids": {
    "help": "Subnet ids (AWS), subnetworks (Google Cloud) or subnet resource ids (Azure).",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Subnets",
      "examples": [
        [
          "subnet-12345678",
          "subnet-87654321"
        ]
      ],
      "words": []
    }
  },
  "infrastructure/networking/security_group_ids": {
    "help": "Security group ids (AWS), network tags (Google Cloud) or network security group ids (Azure).",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Security groups",
      "examples": [
        [
          "sg-12345678"
        ]
      ],
      "words": []
    }
  },
  "infrastructure/networking/private_access": {
    "help": "The job gets no public address and leaves through the network given here.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Private access",
      "examples": [],
      "words": []
    }
  },
  "infrastructure/storage/state_bucket": {
    "help": "Where the job keeps its state: an existing S3 bucket, GCS bucket, or Azure storage account or account/container.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "State bucket",
      "examples": [
        "dativo-state-acme"
      ],
      "words": []
    }
  },
  "infrastructure/storage/data_bucket": {
    "help": "Where the job writes its data: an existing S3 bucket, GCS bucket, or Azure storage account or account/container.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Data bucket",
      "examples": [
        "dativo-data-acme"
      ],
      "words": []
    }
  },
  "infrastructure/storage/encryption/enabled": {
    "help": "Encrypt with a key of your own instead of the one of the cloud.",
    "optionalAt": [
      2,
      3,
      4
    ],
    "own": {
      "title": "Encryption",
      "examples": [],
      "words": []
    }
  },
  "infrastructure/storage/encryption/kms_key_id": {
    "help": "AWS: key ARN, id or alias. Google Cloud: crypto key path. Azure: Key Vault key URL.",
    "optionalAt": [
      2,
      3,
      4
    ],
    "own": {
      "title": "Encryption key",
      "examples": [
        "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
      ],
      "words": []
    }
  },
  "infrastructure/tags/cost_center": {
    "help": "Where the cost is booked. Becomes the tag CostCenter.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Cost center",
      "examples": [
        "FIN-001"
      ],
      "words": []
    }
  },
  "infrastructure/tags/business_unit": {
    "help": "The unit that owns the budget. Becomes the tag BusinessUnit.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Business unit",
      "examples": [
        "Finance"
      ],
      "words": []
    }
  },
  "infrastructure/tags/project": {
    "help": "The project the job belongs to. Becomes the tag Project.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Project",
      "examples": [
        "data-platform"
      ],
      "words": []
    }
  },
  "infrastructure/tags/environment": {
    "help": "The stage the resources serve. Becomes the tag Environment, unless the job itself names one.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Environment",
      "examples": [],
      "words": [
        "dev",
        "staging",
        "prod"
      ]
    }
  },
  "infrastructure/tags/owner": {
    "help": "Who answers for the resources, best a team address. Becomes the tag Owner.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Owner",
      "examples": [
        "data-team@acme.com"
      ],
      "words": []
    }
  },
  "infrastructure/tags/compliance": {
    "help": "Regulations that apply to the data. Becomes the tag Compliance.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Compliance",
      "examples": [
        [
          "GDPR",
          "SOC2"
        ]
      ],
      "words": []
    }
  },
  "infrastructure/tags/data_classification": {
    "help": "How sensitive the data is. Becomes the tag DataClassification.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Data classification",
      "examples": [
        "Confidential"
      ],
      "words": []
    }
  },
  "infrastructure/tags/custom": {
    "help": "Your own tags. Each key becomes the tag Custom_<key>.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Custom tags",
      "examples": [
        {
          "team": "ingest"
        }
      ],
      "words": []
    }
  },
  "infrastructure/tag_options/fold_classification_fields": {
    "help": "One tag per classification, such as Classification_pii, that lists the fields, instead of one tag per field. Off by default; for assets with more classified fields than the cloud has room for tags.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Fold classified fields",
      "examples": [],
      "words": []
    }
  },
  "infrastructure/terraform/module_source": {
    "help": "Registry address or git URL of a module to call instead of the one in the bundle.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Module source",
      "examples": [
        "git::https://github.com/acme/terraform-dativo.git?ref=v1.2.0"
      ],
      "words": []
    }
  },
  "infrastructure/terraform/module_version": {
    "help": "Version constraint; registry sources only.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Module version",
      "examples": [
        "~> 1.2"
      ],
      "words": []
    }
  },
  "infrastructure/terraform/backend/type": {
    "help": "Where Terraform keeps its state.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Backend",
      "examples": [],
      "words": [
        "s3",
        "gcs",
        "azurerm",
        "local"
      ]
    }
  },
  "infrastructure/terraform/backend/config": {
    "help": "Arguments of the backend block, for example bucket, key and region.",
    "optionalAt": [
      2,
      3,
      4
    ],
    "own": {
      "title": "Backend settings",
      "examples": [
        {
          "bucket": "terraform-state",
          "key": "dativo/jobs/my-job.tfstate"
        }
      ],
      "words": []
    }
  },
  "infrastructure/terraform/variables": {
    "help": "Further variables of the module, for example image, schedule or region.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Module variables",
      "examples": [
        {
          "schedule": "rate(1 day)"
        }
      ],
      "words": []
    }
  },
  "infrastructure/monitoring/enabled": {
    "help": "Make log metrics and alarms, and turn on container insights.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Monitoring",
      "examples": [],
      "words": []
    }
  },
  "infrastructure/monitoring/metrics_namespace": {
    "help": "Name under which the metrics of the job appear.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Metrics namespace",
      "examples": [
        "Dativo/Jobs"
      ],
      "words": []
    }
  },
  "infrastructure/monitoring/log_group": {
    "help": "AWS: CloudWatch log group. Google Cloud: log bucket. Azure: Log Analytics workspace.",
    "optionalAt": [
      2,
      3
    ],
    "own": {
      "title": "Log group",
      "examples": [
        "/dativo/acme/stripe_customers"
      ],
      "words": []
    }
  },
  "infrastructure/monitoring/alerts/channels": {
    "help": "SNS topic ARNs (AWS), notification channel paths (Google Cloud) or action group ids (Azure).",
    "optionalAt": [
      2,
      3,
      4
    ],
    "own": {
      "title": "Alert channels",
      "examples": [
        [
          "arn:aws:sns:us-east-1:123456789012:alerts"
        ]
      ],
      "words": []
    }
  },
  "infrastructure/monitoring/alerts/thresholds/error_rate": {
    "help": "error_rate and timeout_rate in percent of the runs of an hour; records_processed_min per run.",
    "optionalAt": [
      2,
      3,
      4
    ],
    "own": null
  },
  "infrastructure/monitoring/alerts/thresholds/timeout_rate": {
    "help": "error_rate and timeout_rate in percent of the runs of an hour; records_processed_min per run.",
    "optionalAt": [
      2,
      3,
      4
    ],
    "own": null
  },
  "infrastructure/monitoring/alerts/thresholds/records_processed_min": {
    "help": "error_rate and timeout_rate in percent of the runs of an hour; records_processed_min per run.",
    "optionalAt": [
      2,
      3,
      4
    ],
    "own": null
  },
  "infrastructure/monitoring/alerts/thresholds": {
    "help": "error_rate and timeout_rate in percent of the runs of an hour; records_processed_min per run.",
    "optionalAt": [
      2,
      3,
      4
    ],
    "own": {
      "title": "Alert thresholds",
      "examples": [
        {
          "error_rate": 5,
          "timeout_rate": 2
        }
      ],
      "words": []
    }
  }
}
