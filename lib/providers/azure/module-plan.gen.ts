// Written by `npm run generate` from the HCL in terraform/azure.

import type { ModulePlan } from '../module-plan'

/** What decides which resources `terraform/azure` plans, and with which arguments. */
export const AZURE_PLAN: ModulePlan = {
  files: [
    {
      name: "alarms.tf",
      resources: [
        {"type":"azurerm_monitor_scheduled_query_rules_alert_v2","name":"this","forEach":["g",["r","local"],"alarms"],"attributes":{"name":["i",["g",["r","local"],"names"],["g",["r","each"],"key"]],"resource_group_name":["g",["r","var"],"resource_group_name"],"location":["g",["r","var"],"region"],"description":["g",["g",["r","each"],"value"],"description"],"scopes":["l",["g",["r","local"],"workspace_id"]],"severity":2,"evaluation_frequency":["g",["g",["r","each"],"value"],"frequency"],"window_duration":["g",["g",["r","each"],"value"],"window"],"auto_mitigation_enabled":true,"skip_query_validation":true,"tags":["g",["r","local"],"tags"]},"blocks":[{"type":"criteria","attributes":{"query":["g",["g",["r","each"],"value"],"query"],"metric_measure_column":["g",["g",["r","each"],"value"],"column"],"time_aggregation_method":["g",["g",["r","each"],"value"],"aggregation"],"operator":["g",["g",["r","each"],"value"],"operator"],"threshold":["i",["g",["r","local"],"thresholds"],["g",["r","each"],"key"]]},"blocks":[{"type":"failing_periods","attributes":{"minimum_failing_periods_to_trigger_alert":1,"number_of_evaluation_periods":1}}]},{"type":"action","forEach":["?",[">",["f","length",["g",["g",["g",["r","var"],"monitoring"],"alerts"],"channels"]],0],["l",["g",["g",["g",["r","var"],"monitoring"],"alerts"],"channels"]],["l"]],"attributes":{"action_groups":["g",["r","action"],"value"]}}]},
      ],
      locals: {
        log_lines: ["?",["g",["r","local"],"runs_on_container_apps"],["f","join","\n",["l","ContainerAppConsoleLogs",["t","| where JobName == '",["g",["g",["r","local"],"names"],"job"],"'"],"| extend line = parse_json(Log)"]],["f","join","\n",["l","ContainerLogV2",["t","| where PodName matches regex '^",["g",["g",["r","local"],"names"],"kubernetes_job"],"(-[0-9]+)*-[a-z0-9]{5}$'"],"| extend line = parse_json(tostring(LogMessage))"]]],
        ended_runs: ["f","join","\n",["l",["g",["r","local"],"log_lines"],"| where tostring(line.event_type) == 'run_finished'"]],
        lost_runs: ["?",["g",["r","local"],"runs_on_container_apps"],["f","join","\n",["l","ContainerAppSystemLogs",["t","| where JobName == '",["g",["g",["r","local"],"names"],"job"],"' and Reason == 'DeadlineExceeded'"],"| count"]],["f","join","\n",["l","KubeEvents",["t","| where Name matches regex '^",["g",["g",["r","local"],"names"],"kubernetes_job"],"(-[0-9]+)?$' and Reason == 'DeadlineExceeded'"],"| count"]]],
        failed_runs: ["t","let lost = toscalar(\n",["g",["r","local"],"lost_runs"],");\n",["g",["r","local"],"ended_runs"],"\n| summarize ended = count(), failed = countif(toint(line.exit_code) != 0)\n| extend failed = failed + lost, runs = ended + lost\n| where runs > 0\n| project percent = 100.0 * failed / runs\n"],
        timed_out_runs: ["t",["g",["r","local"],"ended_runs"],"\n| summarize runs = count(), timed_out = countif(tostring(line.reason) == 'timed_out')\n| where runs > 0\n| project percent = 100.0 * timed_out / runs\n"],
        records: ["t",["g",["r","local"],"log_lines"],"\n| where tostring(line.event_type) == 'job_finished'\n| project TimeGenerated, records = coalesce(tolong(line.records_valid), tolong(line.extra_data.records_valid), tolong(line.metadata.records_valid))\n| where isnotnull(records)\n"],
        successful_runs: ["t",["g",["r","local"],"ended_runs"],"\n| where TimeGenerated > ago(",["f","coalesce",["g",["r","var"],"success_within_hours"],["g",["g",["r","local"],"success_hours_bounds"],"max"]],"h)\n| where toint(line.exit_code) == 0\n| summarize successes = count()\n"],
        alarm_rules: ["o","error_rate",["o","description","Percentage of the hour's runs that ended other than with exit code 0, partial ones too, or never started.","query",["g",["r","local"],"failed_runs"],"column","percent","aggregation","Maximum","operator","GreaterThan","window","PT1H","frequency","PT15M"],"timeout_rate",["o","description","Percentage of the hour's runs that were ended at their time limit.","query",["g",["r","local"],"timed_out_runs"],"column","percent","aggregation","Maximum","operator","GreaterThan","window","PT1H","frequency","PT15M"],"records_processed_min",["o","description","Fewest records of a run that finished within the hour.","query",["g",["r","local"],"records"],"column","records","aggregation","Minimum","operator","LessThan","window","PT1H","frequency","PT15M"],"missed_runs",["o","description","No run succeeded in the expected time.","query",["g",["r","local"],"successful_runs"],"column","successes","aggregation","Maximum","operator","LessThan","window","P2D","frequency","PT1H"]],
        thresholds: ["f","merge",["g",["g",["g",["r","var"],"monitoring"],"alerts"],"thresholds"],["?",["==",["g",["r","var"],"success_within_hours"],null],["o"],["o","missed_runs",1]]],
        alarms: ["fo","name","rule",["g",["r","local"],"alarm_rules"],["r","name"],["r","rule"],["&&",["g",["g",["r","var"],"monitoring"],"enabled"],["f","contains",["f","keys",["g",["r","local"],"thresholds"]],["r","name"]]],false],
      },
    },
    {
      name: "code-location-dagster.tf",
      resources: [
        {"type":"azurerm_user_assigned_identity","name":"code_location","count":["?",["g",["r","local"],"is_dagster"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"code_location_identity"],"resource_group_name":["g",["r","var"],"resource_group_name"],"location":["g",["r","var"],"region"],"tags":["g",["r","local"],"tags"]}},
        {"type":"azurerm_role_assignment","name":"code_location_registry","count":["?",["&&",["g",["r","local"],"is_dagster"],["!=",["g",["r","var"],"container_registry_id"],null]],1,0],"attributes":{"scope":["g",["r","var"],"container_registry_id"],"role_definition_name":"AcrPull","principal_id":["g",["i",["g",["r","azurerm_user_assigned_identity"],"code_location"],0],"principal_id"],"principal_type":"ServicePrincipal"}},
        {"type":"azurerm_role_assignment","name":"code_location_secret","forEach":["g",["r","local"],"code_location_secret_ids"],"attributes":{"scope":["g",["r","each"],"value"],"role_definition_name":"Key Vault Secrets User","principal_id":["g",["i",["g",["r","azurerm_user_assigned_identity"],"code_location"],0],"principal_id"],"principal_type":"ServicePrincipal"}},
        {"type":"azurerm_container_app","name":"code_location","count":["?",["g",["r","local"],"is_dagster"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"code_location"],"resource_group_name":["g",["r","var"],"resource_group_name"],"container_app_environment_id":["g",["r","local"],"environment_id"],"workload_profile_name":["g",["r","local"],"workload_profile"],"revision_mode":"Single","tags":["g",["r","local"],"tags"]},"blocks":[{"type":"identity","attributes":{"type":"UserAssigned","identity_ids":["l",["g",["i",["g",["r","azurerm_user_assigned_identity"],"code_location"],0],"id"]]}},{"type":"ingress","attributes":{"external_enabled":false,"transport":"tcp","target_port":["g",["r","var"],"code_location_port"],"exposed_port":["g",["r","var"],"code_location_port"]},"blocks":[{"type":"traffic_weight","attributes":{"latest_revision":true,"percentage":100}}]},{"type":"registry","forEach":["?",["==",["g",["r","var"],"container_registry_id"],null],["l"],["l",["i",["f","split","/",["g",["r","local"],"image"]],0]]],"attributes":{"server":["g",["r","registry"],"value"],"identity":["g",["i",["g",["r","azurerm_user_assigned_identity"],"code_location"],0],"id"]}},{"type":"secret","forEach":["f","toset",["g",["r","var"],"code_location_secrets"]],"attributes":{"name":["i",["g",["r","local"],"secret_names"],["g",["r","secret"],"value"]],"identity":["g",["i",["g",["r","azurerm_user_assigned_identity"],"code_location"],0],"id"],"key_vault_secret_id":["i",["g",["r","var"],"secrets"],["g",["r","secret"],"value"]]}},{"type":"template","attributes":{"min_replicas":["g",["r","local"],"minimum_locations"],"max_replicas":["f","coalesce",["g",["g",["r","var"],"scaling"],"max_instances"],["g",["r","local"],"minimum_locations"]]},"blocks":[{"type":"custom_scale_rule","forEach":["?",["==",["g",["g",["r","var"],"scaling"],"target_cpu_utilization"],null],["l"],["l",["g",["g",["r","var"],"scaling"],"target_cpu_utilization"]]],"attributes":{"name":"cpu","custom_rule_type":"cpu","metadata":["o","type","Utilization","value",["f","tostring",["f","floor",["f","max",1,["g",["r","custom_scale_rule"],"value"]]]]]}},{"type":"container","attributes":{"name":"code-location","image":["g",["r","local"],"image"],"command":["g",["g",["r","module"],"run"],"entry_point"],"args":["f","coalesce",["g",["r","var"],"code_location_command"],["l","dagster","api","grpc","--host","0.0.0.0","--port",["f","tostring",["g",["r","var"],"code_location_port"]],"--python-file",["g",["g",["r","module"],"run"],"definitions_path"]]],"cpu":["g",["r","var"],"code_location_cpu"],"memory":["t",["*",["g",["r","var"],"code_location_cpu"],["g",["r","local"],"gib_per_core"]],"Gi"]},"blocks":[{"type":"env","forEach":["f","merge",["o","AZURE_CLIENT_ID",["g",["i",["g",["r","azurerm_user_assigned_identity"],"code_location"],0],"client_id"],"DAGSTER_CONTAINER_CONTEXT",["f","jsonencode",["g",["r","local"],"container_context"]]],["g",["g",["r","module"],"run"],"documents"],["g",["g",["r","module"],"run"],"service_environment"],["g",["r","var"],"environment"]],"attributes":{"name":["g",["r","env"],"key"],"value":["g",["r","env"],"value"]}},{"type":"env","forEach":["f","toset",["g",["r","var"],"code_location_secrets"]],"attributes":{"name":["g",["r","env"],"value"],"secret_name":["i",["g",["r","local"],"secret_names"],["g",["r","env"],"value"]]}},{"type":"liveness_probe","attributes":{"transport":"TCP","port":["g",["r","var"],"code_location_port"]}}]}]}]},
      ],
      locals: {
        is_dagster: ["==",["g",["r","var"],"runtime_type"],"dagster"],
        minimum_locations: ["f","coalesce",["g",["g",["r","var"],"scaling"],"min_instances"],1],
        code_location_secret_ids: ["fo",null,"key",["f","toset",["fl",null,"name",["?",["g",["r","local"],"is_dagster"],["g",["r","var"],"code_location_secrets"],["l"]],["f","join","/",["f","regex","^https://([^.]+)[.].*/secrets/([^/]+)",["i",["g",["r","var"],"secrets"],["r","name"]]]],true]],["r","key"],["i",["g",["r","local"],"secret_ids"],["r","key"]],true,false],
      },
    },
    {
      name: "container.tf",
      locals: {
        environment: ["f","merge",["o","DATIVO_SECRET_MANAGER","env","STATE_DIR",["g",["r","local"],"state_path"]],["?",["==",["g",["g",["r","var"],"storage"],"data_bucket"],null],["o"],["o","S3_BUCKET",["g",["g",["r","var"],"storage"],"data_bucket"]]],["g",["g",["r","module"],"run"],"environment"],["g",["r","var"],"environment"]],
        state_path: "/state",
        state_volume: ["?",["==",["g",["r","var"],"state_storage_name"],null],["l"],["l",["g",["r","var"],"state_storage_name"]]],
        run_environment: ["f","merge",["o","AZURE_CLIENT_ID",["g",["g",["r","local"],"identity"],"client_id"]],["g",["g",["r","module"],"run"],"documents"],["g",["r","local"],"environment"]],
        secret_names: ["fo",null,"name",["?",["g",["r","local"],"runs_on_container_apps"],["f","keys",["g",["r","var"],"secrets"]],["l"]],["r","name"],["t","env-",["f","trim",["f","lower",["f","replace",["r","name"],"/_+/","-"]],"-"],"-",["f","substr",["f","sha256",["r","name"]],0,8]],true,false],
      },
    },
    {
      name: "dag-airflow.tf",
      resources: [
        {"type":"azurerm_storage_blob","name":"dag","count":["?",["&&",["g",["r","local"],"is_airflow"],["!=",["g",["r","var"],"dag_bucket"],null]],1,0],"attributes":{"storage_account_name":["i",["g",["r","local"],"dag_target"],0],"storage_container_name":["i",["g",["r","local"],"dag_target"],1],"name":["t",["g",["r","var"],"dag_folder"],["?",["==",["g",["r","var"],"dag_folder"],""],"","/"],["g",["g",["r","local"],"names"],"dag"],".py"],"type":"Block","content_type":"text/x-python","source_content":["g",["r","local"],"dag_text"]}},
        {"type":"azurerm_role_assignment","name":"airflow_starter","count":["?",["&&",["g",["r","local"],"is_airflow"],["!=",["g",["r","var"],"airflow_principal_id"],null]],1,0],"attributes":{"scope":["g",["i",["g",["r","azurerm_container_app_job"],"this"],0],"id"],"role_definition_id":["g",["i",["g",["r","azurerm_role_definition"],"starter"],0],"role_definition_resource_id"],"principal_id":["g",["r","var"],"airflow_principal_id"]}},
      ],
      locals: {
        is_airflow: ["==",["g",["r","var"],"runtime_type"],"airflow"],
        dag_target: ["?",["==",["g",["r","var"],"dag_bucket"],null],null,["f","split","/",["g",["r","var"],"dag_bucket"]]],
        dag_text: ["?",["g",["r","local"],"is_airflow"],["f","templatefile",["t",["g",["r","path"],"module"],"/dag-airflow.tftpl"],["o","dag_id",["f","jsonencode",["g",["g",["r","local"],"names"],"dag"]],"job_id",["f","jsonencode",["g",["r","local"],"job_id"]],"identity_client_id",["?",["==",["g",["r","var"],"airflow_client_id"],null],"None",["f","jsonencode",["g",["r","var"],"airflow_client_id"]]],"schedule",["?",["==",["g",["r","var"],"schedule"],null],"None",["f","jsonencode",["g",["r","var"],"schedule"]]],"schedule_time_zone",["f","jsonencode",["g",["r","var"],"schedule_time_zone"]],"timeout_seconds",["g",["r","local"],"timeout_seconds"],"max_active_runs",["f","coalesce",["g",["g",["r","var"],"scaling"],"max_instances"],1]]],null],
      },
    },
    {
      name: "environment.tf",
      resources: [
        {"type":"azurerm_container_app_environment","name":"this","count":["?",["g",["r","local"],"makes_environment"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"environment"],"resource_group_name":["g",["r","var"],"resource_group_name"],"location":["g",["r","var"],"region"],"logs_destination":"azure-monitor","infrastructure_subnet_id":["g",["r","local"],"subnet_id"],"internal_load_balancer_enabled":["?",["==",["g",["r","local"],"subnet_id"],null],null,["f","coalesce",["g",["g",["r","var"],"networking"],"private_access"],true]],"tags":["g",["r","local"],"tags"]},"blocks":[{"type":"workload_profile","attributes":{"name":"Consumption","workload_profile_type":"Consumption"}},{"type":"workload_profile","forEach":["g",["r","local"],"dedicated_profile"],"attributes":{"name":["g",["r","workload_profile"],"value"],"workload_profile_type":["g",["r","workload_profile"],"value"],"minimum_count":["g",["r","local"],"minimum_nodes"],"maximum_count":["f","coalesce",["g",["g",["r","var"],"scaling"],"max_instances"],["f","max",1,["g",["r","local"],"minimum_nodes"]]]}}],"ignoreChanges":["infrastructure_resource_group_name"]},
        {"type":"azurerm_subnet_network_security_group_association","name":"this","count":["?",["&&",["&&",["&&",["g",["r","local"],"makes_environment"],["!=",["g",["r","local"],"subnet_id"],null]],["g",["r","var"],"associate_security_group"]],[">",["f","length",["g",["g",["r","var"],"networking"],"security_group_ids"]],0]],1,0],"attributes":{"subnet_id":["g",["r","local"],"subnet_id"],"network_security_group_id":["i",["g",["g",["r","var"],"networking"],"security_group_ids"],0]}},
      ],
      locals: {
        runs_on_container_apps: ["!=",["g",["r","var"],"runtime_type"],"kubernetes"],
        makes_environment: ["&&",["g",["r","local"],"runs_on_container_apps"],["==",["g",["r","var"],"container_app_environment_id"],null]],
        environment_id: ["?",["!=",["g",["r","var"],"container_app_environment_id"],null],["g",["r","var"],"container_app_environment_id"],["f","one",["s",["g",["r","azurerm_container_app_environment"],"this"],["g",["e"],"id"]]]],
        subnet_id: ["f","try",["i",["g",["g",["r","var"],"networking"],"subnet_ids"],0],null],
        workload_profile: ["?",["g",["r","local"],"makes_environment"],["f","coalesce",["g",["g",["r","var"],"compute"],"instance_type"],"Consumption"],["g",["g",["r","var"],"compute"],"instance_type"]],
        dedicated_profile: ["?",["&&",["g",["r","local"],"makes_environment"],["!=",["g",["r","local"],"workload_profile"],"Consumption"]],["l",["g",["r","local"],"workload_profile"]],["l"]],
        minimum_nodes: ["f","coalesce",["g",["g",["r","var"],"scaling"],"min_instances"],0],
      },
    },
    {
      name: "facts.gen.tf",
      locals: {
        gib_per_core: 2,
        success_hours_bounds: ["o","min",1,"max",48],
        name_mistakable_pattern: "^(aks|code|event|execution|launch|logs|pod|records|scheduler|starter|task|[0-9a-f]{8})$",
        name_plain_pattern: "^[a-z0-9]+$",
        name_region_pattern: "^([a-z]+(-[a-z]+)+-[0-9]+|[a-z]+-[a-z]+[0-9]+|[a-z0-9]+)$",
        name_rules: ["o","code_location",["o","max",32,"suffix","-code","wide",true],"code_location_identity",["o","max",128,"suffix","-code","wide",true],"dag",["o","max",128,"suffix","","wide",true],"diagnostics",["o","max",128,"suffix","-logs","wide",false],"environment",["o","max",60,"suffix","","wide",true],"error_rate",["o","max",128,"suffix","-error-rate","wide",true],"federation",["o","max",120,"suffix","-aks","wide",false],"identity",["o","max",128,"suffix","","wide",true],"job",["o","max",32,"suffix","","wide",true],"kubernetes_job",["o","max",52,"suffix","","wide",false],"missed_runs",["o","max",128,"suffix","-missed-runs","wide",true],"records_processed_min",["o","max",128,"suffix","-records","wide",true],"starter",["o","max",128,"suffix","-starter","wide",true],"timeout_rate",["o","max",128,"suffix","-timeout-rate","wide",true],"workspace",["o","max",63,"suffix","","wide",true]],
      },
    },
    {
      name: "identity.tf",
      resources: [
        {"type":"azurerm_user_assigned_identity","name":"this","count":["?",["g",["r","local"],"makes_identity"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"identity"],"resource_group_name":["g",["r","var"],"resource_group_name"],"location":["g",["r","var"],"region"],"tags":["g",["r","local"],"tags"]}},
        {"type":"azurerm_role_assignment","name":"storage","forEach":["?",["g",["r","local"],"gets_rights"],["g",["r","local"],"bucket_ids"],["o"]],"attributes":{"scope":["g",["r","each"],"value"],"role_definition_name":"Storage Blob Data Contributor","principal_id":["g",["g",["r","local"],"identity"],"principal_id"],"principal_type":"ServicePrincipal"}},
        {"type":"azurerm_role_assignment","name":"key","forEach":["?",["g",["r","local"],"gets_rights"],["g",["r","local"],"key_ids"],["o"]],"attributes":{"scope":["g",["r","each"],"value"],"role_definition_name":"Key Vault Crypto Service Encryption User","principal_id":["g",["g",["r","local"],"identity"],"principal_id"],"principal_type":"ServicePrincipal"}},
        {"type":"azurerm_role_assignment","name":"secret","forEach":["?",["g",["r","local"],"gets_rights"],["g",["r","local"],"secret_ids"],["o"]],"attributes":{"scope":["g",["r","each"],"value"],"role_definition_name":"Key Vault Secrets User","principal_id":["g",["g",["r","local"],"identity"],"principal_id"],"principal_type":"ServicePrincipal"}},
        {"type":"azurerm_role_assignment","name":"registry","count":["?",["&&",["&&",["g",["r","local"],"gets_rights"],["g",["r","local"],"runs_on_container_apps"]],["!=",["g",["r","var"],"container_registry_id"],null]],1,0],"attributes":{"scope":["g",["r","var"],"container_registry_id"],"role_definition_name":"AcrPull","principal_id":["g",["g",["r","local"],"identity"],"principal_id"],"principal_type":"ServicePrincipal"}},
        {"type":"azurerm_role_assignment","name":"extra","forEach":["?",["g",["r","local"],"gets_rights"],["g",["r","var"],"extra_role_assignments"],["o"]],"attributes":{"scope":["g",["g",["r","each"],"value"],"scope"],"role_definition_name":["?",["f","startswith",["g",["g",["r","each"],"value"],"role"],"/"],null,["g",["g",["r","each"],"value"],"role"]],"role_definition_id":["?",["f","startswith",["g",["g",["r","each"],"value"],"role"],"/"],["g",["g",["r","each"],"value"],"role"],null],"principal_id":["g",["g",["r","local"],"identity"],"principal_id"],"principal_type":"ServicePrincipal"}},
      ],
      locals: {
        makes_identity: ["==",["g",["r","var"],"existing_identity"],null],
        identity: ["?",["g",["r","local"],"makes_identity"],["o","id",["g",["i",["g",["r","azurerm_user_assigned_identity"],"this"],0],"id"],"client_id",["g",["i",["g",["r","azurerm_user_assigned_identity"],"this"],0],"client_id"],"principal_id",["g",["i",["g",["r","azurerm_user_assigned_identity"],"this"],0],"principal_id"]],["g",["r","var"],"existing_identity"]],
        identity_group: ["?",["g",["r","local"],"makes_identity"],["g",["r","var"],"resource_group_name"],["i",["f","split","/",["g",["g",["r","var"],"existing_identity"],"id"]],4]],
        gets_rights: ["||",["g",["r","local"],"makes_identity"],["!=",["f","try",["g",["g",["r","var"],"existing_identity"],"principal_id"],null],null]],
      },
    },
    {
      name: "job-kubernetes.tf",
      resources: [
        {"type":"azurerm_federated_identity_credential","name":"kubernetes","count":["?",["&&",["g",["r","local"],"is_kubernetes"],["!=",["g",["r","var"],"oidc_issuer_url"],null]],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"federation"],"resource_group_name":["g",["r","local"],"identity_group"],"parent_id":["g",["g",["r","local"],"identity"],"id"],"audience":["l","api://AzureADTokenExchange"],"issuer":["g",["r","var"],"oidc_issuer_url"],"subject":["t","system:serviceaccount:",["g",["r","var"],"kubernetes_namespace"],":",["g",["r","local"],"kubernetes_service_account"]]}},
      ],
      calls: [
        {"name":"kubernetes_job","source":"kubernetes-job","count":["?",["g",["r","local"],"is_kubernetes"],1,0],"inputs":{"name":["g",["g",["r","local"],"names"],"kubernetes_job"],"namespace":["g",["r","var"],"kubernetes_namespace"],"image":["g",["r","local"],"image"],"environment":["f","merge",["g",["g",["r","module"],"run"],"environment"],["g",["r","local"],"pod_environment"]],"command":["l","python3","/tmp/dativo/supervisor.py"],"args":["g",["g",["r","module"],"run"],"args"],"files":["g",["g",["r","module"],"run"],"files"],"asset_path":["g",["r","var"],"asset_path"],"cpu":["g",["g",["r","var"],"compute"],"cpu"],"memory":["g",["g",["r","var"],"compute"],"memory"],"disk_size":["g",["g",["r","var"],"compute"],"disk_size"],"cpu_architecture":["g",["r","var"],"cpu_architecture"],"image_pull_secrets":["g",["r","var"],"image_pull_secrets"],"state_volume_claim":["g",["r","var"],"state_volume_claim"],"read_only_root_filesystem":["g",["r","var"],"read_only_root_filesystem"],"timeout_seconds":["g",["r","var"],"timeout_seconds"],"schedule":["g",["r","var"],"schedule"],"schedule_time_zone":["g",["r","var"],"schedule_time_zone"],"labels":["g",["r","local"],"tags"],"service_account_name":["g",["r","local"],"kubernetes_service_account"],"create_service_account":["==",["g",["r","var"],"kubernetes_service_account_name"],null],"secret_environment":["fo","name","reference",["g",["r","var"],"secrets"],["r","name"],["o","name",["i",["f","split","/",["r","reference"]],0],"key",["i",["f","split","/",["r","reference"]],1]],true,false],"service_account_annotations":["o","azure.workload.identity/client-id",["g",["g",["r","local"],"identity"],"client_id"]],"pod_labels":["o","azure.workload.identity/use","true"],"node_selector":["?",["==",["g",["g",["r","var"],"compute"],"instance_type"],null],["o"],["o","node.kubernetes.io/instance-type",["g",["g",["r","var"],"compute"],"instance_type"]]]}},
      ],
      locals: {
        is_kubernetes: ["==",["g",["r","var"],"runtime_type"],"kubernetes"],
        kubernetes_service_account: ["f","coalesce",["g",["r","var"],"kubernetes_service_account_name"],["g",["g",["r","local"],"names"],"kubernetes_job"]],
        mounted_documents: ["l","DATIVO_JOB_DOCUMENT","DATIVO_ASSET_DOCUMENT"],
        pod_environment: ["fo","name","value",["g",["r","local"],"environment"],["r","name"],["r","value"],["!",["f","contains",["g",["r","local"],"mounted_documents"],["r","name"]]],false],
      },
    },
    {
      name: "job.tf",
      resources: [
        {"type":"azurerm_container_app_job","name":"this","count":["?",["g",["r","local"],"runs_on_container_apps"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"job"],"resource_group_name":["g",["r","var"],"resource_group_name"],"location":["g",["r","var"],"region"],"container_app_environment_id":["g",["r","local"],"environment_id"],"workload_profile_name":["g",["r","local"],"workload_profile"],"replica_timeout_in_seconds":["g",["r","local"],"timeout_seconds"],"replica_retry_limit":0,"tags":["g",["r","local"],"tags"]},"blocks":[{"type":"identity","attributes":{"type":"UserAssigned","identity_ids":["l",["g",["g",["r","local"],"identity"],"id"]]}},{"type":"manual_trigger_config","forEach":["?",["==",["g",["r","local"],"job_schedule"],null],["l",1],["l"]],"attributes":{"parallelism":1,"replica_completion_count":1}},{"type":"schedule_trigger_config","forEach":["?",["==",["g",["r","local"],"job_schedule"],null],["l"],["l",["g",["r","local"],"job_schedule"]]],"attributes":{"cron_expression":["g",["r","schedule_trigger_config"],"value"],"parallelism":1,"replica_completion_count":1}},{"type":"registry","forEach":["?",["==",["g",["r","var"],"container_registry_id"],null],["l"],["l",["i",["f","split","/",["g",["r","local"],"image"]],0]]],"attributes":{"server":["g",["r","registry"],"value"],"identity":["g",["g",["r","local"],"identity"],"id"]}},{"type":"secret","forEach":["g",["r","local"],"secret_names"],"attributes":{"name":["g",["r","secret"],"value"],"identity":["g",["g",["r","local"],"identity"],"id"],"key_vault_secret_id":["i",["g",["r","var"],"secrets"],["g",["r","secret"],"key"]]}},{"type":"template","blocks":[{"type":"volume","forEach":["g",["r","local"],"state_volume"],"attributes":{"name":"state","storage_type":"AzureFile","storage_name":["g",["r","volume"],"value"]}},{"type":"container","attributes":{"name":["g",["r","local"],"container_name"],"image":["g",["r","local"],"image"],"command":["g",["g",["r","module"],"run"],"entry_point"],"args":["g",["g",["r","module"],"run"],"args"],"cpu":["g",["r","local"],"cores"],"memory":["g",["r","local"],"memory"]},"blocks":[{"type":"volume_mounts","forEach":["g",["r","local"],"state_volume"],"attributes":{"name":"state","path":["g",["r","local"],"state_path"]}},{"type":"env","forEach":["fo","name","value",["g",["r","local"],"run_environment"],["r","name"],["r","value"],["!",["f","contains",["f","keys",["g",["r","var"],"secrets"]],["r","name"]]],false],"attributes":{"name":["g",["r","env"],"key"],"value":["g",["r","env"],"value"]}},{"type":"env","forEach":["g",["r","local"],"secret_names"],"attributes":{"name":["g",["r","env"],"key"],"secret_name":["g",["r","env"],"value"]}}]}]}]},
      ],
      locals: {
        cores: ["f","try",["f","coalesce",["f","tonumber",["g",["g",["r","var"],"compute"],"cpu"]]],["/",["f","tonumber",["f","trimsuffix",["g",["g",["r","var"],"compute"],"memory"],"Gi"]],["g",["r","local"],"gib_per_core"]],1],
        memory: ["f","coalesce",["g",["g",["r","var"],"compute"],"memory"],["t",["*",["g",["r","local"],"cores"],["g",["r","local"],"gib_per_core"]],"Gi"]],
        job_schedule: ["?",["==",["g",["r","var"],"runtime_type"],"container_apps"],["g",["r","var"],"schedule"],null],
        container_name: "job",
        job_id: ["t",["g",["r","local"],"resource_group_id"],"/providers/Microsoft.App/jobs/",["g",["g",["r","local"],"names"],"job"]],
        timeout_seconds: ["f","coalesce",["g",["r","var"],"timeout_seconds"],3600],
      },
    },
    {
      name: "launcher-dagster.tf",
      resources: [
        {"type":"azurerm_role_assignment","name":"dagster_starter","count":["?",["&&",["g",["r","local"],"is_dagster"],["!=",["g",["r","var"],"dagster_principal_id"],null]],1,0],"attributes":{"scope":["g",["i",["g",["r","azurerm_container_app_job"],"this"],0],"id"],"role_definition_id":["g",["i",["g",["r","azurerm_role_definition"],"starter"],0],"role_definition_resource_id"],"principal_id":["g",["r","var"],"dagster_principal_id"]}},
      ],
      locals: {
        container_context: ["o","container_apps",["o","job_id",["g",["r","local"],"job_id"],"container_name",["g",["r","local"],"container_name"]]],
      },
    },
    {
      name: "logs.tf",
      resources: [
        {"type":"azurerm_log_analytics_workspace","name":"this","count":["?",["g",["r","local"],"makes_workspace"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"workspace"],"resource_group_name":["g",["r","var"],"resource_group_name"],"location":["g",["r","var"],"region"],"sku":"PerGB2018","retention_in_days":["g",["r","var"],"log_retention_days"],"tags":["g",["r","local"],"tags"]}},
        {"type":"azurerm_monitor_diagnostic_setting","name":"this","count":["?",["g",["r","local"],"makes_environment"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"diagnostics"],"target_resource_id":["g",["i",["g",["r","azurerm_container_app_environment"],"this"],0],"id"],"log_analytics_workspace_id":["g",["r","local"],"workspace_id"]},"blocks":[{"type":"enabled_log","attributes":{"category":"ContainerAppConsoleLogs"}},{"type":"enabled_log","attributes":{"category":"ContainerAppSystemLogs"}}]},
      ],
      locals: {
        makes_workspace: ["&&",["g",["r","local"],"makes_environment"],["==",["g",["g",["r","var"],"monitoring"],"log_group"],null]],
        workspace_id: ["?",["==",["g",["g",["r","var"],"monitoring"],"log_group"],null],["f","one",["s",["g",["r","azurerm_log_analytics_workspace"],"this"],["g",["e"],"id"]]],["?",["g",["r","local"],"existing_workspace_is_an_id"],["g",["g",["r","var"],"monitoring"],"log_group"],["t",["g",["r","local"],"log_analytics_group_id"],"/providers/Microsoft.OperationalInsights/workspaces/",["g",["g",["r","var"],"monitoring"],"log_group"]]]],
      },
    },
    {
      name: "names.tf",
      locals: {
        name_environment: ["?",["!=",["g",["r","var"],"environment_name"],null],["g",["r","var"],"environment_name"],""],
        name_last: ["?",["!=",["g",["r","local"],"name_environment"],""],["g",["r","local"],"name_environment"],["f","coalesce",["g",["r","var"],"job_name"],"-"]],
        name_is_plain: ["&&",["&&",["f","alltrue",["fl",null,"part",["l",["g",["r","var"],"name_prefix"],["g",["r","var"],"tenant_id"],["g",["r","var"],"job_name"]],["f","can",["f","regex",["g",["r","local"],"name_plain_pattern"],["r","part"]]],true]],["||",["==",["g",["r","local"],"name_environment"],""],["f","can",["f","regex",["g",["r","local"],"name_plain_pattern"],["g",["r","local"],"name_environment"]]]]],["!",["f","can",["f","regex",["g",["r","local"],"name_mistakable_pattern"],["g",["r","local"],"name_last"]]]]],
        name_region: ["f","lower",["f","replace",["g",["r","var"],"region"]," ",""]],
        name_regions: ["fo","kind","rule",["g",["r","local"],"name_rules"],["r","kind"],["?",["g",["r","rule"],"wide"],["g",["r","local"],"name_region"],""],true,false],
        name_slugs: ["fo","kind","region",["g",["r","local"],"name_regions"],["r","kind"],["f","trim",["f","lower",["f","replace",["f","join","-",["l",["g",["r","var"],"name_prefix"],["g",["r","var"],"tenant_id"],["g",["r","var"],"job_name"],["r","region"],["g",["r","local"],"name_environment"]]],"/[^A-Za-z0-9]+/","-"]],"-"],true,false],
        name_hashes: ["fo","kind","region",["g",["r","local"],"name_regions"],["r","kind"],["f","substr",["f","sha256",["f","join","",["fl",null,"part",["l",["g",["r","var"],"tenant_id"],["g",["r","var"],"job_name"],["g",["r","local"],"name_environment"],["r","region"]],["f","sha256",["r","part"]],true]]],0,8],true,false],
        names: ["fo","kind","rule",["g",["r","local"],"name_rules"],["r","kind"],["f","join","",["l",["?",["&&",["&&",["g",["r","local"],"name_is_plain"],["||",["!",["g",["r","rule"],"wide"]],["f","can",["f","regex",["g",["r","local"],"name_region_pattern"],["g",["r","local"],"name_region"]]]]],["<=",["+",["f","length",["i",["g",["r","local"],"name_slugs"],["r","kind"]]],["f","length",["g",["r","rule"],"suffix"]]],["g",["r","rule"],"max"]]],["i",["g",["r","local"],"name_slugs"],["r","kind"]],["t",["f","replace",["f","substr",["i",["g",["r","local"],"name_slugs"],["r","kind"]],0,["-",["-",["g",["r","rule"],"max"],["f","length",["g",["r","rule"],"suffix"]]],9]],"/-+$/",""],"-",["i",["g",["r","local"],"name_hashes"],["r","kind"]]]],["g",["r","rule"],"suffix"]]],true,false],
        tags: ["fo","name","value",["g",["r","var"],"tags"],["r","name"],["r","value"],["&&",["!=",["r","value"],null],["!=",["r","value"],""]],false],
      },
    },
    {
      name: "resource-ids.tf",
      locals: {
        subscription_id: ["?",["!=",["g",["r","var"],"subscription_id"],null],["g",["r","var"],"subscription_id"],["i",["f","split","/",["g",["g",["r","local"],"identity"],"id"]],2]],
        resource_group_id: ["t","/subscriptions/",["g",["r","local"],"subscription_id"],"/resourceGroups/",["g",["r","var"],"resource_group_name"]],
        storage_group_id: ["t","/subscriptions/",["g",["r","local"],"subscription_id"],"/resourceGroups/",["f","coalesce",["g",["r","var"],"storage_resource_group_name"],["g",["r","var"],"resource_group_name"]]],
        key_vault_group_id: ["t","/subscriptions/",["g",["r","local"],"subscription_id"],"/resourceGroups/",["f","coalesce",["g",["r","var"],"key_vault_resource_group_name"],["g",["r","var"],"resource_group_name"]]],
        log_analytics_group_id: ["t","/subscriptions/",["g",["r","local"],"subscription_id"],"/resourceGroups/",["f","coalesce",["g",["r","var"],"log_analytics_resource_group_name"],["g",["r","var"],"resource_group_name"]]],
        existing_workspace_is_an_id: ["&&",["!=",["g",["g",["r","var"],"monitoring"],"log_group"],null],["f","startswith",["f","coalesce",["g",["g",["r","var"],"monitoring"],"log_group"],"-"],"/"]],
        buckets: ["fo","role","bucket",["o","data",["g",["g",["r","var"],"storage"],"data_bucket"],"state",["g",["g",["r","var"],"storage"],"state_bucket"]],["r","role"],["f","split","/",["r","bucket"]],["!=",["r","bucket"],null],false],
        bucket_ids: ["fo","role","parts",["g",["r","local"],"buckets"],["r","role"],["f","join","",["f","concat",["l",["t",["g",["r","local"],"storage_group_id"],"/providers/Microsoft.Storage/storageAccounts/",["i",["r","parts"],0]]],["fl",null,"container",["f","slice",["r","parts"],1,["f","length",["r","parts"]]],["t","/blobServices/default/containers/",["r","container"]],true]]],["||",["==",["r","role"],"state"],["!=",["g",["g",["r","var"],"storage"],"data_bucket"],["g",["g",["r","var"],"storage"],"state_bucket"]]],false],
        key_parts: ["?",["&&",["g",["g",["g",["r","var"],"storage"],"encryption"],"enabled"],["!=",["g",["g",["g",["r","var"],"storage"],"encryption"],"kms_key_id"],null]],["f","regex","^https://(?P<vault>[^.]+)[.].*/keys/(?P<key>[^/]+)",["g",["g",["g",["r","var"],"storage"],"encryption"],"kms_key_id"]],null],
        key_ids: ["?",["==",["g",["r","local"],"key_parts"],null],["o"],["o","key",["t",["g",["r","local"],"key_vault_group_id"],"/providers/Microsoft.KeyVault/vaults/",["g",["g",["r","local"],"key_parts"],"vault"],"/keys/",["g",["g",["r","local"],"key_parts"],"key"]]]],
        secret_parts: ["fo",null,"url",["?",["g",["r","local"],"runs_on_container_apps"],["f","values",["g",["r","var"],"secrets"]],["l"]],["f","join","/",["f","regex","^https://([^.]+)[.].*/secrets/([^/]+)",["r","url"]]],["f","regex","^https://(?P<vault>[^.]+)[.].*/secrets/(?P<secret>[^/]+)",["r","url"]],true,true],
        secret_ids: ["fo","key","parts",["g",["r","local"],"secret_parts"],["r","key"],["t",["g",["r","local"],"key_vault_group_id"],"/providers/Microsoft.KeyVault/vaults/",["g",["i",["r","parts"],0],"vault"],"/secrets/",["g",["i",["r","parts"],0],"secret"]],true,false],
      },
    },
    {
      name: "run.tf",
      calls: [
        {"name":"run","source":"job-run","inputs":{"is_dagster":["==",["g",["r","var"],"runtime_type"],"dagster"],"dagster_schedule":["g",["r","var"],"schedule"],"dagster_time_zone":["g",["r","var"],"schedule_time_zone"],"args":["g",["r","var"],"args"],"asset_document":["g",["r","var"],"asset_document"],"asset_path":["g",["r","var"],"asset_path"],"entry_point":["?",["!=",["g",["r","var"],"entry_point"],null],["g",["r","var"],"entry_point"],["g",["r","var"],"command"]],"job_config_path":["g",["r","var"],"job_config_path"],"job_document":["g",["r","var"],"job_document"],"job_name":["g",["r","var"],"job_name"],"tenant_id":["g",["r","var"],"tenant_id"],"timeout_seconds":["g",["r","local"],"timeout_seconds"],"stop_seconds":30}},
      ],
      locals: {
        image: ["?",["!=",["g",["r","var"],"image"],null],["g",["r","var"],"image"],["g",["g",["r","module"],"run"],"placeholder_image"]],
      },
    },
    {
      name: "starter.tf",
      resources: [
        {"type":"azurerm_role_definition","name":"starter","count":["?",["g",["r","local"],"has_starter"],1,0],"attributes":{"name":["t",["g",["g",["r","local"],"names"],"starter"],"-",["f","substr",["f","sha256",["t",["f","coalesce",["g",["r","var"],"subscription_id"],"-"],"/",["g",["r","var"],"resource_group_name"]]],0,8]],"scope":["g",["r","local"],"resource_group_id"],"description":["t","Start and stop the job ",["g",["g",["r","local"],"names"],"job"]," and read its runs."],"assignable_scopes":["l",["g",["r","local"],"resource_group_id"]]},"blocks":[{"type":"permissions","attributes":{"actions":["l","Microsoft.App/jobs/read","Microsoft.App/jobs/start/action","Microsoft.App/jobs/stop/execution/action","Microsoft.App/jobs/executions/read","Microsoft.App/jobs/execution/read"]}}]},
      ],
      locals: {
        has_starter: ["f","contains",["l","airflow","dagster"],["g",["r","var"],"runtime_type"]],
      },
    },
  ],
  variables: [],
  texts: {},
  templates: {"dag-airflow.tftpl":["t","\"\"\"Starts the Container Apps job of this DAG and waits for its run to end. Made by Terraform.\"\"\"\n\nimport pendulum\nimport requests\nfrom azure.identity import DefaultAzureCredential\n\n# Airflow 3 has these names where the first of each pair looks, Airflow 2 where the second does.\ntry:\n    from airflow.sdk import dag, task\nexcept ImportError:\n    from airflow.decorators import dag, task\n\ntry:\n    from airflow.sdk.exceptions import AirflowFailException\nexcept ImportError:\n    from airflow.exceptions import AirflowFailException\n\nJOB_ID = ",["r","job_id"],"\nIDENTITY_CLIENT_ID = ",["r","identity_client_id"],"\nMANAGEMENT = \"https://management.azure.com\"\nAPI_VERSION = \"2024-03-01\"\n\n\ndef call(method, path):\n    \"\"\"Call the job's management API as Airflow's own identity.\"\"\"\n    credential = DefaultAzureCredential(managed_identity_client_id=IDENTITY_CLIENT_ID)\n    token = credential.get_token(MANAGEMENT + \"/.default\").token\n    response = requests.request(\n        method,\n        MANAGEMENT + JOB_ID + path,\n        params={\"api-version\": API_VERSION},\n        headers={\"Authorization\": \"Bearer \" + token},\n        timeout=60,\n    )\n    response.raise_for_status()\n    return response.json() if response.content else {}\n\n\ndef runs():\n    \"\"\"The latest runs of the job, newest first.\"\"\"\n    found = call(\"GET\", \"/executions\")[\"value\"]\n    return sorted(found, key=lambda run: run[\"properties\"].get(\"startTime\") or \"\", reverse=True)\n\n\n@dag(\n    dag_id=",["r","dag_id"],",\n    schedule=",["r","schedule"],",\n    start_date=pendulum.datetime(2024, 1, 1, tz=",["r","schedule_time_zone"],"),\n    catchup=False,\n    max_active_runs=",["r","max_active_runs"],",\n    tags=[\"dativo\"],\n)\ndef dativo_job():\n    # A second start would be a second run of the job, so nothing is tried again.\n    @task(retries=0)\n    def start():\n        return call(\"POST\", \"/start\").get(\"name\") or runs()[0][\"name\"]\n\n    # The platform stops the run at its limit; the sensor waits ten minutes more for the news.\n    @task.sensor(poke_interval=30, timeout=",["r","timeout_seconds"]," + 600, mode=\"reschedule\", retries=3)\n    def wait(name):\n        status = next((run[\"properties\"].get(\"status\") for run in runs() if run[\"name\"] == name), None)\n        if status in (\"Failed\", \"Stopped\", \"Degraded\"):\n            raise AirflowFailException(\"Run \" + name + \" ended as \" + status)\n        return status == \"Succeeded\"\n\n    wait(start())\n\n\ndativo_job()\n"]},
}
