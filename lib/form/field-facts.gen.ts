// Generated from schemas/ by npm run generate. Do not edit.
import type { FieldFacts } from './field-facts'
import type { SchemaFieldId } from './fields'

export const FIELD_FACTS: Readonly<Record<SchemaFieldId, FieldFacts>> = {
  "tenant_id": {
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
    "optionalAt": [
      2,
      3,
      4
    ],
    "own": null
  },
  "infrastructure/monitoring/alerts/thresholds/timeout_rate": {
    "optionalAt": [
      2,
      3,
      4
    ],
    "own": null
  },
  "infrastructure/monitoring/alerts/thresholds/records_processed_min": {
    "optionalAt": [
      2,
      3,
      4
    ],
    "own": null
  },
  "infrastructure/monitoring/alerts/thresholds": {
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
