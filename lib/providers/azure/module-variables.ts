import type { ModuleVariable } from '../module-variable'

/** Every variable of `terraform/azure`, in the module's own words. */
export const AZURE_MODULE_VARIABLES: readonly ModuleVariable[] = [
  {
    name: 'airflow_client_id',
    runtimes: ['airflow'],
    description:
      "Client id of Airflow's user-assigned identity, for the DAG. Null: the identity that the Azure SDK finds by itself.",
    isRequired: false,
  },
  {
    name: 'airflow_principal_id',
    runtimes: ['airflow'],
    description:
      "Object id of Airflow's identity, which gets the right to start the job. Null: grant the role of the output starter_role_id yourself.",
    isRequired: false,
  },
  {
    name: 'associate_security_group',
    runtimes: 'all',
    description:
      'Whether the given security group is put on the first subnet. False: it is there already.',
    isRequired: false,
  },
  {
    name: 'cloud_provider',
    runtimes: 'all',
    description: 'Cloud of the job. This module knows `azure` alone.',
    isRequired: false,
  },
  {
    name: 'code_location_command',
    runtimes: ['dagster'],
    description:
      "Command of the code location. Null: Dagster's gRPC server with the definitions of the image's module dativo_ingest.orchestrated.",
    isRequired: false,
  },
  {
    name: 'code_location_cpu',
    runtimes: ['dagster'],
    description:
      "Cores of a replica of the code location; it gets twice as many Gi of memory. The runs have the job's own cores.",
    isRequired: false,
  },
  {
    name: 'code_location_port',
    runtimes: ['dagster'],
    description: 'Port of the gRPC server, within the environment alone.',
    isRequired: false,
  },
  {
    name: 'command',
    runtimes: 'all',
    description: "Command of the container in place of the image's own.",
    isRequired: false,
  },
  {
    name: 'compute',
    runtimes: 'all',
    description:
      'What one run gets: cores, memory (`2Gi`; on Container Apps twice the cores) and the workload profile or, on AKS, the VM size of the nodes. `disk_size` (GiB) acts on AKS alone.',
    isRequired: false,
  },
  {
    name: 'container_app_environment_id',
    runtimes: 'all',
    description:
      "Existing Container Apps environment to run in; its network, workload profiles and logs are its owner's. Null: one is made.",
    isRequired: false,
  },
  {
    name: 'container_registry_id',
    runtimes: 'all',
    description:
      'Azure container registry of the image, whose pull right the job gets. Null: a public image, or nodes that may pull.',
    isRequired: false,
  },
  {
    name: 'dag_bucket',
    runtimes: ['airflow'],
    description:
      'Existing blob container that Airflow takes its DAGs from, as account/container. Null: the DAG is an output alone.',
    isRequired: false,
  },
  {
    name: 'dag_folder',
    runtimes: ['airflow'],
    description: 'Folder of the DAG in its container; empty: the top.',
    isRequired: false,
  },
  {
    name: 'environment',
    runtimes: 'all',
    description: 'Further environment of the container: name to value.',
    isRequired: false,
  },
  {
    name: 'image',
    runtimes: 'all',
    description: 'Container image of the job. Pin it to a version or a digest.',
    isRequired: false,
  },
  {
    name: 'job_name',
    runtimes: 'all',
    description: 'Name of the job. Part of every resource name.',
    isRequired: true,
  },
  {
    name: 'key_vault_resource_group_name',
    runtimes: 'all',
    description:
      'Resource group of the Key Vaults of the key and the secrets. Null: `resource_group_name`.',
    isRequired: false,
  },
  {
    name: 'kubernetes_namespace',
    runtimes: ['kubernetes'],
    description: 'Existing namespace of the job.',
    isRequired: false,
  },
  {
    name: 'kubernetes_service_account_name',
    runtimes: ['kubernetes'],
    description:
      'Existing service account of the pods, annotated with the client id of the output identity_client_id. Null: one is made.',
    isRequired: false,
  },
  {
    name: 'log_analytics_resource_group_name',
    runtimes: 'all',
    description:
      'Resource group of the workspace that `monitoring.log_group` names. Null: `resource_group_name`.',
    isRequired: false,
  },
  {
    name: 'log_retention_days',
    runtimes: 'all',
    description: 'Days that the workspace made here keeps its logs.',
    isRequired: false,
  },
  {
    name: 'monitoring',
    runtimes: 'all',
    description:
      'Alarms and the Log Analytics workspace: `log_group` is the name or resource id of an existing one (null: one is made), channels are action group ids. `metrics_namespace` has no effect on Azure.',
    isRequired: false,
  },
  {
    name: 'networking',
    runtimes: 'all',
    description:
      'Network of the Container Apps environment: the first subnet, the security group put on it, and whether the environment has no public address. AKS nodes have their network already.',
    isRequired: false,
  },
  {
    name: 'oidc_issuer_url',
    runtimes: ['kubernetes'],
    description:
      'OIDC issuer URL of the cluster, by which Azure trusts its service accounts. Null: the pods have no rights in Azure.',
    isRequired: false,
  },
  {
    name: 'region',
    runtimes: 'all',
    description: 'Azure region of everything that is made here.',
    isRequired: false,
  },
  {
    name: 'resource_group_name',
    runtimes: 'all',
    description: 'Existing resource group of everything that is made here.',
    isRequired: true,
  },
  {
    name: 'runtime_type',
    runtimes: 'all',
    description: 'Where the job runs: `container_apps`, `dagster`, `kubernetes` or `airflow`.',
    isRequired: true,
  },
  {
    name: 'scaling',
    runtimes: 'all',
    description:
      'Nodes of a dedicated workload profile; on Dagster replicas of the code location and the CPU use that adds one; on Airflow runs at the same time (`max_instances`). No effect on AKS, where a run is one pod.',
    isRequired: false,
  },
  {
    name: 'schedule',
    runtimes: 'all',
    description:
      'Five-field cron schedule. Null: something else starts the runs. Dagster keeps schedules of its own and leaves this one.',
    isRequired: false,
  },
  {
    name: 'schedule_time_zone',
    runtimes: 'all',
    description:
      'Time zone of the schedule, a name of the IANA database; Container Apps know UTC alone.',
    isRequired: false,
  },
  {
    name: 'secrets',
    runtimes: 'all',
    description:
      'Environment variables that are filled from secrets: name to the URL of a Key Vault secret, whose vault must use Azure role-based access control. On AKS: secret/key of a Kubernetes secret in the namespace.',
    isRequired: false,
  },
  {
    name: 'storage',
    runtimes: 'all',
    description:
      'Existing storage the job uses: accounts, or containers as `account/container`, and the Key Vault key (URL) the job may wrap and unwrap with.',
    isRequired: false,
  },
  {
    name: 'storage_resource_group_name',
    runtimes: 'all',
    description: 'Resource group of the storage accounts. Null: `resource_group_name`.',
    isRequired: false,
  },
  {
    name: 'subscription_id',
    runtimes: 'all',
    description:
      'Subscription of the provider, and of the storage accounts, vaults and workspaces given by name. Null: that of the identity made here, known at the apply.',
    isRequired: false,
  },
  {
    name: 'tags',
    runtimes: 'all',
    description: 'Tags of everything that can carry them. Empty values are left out.',
    isRequired: false,
  },
  {
    name: 'tenant_id',
    runtimes: 'all',
    description: 'Tenant the job belongs to. Part of every resource name.',
    isRequired: true,
  },
  {
    name: 'timeout_seconds',
    runtimes: 'all',
    description:
      'Seconds after which a run is stopped. Null: 3600 on Container Apps, which ask for a number; none on AKS.',
    isRequired: false,
  },
]
