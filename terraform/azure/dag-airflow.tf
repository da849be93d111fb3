locals {
  is_airflow = var.runtime_type == "airflow"

  dag_target = var.dag_bucket == null ? null : split("/", var.dag_bucket)
  dag_text = local.is_airflow ? templatefile("${path.module}/dag-airflow.tftpl", {
    dag_id             = jsonencode(local.names.dag)
    job_id             = jsonencode(local.job_id)
    identity_client_id = var.airflow_client_id == null ? "None" : jsonencode(var.airflow_client_id)
    schedule           = var.schedule == null ? "None" : jsonencode(var.schedule)
    schedule_time_zone = jsonencode(var.schedule_time_zone)
    timeout_seconds    = local.timeout_seconds
    max_active_runs    = coalesce(var.scaling.max_instances, 1)
  }) : null
}

# A blob rather than a file of a share: azurerm_storage_share_file uploads a file that lies on the
# disk, and this text, with the id of the job in it, is nowhere but here.
resource "azurerm_storage_blob" "dag" {
  count = local.is_airflow && var.dag_bucket != null ? 1 : 0

  storage_account_name   = local.dag_target[0]
  storage_container_name = local.dag_target[1]
  name                   = "${var.dag_folder}${var.dag_folder == "" ? "" : "/"}${local.names.dag}.py"
  type                   = "Block"
  content_type           = "text/x-python"
  source_content         = local.dag_text

  # Airflow runs a DAG as soon as it finds it.
  depends_on = [azurerm_container_app_job.this, azurerm_role_assignment.airflow_starter]
}

resource "azurerm_role_assignment" "airflow_starter" {
  count = local.is_airflow && var.airflow_principal_id != null ? 1 : 0

  scope              = azurerm_container_app_job.this[0].id
  role_definition_id = azurerm_role_definition.starter[0].role_definition_resource_id
  principal_id       = var.airflow_principal_id
}
