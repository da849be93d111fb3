terraform {
  required_version = ">= 1.11"

  required_providers {
    google = {
      source = "hashicorp/google"
      # 6.13 brought disable_metric_validation for alert policies on metrics that have no data yet.
      version = ">= 6.13, < 8.0"
    }
  }
}
