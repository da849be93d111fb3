// Generated from lib/providers/*/module.gen.ts by npm run generate. Do not edit.

import type { VariableHelp } from './variable-help'

export const VARIABLE_HELP: VariableHelp = {
  "account_id": "Account of the job. Only of use with an existing cluster: it binds the roles' trust to the account. Otherwise it is read from the cluster made here.",
  "airflow_client_id": "Client id of Airflow's user-assigned identity, for the DAG. Without it: the identity that the Azure SDK finds by itself.",
  "airflow_principal_id": "Object id of Airflow's identity, which gets the right to start the job. Without it: grant the role of the output starter_role_id yourself.",
  "args": "Arguments of the entry point. Without it: with the default entry point `run --config PATH --mode self_hosted`, with another one none.",
  "asset_document": "Text of the asset's file, which is put where the job looks for it. A text that is not in Unicode's form NFC: base64: and the text in Base64. Without it: the asset is in the image.",
  "associate_security_group": "Whether the given security group is put on the first subnet. False: it is there already.",
  "cluster_name": "Name of an existing cluster: ECS, or EKS when runtime_type is kubernetes, where it is required. Default: an ECS cluster is made.",
  "cluster_project_id": "Project of the GKE cluster, whose workload identity pool the pods belong to. Without it: `project_id`.",
  "code_location_command": {
    "aws": "Command of the code location; default: Dagster's code server on code_location_port with the definitions that come with the job.",
    "gcp": "Command of the code location, as the arguments of the supervisor. Without it: Dagster's gRPC server with the definitions of this job; the image needs Dagster.",
    "azure": "Command of the code location, as the arguments of the supervisor. Without it: Dagster's gRPC server with the definitions of this job; the image needs Dagster."
  },
  "code_location_cpu": {
    "aws": "CPU units of one instance of the code location. The runs have the job's own.",
    "gcp": "CPUs of an instance of the code location. The runs have the job's own.",
    "azure": "Cores of a replica of the code location; it gets twice as many Gi of memory. The runs have the job's own cores."
  },
  "code_location_is_public_in_vpc": "Whether callers inside the network reach the code location without an identity token, which Dagster does not send: allUsers may invoke it, and its ingress is internal. False: something of yours adds the token.",
  "code_location_memory": {
    "aws": "Memory in MiB of one instance of the code location.",
    "gcp": "Memory of an instance of the code location."
  },
  "code_location_port": {
    "aws": "Port of the code location's gRPC server.",
    "gcp": "Port of the code location's gRPC server.",
    "azure": "Port of the gRPC server, within the environment alone."
  },
  "code_location_secrets": "Names of `secrets` that the code location gets as well: what Dagster's own configuration takes from the environment, such as the password of its database, without which no schedule is evaluated.",
  "command": {
    "aws": "Deprecated: entry_point and args. On kubernetes the entry point, elsewhere the arguments.",
    "gcp": "Deprecated: entry_point and args. The entry point, without arguments.",
    "azure": "Deprecated: entry_point and args. The entry point, without arguments."
  },
  "composer_service_account": "Email of the service account of the Composer environment, which gets the right to run the job. Without it: grant it yourself.",
  "container_app_environment_id": "Existing Container Apps environment to run in, recommended: one for many jobs is cheaper, has its network once and can hold the storage of the runs' state. Its network, workload profiles and logs are its owner's. Without it: one is made for this job alone.",
  "container_registry_id": "Azure container registry of the image, whose pull right the job gets. Without it: a public image, or nodes that may pull.",
  "cpu_architecture": "Architecture of the image: x86_64 or arm64. Without it: x86_64, and on Kubernetes that of any node.",
  "create_log_group": "Whether to make the log group; false: monitoring.log_group is an existing one.",
  "dag_bucket": {
    "aws": "Bucket from which the MWAA environment takes its DAGs. Default: the DAG is an output alone.",
    "gcp": "Bucket that the Composer environment takes its DAGs from, by name. Without it: the DAG is an output alone.",
    "azure": "Existing blob container that Airflow takes its DAGs from, as account/container. Without it: the DAG is an output alone."
  },
  "dag_folder": {
    "aws": "Folder of the DAGs in their bucket.",
    "gcp": "Folder of the DAGs in their bucket.",
    "azure": "Folder of the DAG in its container; empty: the top."
  },
  "dagster_client_id": "Client id of the user-assigned identity of Dagster's daemon and webserver, for the run launcher. Without it: the identity that the Azure SDK finds by itself.",
  "dagster_principal_id": "Object id of the identity of Dagster's daemon and webserver, which gets the right to start the job. Without it: grant the role of the output starter_role_id yourself.",
  "dagster_role": "Role of Dagster's daemon and webserver, by name or ARN: it gets the rights to start, watch and stop runs. Default: grant them yourself.",
  "dagster_security_group_id": "Security group of Dagster's daemon and webserver, which may then call the code location. Used where the security group is made here.",
  "dagster_service_account": "Email of the service account of Dagster's webserver and daemon, which gets the right to run the job and, where a token is asked for, to call the code location. Without it: grant both yourself.",
  "deletion_protection": "Whether Terraform refuses to delete the Cloud Run job or service. They hold no data, hence false.",
  "docker_repository": "Artifact Registry repository for the image built from source, `projects/PROJECT/locations/REGION/repositories/NAME`; needed with a key of your own, and encrypted with the same key. Without it: the one that Cloud Functions keeps.",
  "egress_cidr_blocks": "Where the security group made here lets the job connect to, IPv4 or IPv6. All by default, because a job talks to any source.",
  "entry_point": "Program of the container with its first arguments; a supervisor starts it. Without it: the Dativo runner, `python -m dativo_ingest.cli`.",
  "environment": {
    "aws": "Further environment variables of the container; they win over the module's own.",
    "gcp": "Further environment of the container, name to value. Wins over the names that the module sets.",
    "azure": "Further environment of the container: name to value."
  },
  "environment_name": "Environment of the job, such as prod: part of the names. Without it: none.",
  "event_trigger": "Event that starts the function: its type, the attributes it must have, the Pub/Sub topic that carries it, and the region of its source.",
  "existing_execution_role_arn": "Existing role with which ECS starts the container, by its ARN: none is made, and no rights are added to it. It trusts ecs-tasks.amazonaws.com and has what the output execution_policy says.",
  "existing_identity": "User-assigned identity that the job runs as, by its resource id and client id. With its object id (`principal_id`) it gets the rights of the job; without, it has them already. Without it: an identity is made.",
  "existing_scheduler_role_arn": "Existing role with which EventBridge Scheduler starts the job, by its ARN: none is made, and no rights are added to it. It trusts scheduler.amazonaws.com and has what the output scheduler_policy says. Used on ecs, with a schedule.",
  "existing_task_role_arn": "Existing role of the job, by its ARN: none is made, and no rights are added to it. It trusts ecs-tasks.amazonaws.com and has what the output task_policy says; on kubernetes it trusts the pods' service account, and the output is pod_policy.",
  "extra_policy_statements": "Further rights of the job, as statements of an IAM policy: what Glue, Lake Formation or a source wants of it. On kubernetes they go to the pods' role.",
  "extra_role_assignments": "Further rights of the job's identity, by a name of your choice: a role, by its name or the id of its definition, and the resource id that it is on.",
  "extra_roles": "Further roles of the job's service account on the project, such as roles/bigquery.jobUser.",
  "function_entry_point": "Function in the source that answers the request or the event.",
  "function_language": "Language runtime of the source, as Cloud Functions names it.",
  "image": {
    "aws": "Container image of the job, built from the runner's Dockerfile, such as ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME:TAG. Without it: there is something to plan and nothing to run.",
    "gcp": "Container image of the job, built from the runner's Dockerfile, such as REGION-docker.pkg.dev/PROJECT/REPOSITORY/NAME:TAG. Without it: there is something to plan and nothing to run.",
    "azure": "Container image of the job, built from the runner's Dockerfile, such as REGISTRY.azurecr.io/NAME:TAG. Without it: there is something to plan and nothing to run."
  },
  "image_pull_secrets": "Names of existing Kubernetes secrets with which the image is pulled.",
  "job_config_path": "Path of the job's file in the image. Without it: the file is brought by `job_document`.",
  "job_document": "Text of the job's file, which is brought into the container. A text that is not in Unicode's form NFC: base64: and the text in Base64. Without it: the file is in the image, at `job_config_path`.",
  "keep_log_group": "Whether the log group stays, with its retention, when the job is renamed or destroyed. A later job of the same name then needs it imported, or create_log_group = false with monitoring.log_group.",
  "key_vault_resource_group_name": "Resource group of the Key Vaults of the key and the secrets. Without it: `resource_group_name`.",
  "kubernetes_namespace": "Existing namespace of the job.",
  "kubernetes_service_account_name": {
    "aws": "Existing service account of the pods; with IRSA it must be annotated with the output pod_role_arn. Default: one is made.",
    "gcp": "Existing service account of the pods, annotated with the email of the output service_account_email. Without it: one is made.",
    "azure": "Existing service account of the pods, annotated with the client id of the output identity_client_id. Without it: one is made."
  },
  "log_analytics_resource_group_name": "Resource group of the workspace that `monitoring.log_group` names. Without it: `resource_group_name`.",
  "log_retention_days": {
    "aws": "Days the log group keeps its events; 0: for ever.",
    "azure": "Days that the workspace made here keeps its logs."
  },
  "max_retries": "Times a failed run is tried again by Cloud Run. Each try may last the whole timeout.",
  "mwaa_execution_role": "Execution role of the MWAA environment, by name or ARN: it gets the rights to start, watch and stop the job's task. Default: grant them yourself.",
  "name_prefix": "What every name begins with.",
  "notify_failed_starts": "Whether the channels are told of every task that ECS could not start. The policy of their topics must let events.amazonaws.com publish, which the topics of alarms need not.",
  "oidc_issuer_url": "OIDC issuer URL of the cluster, by which Azure trusts its service accounts. Without it: the pods have no rights in Azure.",
  "oidc_provider_arn": "ARN of the cluster's IAM OIDC provider, for clusters with IAM roles for service accounts (IRSA). Default: EKS Pod Identity, whose agent must run in the cluster.",
  "permissions_boundary_arn": "Policy that bounds every role made here, by its ARN. Default: none.",
  "project_id": "Project that the resources belong to.",
  "project_number": "Number of the project. With it the module grants Cloud Run's service agent the use of the key; a plan cannot look it up.",
  "read_only_root_filesystem": "Whether the container's root file system is read-only; `/tmp` and `/state` stay writable.",
  "region": {
    "aws": "Region of the job; must be the region of the aws provider.",
    "gcp": "Region of the resources.",
    "azure": "Azure region of everything that is made here."
  },
  "resource_group_name": "Existing resource group of everything that is made here.",
  "schedule": {
    "aws": "When the job runs; without it: nothing starts it, except on kubernetes, where it runs once, at the apply. On ecs an EventBridge Scheduler expression, rate(), cron() or at(); on airflow, dagster and kubernetes a cron expression of five fields.",
    "gcp": "Five-field cron schedule, on cloud_run and cloud_functions also one in words such as every 24 hours; on Dagster of the definitions that its code location serves. Without it: nothing starts the job.",
    "azure": "Five-field cron schedule; on Dagster of the definitions that its code location serves. Without it: something else starts the runs."
  },
  "schedule_dead_letter_arn": "SQS queue, by its ARN, that keeps each start which EventBridge Scheduler gave up. Used on ecs, with a schedule. Default: none.",
  "schedule_region": "Region of the Cloud Scheduler job, where the region of the job has no Cloud Scheduler. Without it: the region of the job.",
  "schedule_time_zone": {
    "aws": "Time zone of the schedule, as the IANA database names it.",
    "gcp": "Time zone of the schedule, a name of the IANA database.",
    "azure": "Time zone of the schedule, a name of the IANA database; Container Apps know UTC alone, Dagster and Airflow any."
  },
  "secrets": {
    "aws": "Environment variables that are filled from secrets: name to the ARN of a Secrets Manager secret (a JSON key, stage and version may follow) or of an SSM parameter. On kubernetes: secret/key of a Kubernetes secret in the namespace.",
    "gcp": "Environment of the container from secrets: variable name to projects/PROJECT/secrets/NAME, with /versions/VERSION or else the latest, or the bare name of a secret of the project. On GKE: secret/key of a Kubernetes secret in the namespace.",
    "azure": "Environment variables that are filled from secrets: name to the URL of a Key Vault secret, whose vault must use Azure role-based access control. On AKS: secret/key of a Kubernetes secret in the namespace."
  },
  "service_account_email": "Email of the service account that the job runs as, where none may be made here: none is, neither for the job nor for what starts it. Whoever owns it grants it what the output `service_account_rights` lists. Without it: accounts are made.",
  "service_discovery_namespace_id": "Cloud Map private DNS namespace in which Dagster finds the code location by name. Default: none is registered.",
  "service_discovery_namespace_name": "Name of that namespace: the code location's host is its own name and this one. Default: none, and the output workspace_yaml is null.",
  "source_bucket": "Bucket of the archive with the function's source. Without it: `image` is run instead.",
  "source_object": "Object in `source_bucket`: a zip archive.",
  "state_access_point_id": "Access point of state_file_system_id: its folder is the state's, and its user owns the files. Default: the root of the file system, as root.",
  "state_file_system_id": "Existing EFS file system that keeps the job's state at /state; it must let the job's security group in on port 2049. Default: none, and every run starts without the state of the last.",
  "state_storage_name": "Storage of the Container Apps environment that keeps the runs' state, by its name there: a file share that its owner linked (`az containerapp env storage set`). Without it: every run starts from nothing.",
  "state_volume_claim": "Existing PersistentVolumeClaim that is mounted at `/state`, where the runner keeps what it has loaded so far. Without it: every run starts from nothing.",
  "storage_resource_group_name": "Resource group of the storage accounts. Without it: `resource_group_name`.",
  "subscription_id": "Subscription of the provider, and of the storage accounts, vaults and workspaces given by name. Without it: that of the identity made here, known at the apply.",
  "success_within_hours": {
    "aws": "Hours within which a run must succeed; else an alarm. Used with monitoring.enabled. Without it: none.",
    "gcp": "Hours within which a run must have succeeded, else an alarm rings; also when nothing runs at all. Without it: no such alarm.",
    "azure": "Hours within which a run must have succeeded, else an alarm rings; also when nothing runs at all. Without it: no such alarm. Azure looks back two days at most."
  },
  "use_fargate_spot": "Whether runs take Fargate's spare capacity, for less. AWS may end such a run two minutes after a warning (SIGTERM, which the job gets); it then counts as failed, and nothing but the next schedule or the retry of an orchestrator starts it again. A cluster that exists must have the capacity provider FARGATE_SPOT."
}
