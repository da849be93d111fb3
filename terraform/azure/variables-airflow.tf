variable "airflow_client_id" {
  description = "Client id of Airflow's user-assigned identity, for the DAG. Without it: the identity that the Azure SDK finds by itself."
  type        = string
  default     = null
}

variable "airflow_principal_id" {
  description = "Object id of Airflow's identity, which gets the right to start the job. Without it: grant the role of the output starter_role_id yourself."
  type        = string
  default     = null

  # refusal: airflow-principal
  validation {
    condition     = var.airflow_principal_id == null || can(regex(local.guid_pattern, var.airflow_principal_id))
    error_message = "The object id of Airflow's identity is a GUID such as 00000000-0000-0000-0000-000000000000."
  }
}

variable "dag_bucket" {
  description = "Existing blob container that Airflow takes its DAGs from, as account/container. Without it: the DAG is an output alone."
  type        = string
  default     = null

  # refusal: dag-container
  validation {
    condition     = var.dag_bucket == null || can(regex(local.dag_container_pattern, var.dag_bucket))
    error_message = "The place of the DAG is a storage account, a slash and a container."
  }
}

variable "dag_folder" {
  description = "Folder of the DAG in its container; empty: the top."
  type        = string
  default     = "dags"
  nullable    = false

  # refusal: dag-folder
  validation {
    condition     = can(regex(local.dag_folder_pattern, var.dag_folder))
    error_message = "The folder of the DAG is a path without a slash at its ends."
  }
}
