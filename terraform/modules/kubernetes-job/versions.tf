terraform {
  required_version = ">= 1.11"

  required_providers {
    # Version 3 deprecates resources without a version in their names; there are none here.
    kubernetes = {
      source  = "hashicorp/kubernetes"
      version = ">= 2.30, < 4.0"
    }
  }
}
