locals {
  has_starter = contains(["airflow", "dagster"], var.runtime_type)
}

# Start the job, stop one of its runs and see how they end: what Dagster or Airflow needs, and no more. The built-in
# Container Apps Jobs Operator may also list the job's secrets. The definition belongs to the
# resource group; its assignments name the one job.
resource "azurerm_role_definition" "starter" {
  count = local.has_starter ? 1 : 0

  # Unlike the others, this name must be the only one of the whole directory: the same job in
  # another subscription or resource group has another.
  name        = "${local.names.starter}-${substr(sha256("${coalesce(var.subscription_id, "-")}/${var.resource_group_name}"), 0, 8)}"
  scope       = local.resource_group_id
  description = "Start and stop the job ${local.names.job} and read its runs."

  permissions {
    actions = [
      "Microsoft.App/jobs/read",
      "Microsoft.App/jobs/start/action",
      "Microsoft.App/jobs/stop/execution/action",
      "Microsoft.App/jobs/executions/read",
      "Microsoft.App/jobs/execution/read",
    ]
  }

  assignable_scopes = [local.resource_group_id]
}
