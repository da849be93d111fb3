terraform {
  required_version = ">= 1.9"

  required_providers {
    google = {
      source = "hashicorp/google"
      # 6.13 brought disable_metric_validation for alert policies on metrics that have no data yet.
      version = ">= 6.13, < 7.0"
    }
  }
}
