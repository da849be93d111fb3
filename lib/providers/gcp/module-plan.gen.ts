// Written by `npm run generate` from the HCL in terraform/gcp.

import type { ModulePlan } from '../module-plan'

/** What decides which resources `terraform/gcp` plans, and with which arguments. */
export const GCP_PLAN: ModulePlan = {
  files: [
    {
      name: "alarms.tf",
      resources: [
        {"type":"google_monitoring_alert_policy","name":"this","forEach":["g",["r","local"],"alarms"],"attributes":{"project":["g",["r","var"],"project_id"],"display_name":["t",["g",["r","local"],"title"],": ",["f","replace",["g",["r","each"],"key"],"_"," "]],"combiner":"OR","notification_channels":["g",["g",["g",["r","var"],"monitoring"],"alerts"],"channels"],"user_labels":["g",["r","local"],"labels"]},"blocks":[{"type":"documentation","attributes":{"content":["g",["g",["r","each"],"value"],"text"],"mime_type":"text/markdown"}},{"type":"conditions","attributes":{"display_name":["t",["f","replace",["g",["r","each"],"key"],"_"," "]," against ",["g",["g",["r","each"],"value"],"threshold"]]},"blocks":[{"type":"condition_threshold","forEach":["?",["f","contains",["f","keys",["g",["r","local"],"ratios"]],["g",["r","each"],"key"]],["l",["i",["g",["r","local"],"ratios"],["g",["r","each"],"key"]]],["l"]],"attributes":{"filter":["g",["g",["r","condition_threshold"],"value"],"part"],"denominator_filter":["g",["g",["r","condition_threshold"],"value"],"whole"],"comparison":"COMPARISON_GT","threshold_value":["/",["g",["g",["r","each"],"value"],"threshold"],100],"duration":"0s"},"blocks":[{"type":"aggregations","attributes":{"alignment_period":"3600s","per_series_aligner":"ALIGN_SUM","cross_series_reducer":"REDUCE_SUM"}},{"type":"denominator_aggregations","attributes":{"alignment_period":"3600s","per_series_aligner":"ALIGN_SUM","cross_series_reducer":"REDUCE_SUM"}}]},{"type":"condition_prometheus_query_language","forEach":["?",["f","contains",["f","keys",["g",["r","local"],"queries"]],["g",["r","each"],"key"]],["l",["i",["g",["r","local"],"queries"],["g",["r","each"],"key"]]],["l"]],"attributes":{"query":["g",["r","condition_prometheus_query_language"],"value"],"duration":"0s","evaluation_interval":["?",["==",["g",["r","each"],"key"],"success_within_hours"],"600s","60s"],"disable_metric_validation":true}},{"type":"condition_matched_log","forEach":["?",["==",["g",["r","each"],"key"],"records_processed_min"],["l",["g",["r","local"],"few_records"]],["l"]],"attributes":{"filter":["t",["g",["r","local"],"finished"]," AND (",["g",["r","condition_matched_log"],"value"],")"]}}]},{"type":"alert_strategy","attributes":{"auto_close":"86400s"},"blocks":[{"type":"notification_rate_limit","forEach":["?",["==",["g",["r","each"],"key"],"records_processed_min"],["l",1],["l"]],"attributes":{"period":"300s"}}]}]},
      ],
      locals: {
        thresholds: ["fo","name","value",["g",["g",["g",["r","var"],"monitoring"],"alerts"],"thresholds"],["r","name"],["r","value"],["&&",["!=",["r","value"],null],["g",["g",["r","var"],"monitoring"],"enabled"]],false],
        executions: ["f","join"," AND ",["l","resource.type=\"cloud_run_job\"",["t","resource.labels.job_name=\"",["g",["g",["r","local"],"names"],"job"],"\""],["t","resource.labels.location=\"",["g",["r","var"],"region"],"\""],"metric.type=\"run.googleapis.com/job/completed_execution_count\""]],
        requests: ["f","join"," AND ",["l","resource.type=\"cloud_run_revision\"",["t","resource.labels.service_name=\"",["g",["g",["r","local"],"names"],"function"],"\""],["t","resource.labels.location=\"",["g",["r","var"],"region"],"\""],"metric.type=\"run.googleapis.com/request_count\""]],
        ratios: ["f","try",["i",["o","cloud_run_job",["o","error_rate",["o","part",["t",["g",["r","local"],"executions"]," AND metric.labels.result=\"failed\""],"whole",["g",["r","local"],"executions"]]],"function",["o","error_rate",["o","part",["t",["g",["r","local"],"requests"]," AND metric.labels.response_code_class=\"5xx\""],"whole",["g",["r","local"],"requests"]],"timeout_rate",["o","part",["t",["g",["r","local"],"requests"]," AND metric.labels.response_code=\"504\""],"whole",["g",["r","local"],"requests"]]]],["g",["r","local"],"platform"]],["o"]],
        metric_names: ["fo",null,"name",["f","keys",["g",["r","local"],"counters"]],["r","name"],["t","logging_googleapis_com:user_",["f","replace",["t",["g",["r","local"],"metric_prefix"],"/",["r","name"]],"/[^A-Za-z0-9]/","_"]],true,false],
        log_resources: ["i",["o","cloud_run_job",["l","cloud_run_job"],"function",["l"],"kubernetes",["l","k8s_container","k8s_cluster"]],["g",["r","local"],"platform"]],
        logged: ["fo","name","metric",["g",["r","local"],"metric_names"],["r","name"],["f","join"," + ",["fl",null,"resource",["g",["r","local"],"log_resources"],["t","(sum(increase(",["r","metric"],"{monitored_resource=\"",["r","resource"],"\"}[1h])) or vector(0))"],true]],true,false],
        percents: ["fo","name","part",["o","error_rate","failures","timeout_rate","timeouts"],["r","name"],["f","try",["t","100 * (",["i",["g",["r","local"],"logged"],["r","part"]],") / (",["g",["g",["r","local"],"logged"],"runs"]," > ",["i",["g",["r","local"],"logged"],["r","part"]]," or ",["i",["g",["r","local"],"logged"],["r","part"]],")"],null],true,false],
        rates: ["fo","name","query",["g",["r","local"],"percents"],["r","name"],["t",["r","query"]," > ",["i",["g",["r","local"],"thresholds"],["r","name"]]],["&&",["!=",["r","query"],null],["f","contains",["f","keys",["g",["r","local"],"thresholds"]],["r","name"]]],false],
        within: ["t","[",["f","coalesce",["g",["r","var"],"success_within_hours"],1],"h]"],
        successes: ["i",["o","cloud_run_job",["t","run_googleapis_com:job_completed_execution_count{monitored_resource=\"cloud_run_job\",location=\"",["g",["r","var"],"region"],"\",job_name=\"",["g",["g",["r","local"],"names"],"job"],"\",result=\"succeeded\"}"],"function",["t","run_googleapis_com:request_count{monitored_resource=\"cloud_run_revision\",location=\"",["g",["r","var"],"region"],"\",service_name=\"",["g",["g",["r","local"],"names"],"function"],"\",response_code_class=\"2xx\"}"],"kubernetes",["t",["f","lookup",["g",["r","local"],"metric_names"],"successes","none"],"{monitored_resource=\"k8s_container\"}"]],["g",["r","local"],"platform"]],
        queries: ["f","merge",["g",["r","local"],"rates"],["o","success_within_hours",["t","(sum(increase(",["g",["r","local"],"successes"],["g",["r","local"],"within"],")) or vector(0)) == 0"]]],
        few_records: ["f","join"," OR ",["fl",null,"field",["l","records_valid","extra_data.records_valid","metadata.records_valid"],["t","jsonPayload.",["r","field"],"<",["f","lookup",["g",["r","local"],"thresholds"],"records_processed_min",0]],true]],
        alarm_texts: ["o","error_rate","More runs failed within an hour than the threshold allows.","timeout_rate","More runs were stopped at their timeout within an hour than the threshold allows.","records_processed_min","A run loaded fewer records than expected.","success_within_hours","No run has succeeded in the expected time."],
        limits: ["f","merge",["g",["r","local"],"thresholds"],["fo","name","hours",["o","success_within_hours",["g",["r","var"],"success_within_hours"]],["r","name"],["r","hours"],["&&",["!=",["r","hours"],null],["g",["g",["r","var"],"monitoring"],"enabled"]],false]],
        alarms: ["fo","name","text",["g",["r","local"],"alarm_texts"],["r","name"],["o","text",["r","text"],"threshold",["i",["g",["r","local"],"limits"],["r","name"]]],["f","contains",["f","keys",["g",["r","local"],"limits"]],["r","name"]],false],
      },
    },
    {
      name: "code-location-dagster.tf",
      resources: [
        {"type":"google_service_account","name":"code_location","count":["?",["&&",["g",["r","local"],"is_dagster"],["g",["r","local"],"makes_account"]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"account_id":["g",["g",["r","local"],"names"],"code_location_account"],"display_name":["t","Code location of ",["g",["r","local"],"title"]],"description":"Serves the definitions of the job to Dagster."}},
        {"type":"google_secret_manager_secret_iam_member","name":"code_location","forEach":["?",["&&",["g",["r","local"],"is_dagster"],["g",["r","local"],"makes_account"]],["f","toset",["fl",null,"secret",["f","values",["g",["r","local"],"code_location_secrets"]],["t","projects/",["g",["r","secret"],"project"],"/secrets/",["g",["r","secret"],"name"]],true]],["l"]],"attributes":{"secret_id":["g",["r","each"],"value"],"role":["g",["r","local"],"secret_role"],"member":["g",["i",["g",["r","google_service_account"],"code_location"],0],"member"]}},
        {"type":"google_cloud_run_v2_service","name":"code_location","count":["?",["g",["r","local"],"is_dagster"],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"name":["g",["g",["r","local"],"names"],"code_location"],"location":["g",["r","var"],"region"],"description":["t","Code location of ",["g",["r","local"],"title"],"."],"labels":["g",["r","local"],"labels"],"ingress":"INGRESS_TRAFFIC_INTERNAL_ONLY","deletion_protection":["g",["r","var"],"deletion_protection"]},"blocks":[{"type":"template","attributes":{"labels":["g",["r","local"],"labels"],"service_account":["g",["r","local"],"code_location_email"],"encryption_key":["g",["r","local"],"kms_key"]},"blocks":[{"type":"scaling","attributes":{"min_instance_count":["g",["r","local"],"minimum_location"],"max_instance_count":["f","coalesce",["g",["g",["r","var"],"scaling"],"max_instances"],["f","max",["g",["r","local"],"minimum_location"],1]]}},{"type":"containers","attributes":{"image":["g",["r","local"],"image"],"command":["g",["g",["r","module"],"run"],"entry_point"],"args":["f","coalesce",["g",["r","var"],"code_location_command"],["l","dagster","api","grpc","--host","0.0.0.0","--port",["f","tostring",["g",["r","var"],"code_location_port"]],"--python-file",["g",["g",["r","module"],"run"],"definitions_path"],"--location-name",["g",["g",["r","local"],"names"],"code_location"]]]},"blocks":[{"type":"ports","attributes":{"name":"h2c","container_port":["g",["r","var"],"code_location_port"]}},{"type":"resources","attributes":{"limits":["o","cpu",["f","tostring",["g",["r","var"],"code_location_cpu"]],"memory",["g",["r","var"],"code_location_memory"]],"cpu_idle":false}},{"type":"env","forEach":["g",["r","local"],"code_location_environment"],"attributes":{"name":["g",["r","env"],"key"],"value":["g",["r","env"],"value"]}},{"type":"env","forEach":["g",["r","local"],"code_location_secrets"],"attributes":{"name":["g",["r","env"],"key"]},"blocks":[{"type":"value_source","blocks":[{"type":"secret_key_ref","attributes":{"secret":["t","projects/",["g",["g",["r","env"],"value"],"project"],"/secrets/",["g",["g",["r","env"],"value"],"name"]],"version":["g",["g",["r","env"],"value"],"version"]}}]}]}]},{"type":"vpc_access","forEach":["?",["g",["r","local"],"has_vpc"],["l",1],["l"]],"attributes":{"connector":["g",["r","local"],"connector"],"egress":["g",["r","local"],"egress"]},"blocks":[{"type":"network_interfaces","forEach":["?",["g",["r","local"],"has_direct_vpc"],["l",1],["l"]],"attributes":{"network":["g",["r","local"],"network"],"subnetwork":["g",["r","local"],"subnetwork"],"tags":["g",["g",["r","var"],"networking"],"security_group_ids"]}}]}]}]},
        {"type":"google_cloud_run_v2_service_iam_member","name":"network","count":["?",["&&",["g",["r","local"],"is_dagster"],["g",["r","var"],"code_location_is_public_in_vpc"]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"location":["g",["r","var"],"region"],"name":["g",["i",["g",["r","google_cloud_run_v2_service"],"code_location"],0],"name"],"role":"roles/run.invoker","member":"allUsers"}},
        {"type":"google_cloud_run_v2_service_iam_member","name":"dagster","count":["?",["&&",["g",["r","local"],"is_dagster"],["!=",["g",["r","local"],"dagster_member"],null]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"location":["g",["r","var"],"region"],"name":["g",["i",["g",["r","google_cloud_run_v2_service"],"code_location"],0],"name"],"role":"roles/run.invoker","member":["g",["r","local"],"dagster_member"]}},
        {"type":"google_cloud_run_v2_job_iam_member","name":"dagster","forEach":["?",["&&",["g",["r","local"],"is_dagster"],["!=",["g",["r","local"],"dagster_member"],null]],["f","toset",["l","roles/run.jobsExecutorWithOverrides","roles/run.viewer"]],["l"]],"attributes":{"project":["g",["r","var"],"project_id"],"location":["g",["r","var"],"region"],"name":["g",["i",["g",["r","google_cloud_run_v2_job"],"this"],0],"name"],"role":["g",["r","each"],"value"],"member":["g",["r","local"],"dagster_member"]}},
      ],
      locals: {
        is_dagster: ["==",["g",["r","var"],"runtime_type"],"dagster"],
        dagster_member: ["?",["==",["g",["r","var"],"dagster_service_account"],null],null,["t","serviceAccount:",["g",["r","var"],"dagster_service_account"]]],
        minimum_location: ["f","coalesce",["g",["g",["r","var"],"scaling"],"min_instances"],1],
        code_location_secrets: ["fo","name","secret",["g",["r","local"],"secrets"],["r","name"],["r","secret"],["f","contains",["g",["r","var"],"code_location_secrets"],["r","name"]],false],
        code_location_email: ["?",["g",["r","local"],"makes_account"],["f","one",["s",["g",["r","google_service_account"],"code_location"],["g",["e"],"email"]]],["g",["r","local"],"account_email"]],
        code_location_environment: ["fo","name","value",["f","merge",["g",["r","local"],"runner_environment"],["g",["g",["r","module"],"run"],"service_environment"],["g",["r","local"],"documents"],["g",["r","var"],"environment"]],["r","name"],["r","value"],["!",["f","contains",["f","keys",["g",["r","local"],"code_location_secrets"]],["r","name"]]],false],
      },
    },
    {
      name: "compute.tf",
      locals: {
        memory_part: ["f","try",["f","regex",["g",["r","local"],"memory_pattern"],["g",["g",["r","var"],"compute"],"memory"]],null],
        memory_mib: ["f","try",["/",["*",["f","tonumber",["i",["g",["r","local"],"memory_part"],0]],["i",["g",["r","local"],"memory_units"],["i",["g",["r","local"],"memory_part"],1]]],["g",["g",["r","local"],"memory_units"],"Mi"]],null],
        memory_bounds: ["?",["==",["g",["r","var"],"runtime_type"],"cloud_functions"],["g",["r","local"],"function_memory"],["g",["r","local"],"cloud_run_memory"]],
        cpu: ["f","coalesce",["g",["g",["r","var"],"compute"],"cpu"],["f","try",["i",["fl","cpu","bounds",["g",["r","local"],"memory_bounds"],["r","cpu"],[">=",["g",["r","bounds"],"max"],["g",["r","local"],"memory_mib"]]],0],["i",["g",["r","local"],"cloud_run_cpus"],0]]],
        cpu_bounds: ["f","try",["i",["fl",null,"part",["g",["r","local"],"function_part_memory"],["r","part"],["<",["f","tonumber",["g",["r","local"],"cpu"]],["g",["r","part"],"below"]]],0],["i",["g",["r","local"],"memory_bounds"],["g",["r","local"],"cpu"]],null],
        memory: ["f","coalesce",["g",["g",["r","var"],"compute"],"memory"],["t",["f","max",["g",["r","local"],"default_memory"],["f","try",["g",["g",["r","local"],"cpu_bounds"],"min"],0]],"Mi"]],
      },
    },
    {
      name: "container.tf",
      locals: {
        state_path: "/state",
        state_mount: ["?",["==",["g",["g",["r","var"],"storage"],"state_bucket"],null],["l"],["l",["g",["g",["r","var"],"storage"],"state_bucket"]]],
        runner_environment: ["f","merge",["o","DATIVO_SECRET_MANAGER","gcp","GOOGLE_CLOUD_PROJECT",["g",["r","var"],"project_id"],"STATE_DIR",["g",["r","local"],"state_path"]],["?",["==",["g",["g",["r","var"],"storage"],"data_bucket"],null],["o"],["o","S3_BUCKET",["g",["g",["r","var"],"storage"],"data_bucket"]]]],
        documents: ["?",["==",["g",["r","var"],"runtime_type"],"kubernetes"],["o"],["g",["g",["r","module"],"run"],"documents"]],
        environment: ["f","merge",["g",["r","local"],"runner_environment"],["g",["g",["r","module"],"run"],"environment"],["g",["r","local"],"documents"],["g",["r","var"],"environment"]],
        secrets: ["fo","variable","reference",["?",["==",["g",["r","var"],"runtime_type"],"kubernetes"],["o"],["g",["r","var"],"secrets"]],["r","variable"],["o","project",["f","try",["i",["f","regex","^projects/([^/]+)/secrets/",["r","reference"]],0],["g",["r","var"],"project_id"]],"name",["i",["f","regex","^(?:projects/[^/]+/secrets/)?([^/]+)",["r","reference"]],0],"version",["f","try",["i",["f","regex","/versions/([^/]+)$",["r","reference"]],0],"latest"]],true,false],
        secret_ids: ["f","toset",["fl",null,"secret",["f","values",["g",["r","local"],"secrets"]],["t","projects/",["g",["r","secret"],"project"],"/secrets/",["g",["r","secret"],"name"]],true]],
        plain_environment: ["fo","name","value",["g",["r","local"],"environment"],["r","name"],["r","value"],["!",["f","contains",["f","keys",["g",["r","var"],"secrets"]],["r","name"]]],false],
      },
    },
    {
      name: "dag-airflow.tf",
      resources: [
        {"type":"google_storage_bucket_object","name":"dag","count":["?",["&&",["g",["r","local"],"is_airflow"],["!=",["g",["r","var"],"dag_bucket"],null]],1,0],"attributes":{"bucket":["g",["r","var"],"dag_bucket"],"name":["t",["g",["r","var"],"dag_folder"],"/",["g",["g",["r","local"],"names"],"dag"],".py"],"content":["g",["r","local"],"dag"],"content_type":"text/x-python"}},
        {"type":"google_cloud_run_v2_job_iam_member","name":"composer","forEach":["?",["&&",["g",["r","local"],"is_airflow"],["!=",["g",["r","var"],"composer_service_account"],null]],["f","toset",["l","roles/run.invoker","roles/run.viewer"]],["l"]],"attributes":{"project":["g",["r","var"],"project_id"],"location":["g",["r","var"],"region"],"name":["g",["i",["g",["r","google_cloud_run_v2_job"],"this"],0],"name"],"role":["g",["r","each"],"value"],"member":["t","serviceAccount:",["g",["r","var"],"composer_service_account"]]}},
        {"type":"google_project_iam_custom_role","name":"composer","count":["?",["&&",["g",["r","local"],"is_airflow"],["!=",["g",["r","var"],"composer_service_account"],null]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"role_id":["f","replace",["g",["g",["r","local"],"names"],"composer_role"],"-","_"],"title":"Waits for Cloud Run","description":["t","Asks for Cloud Run operations. Made for ",["g",["r","local"],"title"],"."],"permissions":["l","run.operations.get"]}},
        {"type":"google_project_iam_member","name":"composer","count":["?",["&&",["g",["r","local"],"is_airflow"],["!=",["g",["r","var"],"composer_service_account"],null]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"role":["g",["i",["g",["r","google_project_iam_custom_role"],"composer"],0],"name"],"member":["t","serviceAccount:",["g",["r","var"],"composer_service_account"]]}},
      ],
      locals: {
        is_airflow: ["==",["g",["r","var"],"runtime_type"],"airflow"],
        dag: ["t","\"\"\"Runs the Cloud Run job ",["g",["g",["r","local"],"names"],"job"]," and waits for it. Written by Terraform.\"\"\"\n\nimport pendulum\nfrom airflow.providers.google.cloud.operators.cloud_run import CloudRunExecuteJobOperator\n\ntry:\n    from airflow.sdk import DAG\nexcept ImportError:  # Airflow 2\n    from airflow import DAG\n\nwith DAG(\n    dag_id=",["f","jsonencode",["g",["g",["r","local"],"names"],"dag"]],",\n    schedule=",["?",["==",["g",["r","var"],"schedule"],null],"None",["f","jsonencode",["g",["r","var"],"schedule"]]],",\n    start_date=pendulum.datetime(2024, 1, 1, tz=",["f","jsonencode",["g",["r","var"],"schedule_time_zone"]],"),\n    catchup=False,\n    max_active_runs=",["f","coalesce",["g",["g",["r","var"],"scaling"],"max_instances"],1],",\n    tags=[\"dativo\"],\n) as dag:\n    CloudRunExecuteJobOperator(\n        task_id=\"run\",\n        project_id=",["f","jsonencode",["g",["r","var"],"project_id"]],",\n        region=",["f","jsonencode",["g",["r","var"],"region"]],",\n        job_name=",["f","jsonencode",["g",["g",["r","local"],"names"],"job"]],",\n        # A second try would load the same data again.\n        retries=0,\n    )\n"],
      },
    },
    {
      name: "encryption.tf",
      resources: [
        {"type":"google_kms_crypto_key_iam_member","name":"cloud_run","count":["?",["&&",["!=",["g",["r","local"],"kms_key"],null],["!=",["g",["r","var"],"project_number"],null]],1,0],"attributes":{"crypto_key_id":["g",["r","local"],"kms_key"],"role":"roles/cloudkms.cryptoKeyEncrypterDecrypter","member":["t","serviceAccount:service-",["g",["r","var"],"project_number"],"@serverless-robot-prod.iam.gserviceaccount.com"]}},
      ],
      locals: {
        kms_key: ["?",["&&",["g",["g",["g",["r","var"],"storage"],"encryption"],"enabled"],["!=",["g",["r","var"],"runtime_type"],"kubernetes"]],["g",["g",["g",["r","var"],"storage"],"encryption"],"kms_key_id"],null],
      },
    },
    {
      name: "events-cloud-functions.tf",
      resources: [
        {"type":"google_service_account","name":"events","count":["?",["&&",["g",["r","local"],"is_event"],["g",["r","local"],"makes_account"]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"account_id":["g",["g",["r","local"],"names"],"event_sender"],"display_name":["t","Events of ",["g",["r","local"],"title"]],"description":"Receives the events and calls the function."}},
        {"type":"google_project_iam_member","name":"event_receiver","count":["?",["&&",["g",["r","local"],"is_event"],["g",["r","local"],"makes_account"]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"role":["g",["g",["r","local"],"event_right"],"role"],"member":["g",["g",["r","local"],"event_right"],"member"]}},
        {"type":"google_cloud_run_v2_service_iam_member","name":"events","count":["?",["g",["r","local"],"is_event"],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"location":["g",["r","var"],"region"],"name":["g",["r","local"],"function_service"],"role":"roles/run.invoker","member":["g",["r","local"],"sender_member"]}},
        {"type":"google_eventarc_trigger","name":"this","count":["?",["&&",["g",["r","local"],"from_image"],["g",["r","local"],"is_event"]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"name":["g",["g",["r","local"],"names"],"event_trigger"],"location":["f","coalesce",["g",["g",["r","var"],"event_trigger"],"region"],["g",["r","var"],"region"]],"labels":["g",["r","local"],"labels"],"service_account":["g",["r","local"],"sender_email"]},"blocks":[{"type":"matching_criteria","attributes":{"attribute":"type","value":["g",["g",["r","var"],"event_trigger"],"event_type"]}},{"type":"matching_criteria","forEach":["g",["g",["r","var"],"event_trigger"],"filters"],"attributes":{"attribute":["g",["g",["r","matching_criteria"],"value"],"attribute"],"value":["g",["g",["r","matching_criteria"],"value"],"value"],"operator":["g",["g",["r","matching_criteria"],"value"],"operator"]}},{"type":"transport","forEach":["?",["==",["g",["g",["r","var"],"event_trigger"],"pubsub_topic"],null],["l"],["l",["g",["g",["r","var"],"event_trigger"],"pubsub_topic"]]],"blocks":[{"type":"pubsub","attributes":{"topic":["g",["r","transport"],"value"]}}]},{"type":"destination","blocks":[{"type":"cloud_run_service","attributes":{"service":["g",["i",["g",["r","google_cloud_run_v2_service"],"function"],0],"name"],"region":["g",["r","var"],"region"]}}]}]},
      ],
      locals: {
        sender_email: ["?",["g",["r","local"],"makes_account"],["f","one",["s",["g",["r","google_service_account"],"events"],["g",["e"],"email"]]],["g",["r","local"],"account_email"]],
        sender_member: ["?",["g",["r","local"],"makes_account"],["f","one",["s",["g",["r","google_service_account"],"events"],["g",["e"],"member"]]],["g",["r","local"],"account_member"]],
        event_right: ["o","role","roles/eventarc.eventReceiver","resource",["t","projects/",["g",["r","var"],"project_id"]],"member",["g",["r","local"],"sender_member"]],
      },
    },
    {
      name: "facts.gen.tf",
      locals: {
        cloud_run_job_runtimes: ["l","cloud_run","dagster","airflow"],
        scheduler_deadline_bounds: ["o","min",15,"max",1800],
        cloud_run_cpus: ["l","1","2","4","6","8"],
        cloud_run_memory: ["o","1",["o","min",512,"max",4096],"2",["o","min",512,"max",8192],"4",["o","min",2048,"max",16384],"6",["o","min",4096,"max",24576],"8",["o","min",4096,"max",32768]],
        function_memory: ["o","1",["o","min",128,"max",4096],"2",["o","min",128,"max",8192],"4",["o","min",2048,"max",16384],"6",["o","min",4096,"max",24576],"8",["o","min",4096,"max",32768]],
        function_part_memory: ["l",["o","below",0.5,"min",128,"max",512],["o","below",1,"min",128,"max",1024]],
        default_memory: 512,
        memory_units: ["o","Mi",1048576,"Gi",1073741824,"M",1000000,"G",1000000000],
        memory_pattern: "^([0-9]+(?:[.][0-9]+)?)(Mi|Gi|M|G)$",
        name_mistakable_pattern: "^(aks|code|event|execution|launch|logs|pod|records|scheduler|starter|task|[0-9a-f]{8})$",
        name_plain_pattern: "^[a-z0-9]+$",
        name_region_pattern: "^([a-z]+(-[a-z]+)+-[0-9]+|[a-z]+-[a-z]+[0-9]+|[a-z0-9]+)$",
        name_rules: ["o","code_location",["o","max",49,"suffix","-code","wide",false],"code_location_account",["o","max",30,"suffix","-code","wide",true],"composer_role",["o","max",60,"suffix","","wide",true],"dag",["o","max",100,"suffix","","wide",true],"event_sender",["o","max",30,"suffix","-event","wide",true],"event_trigger",["o","max",63,"suffix","","wide",false],"function",["o","max",49,"suffix","","wide",false],"job",["o","max",63,"suffix","","wide",false],"kubernetes_job",["o","max",52,"suffix","","wide",false],"launcher",["o","max",30,"suffix","-launch","wide",true],"log_metric",["o","max",40,"suffix","","wide",true],"log_sink",["o","max",100,"suffix","","wide",true],"scheduler",["o","max",63,"suffix","","wide",false],"service_account",["o","max",30,"suffix","","wide",true]],
      },
    },
    {
      name: "function-cloud-functions.tf",
      resources: [
        {"type":"google_cloudfunctions2_function","name":"this","count":["?",["g",["r","local"],"from_source"],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"name":["g",["g",["r","local"],"names"],"function"],"location":["g",["r","var"],"region"],"description":["t",["g",["r","local"],"title"],"."],"labels":["g",["r","local"],"labels"],"kms_key_name":["g",["r","local"],"kms_key"]},"blocks":[{"type":"build_config","attributes":{"runtime":["g",["r","var"],"function_language"],"entry_point":["g",["r","var"],"function_entry_point"],"docker_repository":["g",["r","var"],"docker_repository"]},"blocks":[{"type":"source","blocks":[{"type":"storage_source","attributes":{"bucket":["g",["r","var"],"source_bucket"],"object":["g",["r","var"],"source_object"]}}]}]},{"type":"service_config","attributes":{"service_account_email":["g",["r","local"],"account_email"],"available_cpu":["g",["r","local"],"cpu"],"available_memory":["g",["r","local"],"memory"],"timeout_seconds":["g",["r","var"],"timeout_seconds"],"min_instance_count":["g",["g",["r","var"],"scaling"],"min_instances"],"max_instance_count":["g",["g",["r","var"],"scaling"],"max_instances"],"max_instance_request_concurrency":1,"environment_variables":["g",["r","local"],"plain_environment"],"ingress_settings":"ALLOW_INTERNAL_ONLY","vpc_connector":["g",["r","local"],"connector"],"vpc_connector_egress_settings":["?",["==",["g",["r","local"],"connector"],null],null,["g",["r","local"],"egress"]]},"blocks":[{"type":"secret_environment_variables","forEach":["g",["r","local"],"secrets"],"attributes":{"key":["g",["r","secret_environment_variables"],"key"],"project_id":["g",["g",["r","secret_environment_variables"],"value"],"project"],"secret":["g",["g",["r","secret_environment_variables"],"value"],"name"],"version":["g",["g",["r","secret_environment_variables"],"value"],"version"]}}]},{"type":"event_trigger","forEach":["?",["==",["g",["r","var"],"event_trigger"],null],["l"],["l",["g",["r","var"],"event_trigger"]]],"attributes":{"event_type":["g",["g",["r","event_trigger"],"value"],"event_type"],"trigger_region":["g",["g",["r","event_trigger"],"value"],"region"],"pubsub_topic":["g",["g",["r","event_trigger"],"value"],"pubsub_topic"],"retry_policy":["?",["g",["g",["r","event_trigger"],"value"],"retry"],"RETRY_POLICY_RETRY","RETRY_POLICY_DO_NOT_RETRY"],"service_account_email":["g",["r","local"],"sender_email"]},"blocks":[{"type":"event_filters","forEach":["g",["g",["r","event_trigger"],"value"],"filters"],"attributes":{"attribute":["g",["g",["r","event_filters"],"value"],"attribute"],"value":["g",["g",["r","event_filters"],"value"],"value"],"operator":["g",["g",["r","event_filters"],"value"],"operator"]}}]}]},
        {"type":"google_kms_crypto_key_iam_member","name":"functions","forEach":["?",["&&",["&&",["g",["r","local"],"from_source"],["!=",["g",["r","local"],"kms_key"],null]],["!=",["g",["r","var"],"project_number"],null]],["f","toset",["f","concat",["l","gcf-admin-robot","gcp-sa-artifactregistry","gs-project-accounts"],["?",["g",["r","local"],"is_event"],["l","gcp-sa-eventarc"],["l"]]]],["l"]],"attributes":{"crypto_key_id":["g",["r","local"],"kms_key"],"role":"roles/cloudkms.cryptoKeyEncrypterDecrypter","member":["t","serviceAccount:service-",["g",["r","var"],"project_number"],"@",["g",["r","each"],"value"],".iam.gserviceaccount.com"]}},
      ],
      locals: {
        is_function: ["==",["g",["r","var"],"runtime_type"],"cloud_functions"],
        from_source: ["&&",["g",["r","local"],"is_function"],["!=",["g",["r","var"],"source_bucket"],null]],
        from_image: ["&&",["g",["r","local"],"is_function"],["==",["g",["r","var"],"source_bucket"],null]],
        is_event: ["&&",["g",["r","local"],"is_function"],["!=",["g",["r","var"],"event_trigger"],null]],
        function_port: 8080,
      },
    },
    {
      name: "identity.tf",
      resources: [
        {"type":"google_service_account","name":"job","count":["?",["g",["r","local"],"makes_account"],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"account_id":["g",["g",["r","local"],"names"],"service_account"],"display_name":["g",["r","local"],"title"],"description":"Runs the job and reaches its buckets."}},
        {"type":"google_storage_bucket_iam_member","name":"job","forEach":["?",["g",["r","local"],"makes_account"],["g",["r","local"],"buckets"],["l"]],"attributes":{"bucket":["g",["r","each"],"value"],"role":["g",["r","local"],"bucket_role"],"member":["g",["r","local"],"account_member"]}},
        {"type":"google_secret_manager_secret_iam_member","name":"job","forEach":["?",["g",["r","local"],"makes_account"],["g",["r","local"],"secret_ids"],["l"]],"attributes":{"secret_id":["g",["r","each"],"value"],"role":["g",["r","local"],"secret_role"],"member":["g",["r","local"],"account_member"]}},
        {"type":"google_project_iam_member","name":"job","forEach":["?",["g",["r","local"],"makes_account"],["g",["r","var"],"extra_roles"],["l"]],"attributes":{"project":["g",["r","var"],"project_id"],"role":["g",["r","each"],"value"],"member":["g",["r","local"],"account_member"]}},
      ],
      locals: {
        makes_account: ["==",["g",["r","var"],"service_account_email"],null],
        account_email: ["?",["g",["r","local"],"makes_account"],["f","one",["s",["g",["r","google_service_account"],"job"],["g",["e"],"email"]]],["g",["r","var"],"service_account_email"]],
        account_member: ["?",["g",["r","local"],"makes_account"],["f","one",["s",["g",["r","google_service_account"],"job"],["g",["e"],"member"]]],["t","serviceAccount:",["g",["r","var"],"service_account_email"]]],
        buckets: ["f","toset",["f","compact",["l",["g",["g",["r","var"],"storage"],"state_bucket"],["g",["g",["r","var"],"storage"],"data_bucket"]]]],
        bucket_role: "roles/storage.objectUser",
        secret_role: "roles/secretmanager.secretAccessor",
      },
    },
    {
      name: "job-kubernetes.tf",
      resources: [
        {"type":"google_service_account_iam_member","name":"workload_identity","count":["?",["&&",["g",["r","local"],"is_kubernetes"],["g",["r","local"],"makes_account"]],1,0],"attributes":{"service_account_id":["g",["i",["g",["r","google_service_account"],"job"],0],"name"],"role":["g",["g",["r","local"],"workload_right"],"role"],"member":["g",["g",["r","local"],"workload_right"],"member"]}},
      ],
      calls: [
        {"name":"kubernetes_job","source":"kubernetes-job","count":["?",["g",["r","local"],"is_kubernetes"],1,0],"inputs":{"name":["g",["g",["r","local"],"names"],"kubernetes_job"],"namespace":["g",["r","var"],"kubernetes_namespace"],"image":["g",["r","local"],"image"],"environment":["f","merge",["g",["g",["r","module"],"run"],"environment"],["g",["r","local"],"pod_environment"]],"command":["l","python3","/tmp/dativo/supervisor.py"],"args":["g",["g",["r","module"],"run"],"args"],"files":["g",["g",["r","module"],"run"],"files"],"asset_path":["g",["r","var"],"asset_path"],"cpu":["g",["g",["r","var"],"compute"],"cpu"],"memory":["g",["g",["r","var"],"compute"],"memory"],"disk_size":["g",["g",["r","var"],"compute"],"disk_size"],"cpu_architecture":["g",["r","var"],"cpu_architecture"],"image_pull_secrets":["g",["r","var"],"image_pull_secrets"],"state_volume_claim":["g",["r","var"],"state_volume_claim"],"read_only_root_filesystem":["g",["r","var"],"read_only_root_filesystem"],"timeout_seconds":["g",["r","var"],"timeout_seconds"],"schedule":["g",["r","var"],"schedule"],"schedule_time_zone":["g",["r","var"],"schedule_time_zone"],"labels":["g",["r","local"],"labels"],"service_account_name":["g",["r","local"],"kubernetes_service_account"],"create_service_account":["==",["g",["r","var"],"kubernetes_service_account_name"],null],"secret_environment":["fo","variable","reference",["g",["r","var"],"secrets"],["r","variable"],["o","name",["i",["f","split","/",["r","reference"]],0],"key",["i",["f","split","/",["r","reference"]],1]],true,false],"service_account_annotations":["o","iam.gke.io/gcp-service-account",["g",["r","local"],"account_email"]],"node_selector":["?",["==",["g",["g",["r","var"],"compute"],"instance_type"],null],["o"],["o","node.kubernetes.io/instance-type",["g",["g",["r","var"],"compute"],"instance_type"]]]}},
      ],
      locals: {
        is_kubernetes: ["==",["g",["r","var"],"runtime_type"],"kubernetes"],
        kubernetes_service_account: ["f","coalesce",["g",["r","var"],"kubernetes_service_account_name"],["g",["g",["r","local"],"names"],"kubernetes_job"]],
        workload_right: ["o","role","roles/iam.workloadIdentityUser","resource",["t","projects/-/serviceAccounts/",["f","coalesce",["g",["r","local"],"account_email"],"-"]],"member",["t","serviceAccount:",["f","coalesce",["g",["r","var"],"cluster_project_id"],["g",["r","var"],"project_id"]],".svc.id.goog[",["g",["r","var"],"kubernetes_namespace"],"/",["g",["r","local"],"kubernetes_service_account"],"]"]],
        mounted_documents: ["l","DATIVO_JOB_DOCUMENT","DATIVO_ASSET_DOCUMENT"],
        pod_environment: ["fo","name","value",["g",["r","local"],"plain_environment"],["r","name"],["r","value"],["!",["f","contains",["g",["r","local"],"mounted_documents"],["r","name"]]],false],
      },
    },
    {
      name: "job.tf",
      resources: [
        {"type":"google_cloud_run_v2_job","name":"this","count":["?",["g",["r","local"],"runs_cloud_run_job"],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"name":["g",["g",["r","local"],"names"],"job"],"location":["g",["r","var"],"region"],"labels":["g",["r","local"],"labels"],"deletion_protection":["g",["r","var"],"deletion_protection"]},"blocks":[{"type":"template","attributes":{"labels":["g",["r","local"],"labels"],"task_count":1,"parallelism":1},"blocks":[{"type":"template","attributes":{"service_account":["g",["r","local"],"account_email"],"timeout":["?",["==",["g",["r","var"],"timeout_seconds"],null],null,["t",["g",["r","var"],"timeout_seconds"],"s"]],"max_retries":["?",["==",["g",["r","var"],"runtime_type"],"dagster"],0,["g",["r","var"],"max_retries"]],"encryption_key":["g",["r","local"],"kms_key"],"execution_environment":["?",["==",["g",["g",["r","var"],"storage"],"state_bucket"],null],null,"EXECUTION_ENVIRONMENT_GEN2"]},"blocks":[{"type":"containers","attributes":{"image":["g",["r","local"],"image"],"command":["g",["g",["r","module"],"run"],"entry_point"],"args":["g",["g",["r","module"],"run"],"args"]},"blocks":[{"type":"resources","attributes":{"limits":["o","cpu",["g",["r","local"],"cpu"],"memory",["g",["r","local"],"memory"]]}},{"type":"env","forEach":["g",["r","local"],"plain_environment"],"attributes":{"name":["g",["r","env"],"key"],"value":["g",["r","env"],"value"]}},{"type":"env","forEach":["g",["r","local"],"secrets"],"attributes":{"name":["g",["r","env"],"key"]},"blocks":[{"type":"value_source","blocks":[{"type":"secret_key_ref","attributes":{"secret":["t","projects/",["g",["g",["r","env"],"value"],"project"],"/secrets/",["g",["g",["r","env"],"value"],"name"]],"version":["g",["g",["r","env"],"value"],"version"]}}]}]},{"type":"volume_mounts","forEach":["g",["r","local"],"state_mount"],"attributes":{"name":"state","mount_path":["g",["r","local"],"state_path"]}}]},{"type":"volumes","forEach":["g",["r","local"],"state_mount"],"attributes":{"name":"state"},"blocks":[{"type":"gcs","attributes":{"bucket":["g",["r","volumes"],"value"],"read_only":false}}]},{"type":"vpc_access","forEach":["?",["g",["r","local"],"has_vpc"],["l",1],["l"]],"attributes":{"connector":["g",["r","local"],"connector"],"egress":["g",["r","local"],"egress"]},"blocks":[{"type":"network_interfaces","forEach":["?",["g",["r","local"],"has_direct_vpc"],["l",1],["l"]],"attributes":{"network":["g",["r","local"],"network"],"subnetwork":["g",["r","local"],"subnetwork"],"tags":["g",["g",["r","var"],"networking"],"security_group_ids"]}}]}]}]}]},
      ],
    },
    {
      name: "launcher-cloud-functions.tf",
      resources: [
        {"type":"google_cloud_run_v2_service_iam_member","name":"launcher","count":["?",["&&",["g",["r","local"],"has_scheduler"],["g",["r","local"],"is_function"]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"location":["g",["r","var"],"region"],"name":["g",["r","local"],"function_service"],"role":"roles/run.invoker","member":["g",["r","local"],"launcher_member"]}},
        {"type":"google_cloud_scheduler_job","name":"function","count":["?",["&&",["g",["r","local"],"has_scheduler"],["g",["r","local"],"is_function"]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"region":["g",["r","local"],"scheduler_region"],"name":["g",["g",["r","local"],"names"],"scheduler"],"description":["t","Calls ",["g",["r","local"],"title"],"."],"schedule":["g",["r","var"],"schedule"],"time_zone":["g",["r","var"],"schedule_time_zone"],"attempt_deadline":["?",["==",["g",["r","var"],"timeout_seconds"],null],null,["t",["f","min",["f","max",["g",["r","var"],"timeout_seconds"],["g",["g",["r","local"],"scheduler_deadline_bounds"],"min"]],["g",["g",["r","local"],"scheduler_deadline_bounds"],"max"]],"s"]]},"blocks":[{"type":"http_target","attributes":{"http_method":"POST","uri":["g",["r","local"],"function_uri"]},"blocks":[{"type":"oidc_token","attributes":{"service_account_email":["g",["r","local"],"launcher_email"],"audience":["g",["r","local"],"function_uri"]}}]},{"type":"retry_config","attributes":{"retry_count":0}}]},
      ],
      locals: {
        function_service: ["f","one",["f","concat",["s",["g",["r","google_cloudfunctions2_function"],"this"],["g",["e"],"name"]],["s",["g",["r","google_cloud_run_v2_service"],"function"],["g",["e"],"name"]]]],
        function_uri: ["f","one",["f","concat",["s",["g",["r","google_cloudfunctions2_function"],"this"],["g",["i",["g",["e"],"service_config"],0],"uri"]],["s",["g",["r","google_cloud_run_v2_service"],"function"],["g",["e"],"uri"]]]],
      },
    },
    {
      name: "launcher-cloud-run.tf",
      resources: [
        {"type":"google_cloud_run_v2_job_iam_member","name":"launcher","count":["?",["&&",["g",["r","local"],"has_scheduler"],["==",["g",["r","var"],"runtime_type"],"cloud_run"]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"location":["g",["r","var"],"region"],"name":["g",["i",["g",["r","google_cloud_run_v2_job"],"this"],0],"name"],"role":"roles/run.invoker","member":["g",["r","local"],"launcher_member"]}},
        {"type":"google_cloud_scheduler_job","name":"job","count":["?",["&&",["g",["r","local"],"has_scheduler"],["==",["g",["r","var"],"runtime_type"],"cloud_run"]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"region":["g",["r","local"],"scheduler_region"],"name":["g",["g",["r","local"],"names"],"scheduler"],"description":["t","Starts ",["g",["r","local"],"title"],"."],"schedule":["g",["r","var"],"schedule"],"time_zone":["g",["r","var"],"schedule_time_zone"]},"blocks":[{"type":"http_target","attributes":{"http_method":"POST","uri":["t","https://run.googleapis.com/v2/",["g",["i",["g",["r","google_cloud_run_v2_job"],"this"],0],"id"],":run"]},"blocks":[{"type":"oauth_token","attributes":{"service_account_email":["g",["r","local"],"launcher_email"]}}]},{"type":"retry_config","attributes":{"retry_count":0}}]},
      ],
    },
    {
      name: "launcher.tf",
      resources: [
        {"type":"google_service_account","name":"launcher","count":["?",["&&",["g",["r","local"],"has_scheduler"],["g",["r","local"],"makes_account"]],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"account_id":["g",["g",["r","local"],"names"],"launcher"],"display_name":["t","Launcher of ",["g",["r","local"],"title"]],"description":"Starts the job on schedule and can do nothing else."}},
      ],
      locals: {
        has_scheduler: ["&&",["!=",["g",["r","var"],"schedule"],null],["f","contains",["l","cloud_run","cloud_functions"],["g",["r","var"],"runtime_type"]]],
        scheduler_region: ["f","coalesce",["g",["r","var"],"schedule_region"],["g",["r","var"],"region"]],
        launcher_email: ["?",["g",["r","local"],"makes_account"],["f","one",["s",["g",["r","google_service_account"],"launcher"],["g",["e"],"email"]]],["g",["r","local"],"account_email"]],
        launcher_member: ["?",["g",["r","local"],"makes_account"],["f","one",["s",["g",["r","google_service_account"],"launcher"],["g",["e"],"member"]]],["g",["r","local"],"account_member"]],
      },
    },
    {
      name: "logs.tf",
      resources: [
        {"type":"google_logging_project_sink","name":"this","count":["?",["==",["g",["r","local"],"log_bucket"],null],0,1],"attributes":{"project":["g",["r","var"],"project_id"],"name":["g",["g",["r","local"],"names"],"log_sink"],"description":["t","Log of ",["g",["r","local"],"title"],"."],"destination":["t","logging.googleapis.com/",["g",["r","local"],"log_bucket"]],"filter":["g",["r","local"],"log_filter"],"unique_writer_identity":true}},
        {"type":"google_project_iam_member","name":"log_writer","count":["?",["g",["r","local"],"is_foreign_bucket"],1,0],"attributes":{"project":["g",["r","local"],"log_bucket_project"],"role":"roles/logging.bucketWriter","member":["g",["i",["g",["r","google_logging_project_sink"],"this"],0],"writer_identity"]},"blocks":[{"type":"condition","attributes":{"title":"one log bucket","expression":["t","resource.name.endsWith(\"",["f","join","/",["f","slice",["f","split","/",["g",["r","local"],"log_bucket"]],2,6]],"\")"]}}]},
      ],
      locals: {
        kubernetes_run: ["t",["g",["g",["r","local"],"names"],"kubernetes_job"],["?",["==",["g",["r","var"],"schedule"],null],"","-[0-9]+"]],
        log_filters: ["o","cloud_run_job",["t","resource.type=\"cloud_run_job\" AND resource.labels.job_name=\"",["g",["g",["r","local"],"names"],"job"],"\" AND resource.labels.location=\"",["g",["r","var"],"region"],"\""],"function",["t","resource.type=\"cloud_run_revision\" AND resource.labels.service_name=\"",["g",["g",["r","local"],"names"],"function"],"\" AND resource.labels.location=\"",["g",["r","var"],"region"],"\""],"kubernetes",["t","resource.type=\"k8s_container\" AND resource.labels.container_name=\"job\" AND resource.labels.pod_name=~\"^",["g",["r","local"],"kubernetes_run"],"-[a-z0-9]{5}$\""]],
        platform: ["?",["g",["r","local"],"runs_cloud_run_job"],"cloud_run_job",["?",["==",["g",["r","var"],"runtime_type"],"kubernetes"],"kubernetes","function"]],
        log_filter: ["i",["g",["r","local"],"log_filters"],["g",["r","local"],"platform"]],
        log_bucket: ["?",["==",["g",["g",["r","var"],"monitoring"],"log_group"],null],null,["?",["f","can",["f","regex","^projects/",["g",["g",["r","var"],"monitoring"],"log_group"]]],["g",["g",["r","var"],"monitoring"],"log_group"],["t","projects/",["g",["r","var"],"project_id"],"/locations/global/buckets/",["g",["g",["r","var"],"monitoring"],"log_group"]]]],
        log_bucket_project: ["f","try",["i",["f","split","/",["g",["r","local"],"log_bucket"]],1],null],
        is_foreign_bucket: ["&&",["!=",["g",["r","local"],"log_bucket"],null],["!=",["g",["r","local"],"log_bucket_project"],["g",["r","var"],"project_id"]]],
      },
    },
    {
      name: "metrics.tf",
      resources: [
        {"type":"google_logging_metric","name":"counter","forEach":["g",["r","local"],"counters"],"attributes":{"project":["g",["r","var"],"project_id"],"name":["t",["g",["r","local"],"metric_prefix"],"/",["g",["r","each"],"key"]],"description":["t",["f","title",["g",["r","each"],"key"]]," of ",["g",["r","local"],"title"],"."],"filter":["g",["r","each"],"value"]},"blocks":[{"type":"metric_descriptor","attributes":{"metric_kind":"DELTA","value_type":"INT64","unit":"1"}}]},
        {"type":"google_logging_metric","name":"records","count":["?",["g",["g",["r","var"],"monitoring"],"enabled"],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"name":["t",["g",["r","local"],"metric_prefix"],"/records"],"description":["t","Records that each run of ",["g",["r","local"],"title"]," loaded."],"filter":["g",["r","local"],"finished"],"value_extractor":"EXTRACT(jsonPayload.metadata.records_valid)"},"blocks":[{"type":"metric_descriptor","attributes":{"metric_kind":"DELTA","value_type":"DISTRIBUTION","unit":"1"}},{"type":"bucket_options","blocks":[{"type":"exponential_buckets","attributes":{"num_finite_buckets":40,"growth_factor":2,"scale":1}}]}]},
      ],
      locals: {
        metric_prefix: ["t",["f","coalesce",["g",["g",["r","var"],"monitoring"],"metrics_namespace"],"dativo"],"/",["g",["g",["r","local"],"names"],"log_metric"]],
        ended: ["t",["g",["r","local"],"log_filter"]," AND jsonPayload.event_type=\"run_finished\""],
        timed_out: ["t",["g",["r","local"],"ended"]," AND jsonPayload.reason=\"timed_out\""],
        overdue: ["t","log_id(\"events\") AND jsonPayload.reason=\"DeadlineExceeded\" AND jsonPayload.involvedObject.kind=\"Job\" AND jsonPayload.involvedObject.name=~\"^",["g",["r","local"],"kubernetes_run"],"$\""],
        counters: ["fo","name","filter",["i",["o","cloud_run_job",["o","runs",["g",["r","local"],"ended"],"timeouts",["g",["r","local"],"timed_out"]],"function",["o"],"kubernetes",["o","failures",["t","(",["g",["r","local"],"ended"]," AND jsonPayload.exit_code!=0) OR (",["g",["r","local"],"overdue"],")"],"runs",["t","(",["g",["r","local"],"ended"],") OR (",["g",["r","local"],"overdue"],")"],"successes",["t",["g",["r","local"],"ended"]," AND jsonPayload.exit_code=0"],"timeouts",["t","(",["g",["r","local"],"timed_out"],") OR (",["g",["r","local"],"overdue"],")"]]],["g",["r","local"],"platform"]],["r","name"],["r","filter"],["g",["g",["r","var"],"monitoring"],"enabled"],false],
        finished: ["t",["g",["r","local"],"log_filter"]," AND jsonPayload.event_type=\"job_finished\""],
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
        title: ["t","Dativo job ",["g",["g",["r","local"],"names"],"job"]],
        labels: ["fo","name","value",["g",["r","var"],"labels"],["r","name"],["r","value"],["!=",["r","value"],""],false],
        runs_cloud_run_job: ["f","contains",["g",["r","local"],"cloud_run_job_runtimes"],["g",["r","var"],"runtime_type"]],
      },
    },
    {
      name: "network.tf",
      locals: {
        is_connector: ["f","can",["f","regex","/connectors/",["g",["g",["r","var"],"networking"],"vpc_id"]]],
        connector: ["?",["g",["r","local"],"is_connector"],["g",["g",["r","var"],"networking"],"vpc_id"],null],
        network: ["?",["g",["r","local"],"is_connector"],null,["g",["g",["r","var"],"networking"],"vpc_id"]],
        subnetwork: ["f","one",["f","slice",["g",["g",["r","var"],"networking"],"subnet_ids"],0,["f","min",1,["f","length",["g",["g",["r","var"],"networking"],"subnet_ids"]]]]],
        has_direct_vpc: ["&&",["==",["g",["r","local"],"connector"],null],["||",["!=",["g",["r","local"],"network"],null],["!=",["g",["r","local"],"subnetwork"],null]]],
        has_vpc: ["||",["!=",["g",["r","local"],"connector"],null],["g",["r","local"],"has_direct_vpc"]],
        egress: ["?",["==",["g",["g",["r","var"],"networking"],"private_access"],false],"PRIVATE_RANGES_ONLY","ALL_TRAFFIC"],
      },
    },
    {
      name: "run.tf",
      calls: [
        {"name":"run","source":"job-run","inputs":{"is_dagster":["==",["g",["r","var"],"runtime_type"],"dagster"],"dagster_schedule":["g",["r","var"],"schedule"],"dagster_time_zone":["g",["r","var"],"schedule_time_zone"],"args":["g",["r","var"],"args"],"asset_document":["g",["r","var"],"asset_document"],"asset_path":["g",["r","var"],"asset_path"],"entry_point":["?",["!=",["g",["r","var"],"entry_point"],null],["g",["r","var"],"entry_point"],["g",["r","var"],"command"]],"job_config_path":["g",["r","var"],"job_config_path"],"job_document":["g",["r","var"],"job_document"],"job_name":["g",["r","var"],"job_name"],"tenant_id":["g",["r","var"],"tenant_id"],"timeout_seconds":["g",["r","var"],"timeout_seconds"],"stop_seconds":["?",["==",["g",["r","var"],"runtime_type"],"kubernetes"],30,10],"serves":["==",["g",["r","var"],"runtime_type"],"cloud_functions"]}},
      ],
      locals: {
        image: ["?",["!=",["g",["r","var"],"image"],null],["g",["r","var"],"image"],["g",["g",["r","module"],"run"],"placeholder_image"]],
      },
    },
    {
      name: "service-cloud-functions.tf",
      resources: [
        {"type":"google_cloud_run_v2_service","name":"function","count":["?",["g",["r","local"],"from_image"],1,0],"attributes":{"project":["g",["r","var"],"project_id"],"name":["g",["g",["r","local"],"names"],"function"],"location":["g",["r","var"],"region"],"description":["t",["g",["r","local"],"title"],"."],"labels":["g",["r","local"],"labels"],"ingress":"INGRESS_TRAFFIC_INTERNAL_ONLY","deletion_protection":["g",["r","var"],"deletion_protection"]},"blocks":[{"type":"template","attributes":{"labels":["g",["r","local"],"labels"],"service_account":["g",["r","local"],"account_email"],"timeout":["?",["==",["g",["r","var"],"timeout_seconds"],null],null,["t",["g",["r","var"],"timeout_seconds"],"s"]],"encryption_key":["g",["r","local"],"kms_key"],"execution_environment":["?",["==",["g",["g",["r","var"],"storage"],"state_bucket"],null],null,"EXECUTION_ENVIRONMENT_GEN2"],"max_instance_request_concurrency":1},"blocks":[{"type":"scaling","attributes":{"min_instance_count":["g",["g",["r","var"],"scaling"],"min_instances"],"max_instance_count":["g",["g",["r","var"],"scaling"],"max_instances"]}},{"type":"containers","attributes":{"image":["g",["r","local"],"image"],"command":["g",["g",["r","module"],"run"],"entry_point"],"args":["g",["g",["r","module"],"run"],"args"]},"blocks":[{"type":"ports","attributes":{"container_port":["g",["r","local"],"function_port"]}},{"type":"startup_probe","attributes":{"period_seconds":5,"timeout_seconds":5,"failure_threshold":24},"blocks":[{"type":"tcp_socket","attributes":{"port":["g",["r","local"],"function_port"]}}]},{"type":"resources","attributes":{"limits":["o","cpu",["g",["r","local"],"cpu"],"memory",["g",["r","local"],"memory"]],"cpu_idle":true}},{"type":"env","forEach":["g",["r","local"],"plain_environment"],"attributes":{"name":["g",["r","env"],"key"],"value":["g",["r","env"],"value"]}},{"type":"env","forEach":["g",["r","local"],"secrets"],"attributes":{"name":["g",["r","env"],"key"]},"blocks":[{"type":"value_source","blocks":[{"type":"secret_key_ref","attributes":{"secret":["t","projects/",["g",["g",["r","env"],"value"],"project"],"/secrets/",["g",["g",["r","env"],"value"],"name"]],"version":["g",["g",["r","env"],"value"],"version"]}}]}]},{"type":"volume_mounts","forEach":["g",["r","local"],"state_mount"],"attributes":{"name":"state","mount_path":["g",["r","local"],"state_path"]}}]},{"type":"volumes","forEach":["g",["r","local"],"state_mount"],"attributes":{"name":"state"},"blocks":[{"type":"gcs","attributes":{"bucket":["g",["r","volumes"],"value"],"read_only":false}}]},{"type":"vpc_access","forEach":["?",["g",["r","local"],"has_vpc"],["l",1],["l"]],"attributes":{"connector":["g",["r","local"],"connector"],"egress":["g",["r","local"],"egress"]},"blocks":[{"type":"network_interfaces","forEach":["?",["g",["r","local"],"has_direct_vpc"],["l",1],["l"]],"attributes":{"network":["g",["r","local"],"network"],"subnetwork":["g",["r","local"],"subnetwork"],"tags":["g",["g",["r","var"],"networking"],"security_group_ids"]}}]}]}]},
      ],
    },
  ],
  variables: [],
  texts: {},
  templates: {},
}
