terraform {
  required_version = ">= 1.11"

  required_providers {
    # 4.17 is the first release whose Container Apps environments log to Azure Monitor
    # (`logs_destination`): hashicorp/terraform-provider-azurerm CHANGELOG-v4.md.
    azurerm = {
      source  = "hashicorp/azurerm"
      version = ">= 4.17, < 5.0"
    }
  }
}
