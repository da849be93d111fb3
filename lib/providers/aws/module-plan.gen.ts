// Written by `npm run generate` from the HCL in terraform/aws.

import type { ModulePlan } from '../module-plan'

/** What decides which resources `terraform/aws` plans, and with which arguments. */
export const AWS_PLAN: ModulePlan = {
  files: [
    {
      name: "alarms-ecs.tf",
      resources: [
        {"type":"aws_cloudwatch_metric_alarm","name":"schedule","forEach":["fo","metric","alarm",["o","TargetErrorCount",["o","name",["g",["g",["r","local"],"names"],"alarm_schedule_errors"],"description","EventBridge Scheduler could not start the Dativo job"],"InvocationDroppedCount",["o","name",["g",["g",["r","local"],"names"],"alarm_schedule_dropped"],"description","EventBridge Scheduler gave up starting the Dativo job"]],["r","metric"],["r","alarm"],["&&",["&&",["g",["g",["r","var"],"monitoring"],"enabled"],["g",["r","local"],"has_schedule_ecs"]],[">",["f","length",["g",["r","local"],"alarm_channels"]],0]],false],"attributes":{"alarm_name":["g",["g",["r","each"],"value"],"name"],"alarm_description":["g",["g",["r","each"],"value"],"description"],"alarm_actions":["g",["r","local"],"alarm_channels"],"comparison_operator":"GreaterThanThreshold","threshold":0,"evaluation_periods":1,"treat_missing_data":"notBreaching","namespace":"AWS/Scheduler","metric_name":["g",["r","each"],"key"],"dimensions":["o","ScheduleGroup",["g",["i",["g",["r","aws_scheduler_schedule_group"],"this"],0],"name"]],"period":300,"statistic":"Sum","tags":["g",["r","local"],"tags"]}},
      ],
    },
    {
      name: "alarms.tf",
      resources: [
        {"type":"aws_cloudwatch_metric_alarm","name":"rate","forEach":["g",["r","local"],"rate_alarms"],"attributes":{"alarm_name":["g",["g",["r","each"],"value"],"name"],"alarm_description":["g",["g",["r","each"],"value"],"description"],"alarm_actions":["g",["r","local"],"alarm_channels"],"comparison_operator":"GreaterThanThreshold","threshold":["i",["g",["r","local"],"thresholds"],["g",["r","each"],"key"]],"evaluation_periods":1,"treat_missing_data":"notBreaching","tags":["g",["r","local"],"tags"]},"blocks":[{"type":"metric_query","attributes":{"id":"rate","expression":"IF(bad > 0, 100 * bad / IF(started > bad, started, bad), 0)","label":["g",["r","each"],"key"],"return_data":true}},{"type":"metric_query","forEach":["o","bad",["g",["g",["r","each"],"value"],"metric"],"started","runs_started"],"attributes":{"id":["g",["r","metric_query"],"key"]},"blocks":[{"type":"metric","attributes":{"namespace":["g",["r","local"],"metrics_namespace"],"metric_name":["g",["i",["g",["r","local"],"run_filters"],["g",["r","metric_query"],"value"]],"metric"],"period":3600,"stat":"Sum"}}]}]},
        {"type":"aws_cloudwatch_metric_alarm","name":"records","count":["?",["f","contains",["f","keys",["g",["r","local"],"thresholds"]],"records_processed_min"],1,0],"attributes":{"alarm_name":["g",["g",["r","local"],"names"],"alarm_records"],"alarm_description":"A run of the Dativo job processed fewer records than expected","alarm_actions":["g",["r","local"],"alarm_channels"],"comparison_operator":"LessThanThreshold","threshold":["i",["g",["r","local"],"thresholds"],"records_processed_min"],"evaluation_periods":1,"treat_missing_data":"notBreaching","namespace":["g",["r","local"],"metrics_namespace"],"metric_name":["t",["g",["g",["r","local"],"names"],"metric"],".records_processed"],"period":300,"statistic":"Minimum","tags":["g",["r","local"],"tags"]}},
        {"type":"aws_cloudwatch_metric_alarm","name":"success","count":["?",["&&",["g",["r","local"],"is_monitored"],["!=",["g",["r","var"],"success_within_hours"],null]],1,0],"attributes":{"alarm_name":["g",["g",["r","local"],"names"],"alarm_success"],"alarm_description":["t","No run of the Dativo job succeeded within ",["f","coalesce",["g",["r","var"],"success_within_hours"],0]," hours"],"alarm_actions":["g",["r","local"],"alarm_channels"],"comparison_operator":"LessThanThreshold","threshold":1,"evaluation_periods":["g",["r","var"],"success_within_hours"],"datapoints_to_alarm":["g",["r","var"],"success_within_hours"],"treat_missing_data":"breaching","namespace":["g",["r","local"],"metrics_namespace"],"metric_name":["g",["i",["g",["r","local"],"run_filters"],"runs_succeeded"],"metric"],"period":3600,"statistic":"Sum","tags":["g",["r","local"],"tags"]}},
      ],
      locals: {
        alarm_channels: ["f","distinct",["g",["g",["g",["r","var"],"monitoring"],"alerts"],"channels"]],
        thresholds: ["?",["g",["r","local"],"is_monitored"],["g",["g",["g",["r","var"],"monitoring"],"alerts"],"thresholds"],["o"]],
        rate_alarms: ["fo","threshold","alarm",["o","error_rate",["o","name",["g",["g",["r","local"],"names"],"alarm_error_rate"],"metric","runs_failed","description","Percent of the runs of the Dativo job that end within an hour and not with exit code 0"],"timeout_rate",["o","name",["g",["g",["r","local"],"names"],"alarm_timeout_rate"],"metric","runs_timed_out","description","Percent of the runs of the Dativo job that are stopped by the timeout within an hour"]],["r","threshold"],["r","alarm"],["f","contains",["f","keys",["g",["r","local"],"thresholds"]],["r","threshold"]],false],
      },
    },
    {
      name: "cluster.tf",
      resources: [
        {"type":"aws_ecs_cluster_capacity_providers","name":"this","count":["?",["&&",["g",["r","local"],"creates_cluster"],["g",["r","var"],"use_fargate_spot"]],1,0],"attributes":{"cluster_name":["g",["i",["g",["r","aws_ecs_cluster"],"this"],0],"name"],"capacity_providers":["l","FARGATE","FARGATE_SPOT"]}},
        {"type":"aws_ecs_cluster","name":"this","count":["?",["g",["r","local"],"creates_cluster"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"cluster"],"tags":["g",["r","local"],"tags"]},"blocks":[{"type":"setting","attributes":{"name":"containerInsights","value":["?",["g",["g",["r","var"],"monitoring"],"enabled"],"enabled","disabled"]}},{"type":"configuration","forEach":["?",["&&",["!=",["g",["r","local"],"kms_key"],null],["==",["g",["r","local"],"kms_alias"],null]],["l",["g",["r","local"],"kms_key"]],["l"]],"blocks":[{"type":"managed_storage_configuration","attributes":{"fargate_ephemeral_storage_kms_key_id":["g",["r","configuration"],"value"]}}]}]},
      ],
      locals: {
        creates_cluster: ["&&",["g",["r","local"],"uses_fargate"],["==",["g",["r","var"],"cluster_name"],null]],
        cluster_name: ["?",["g",["r","local"],"creates_cluster"],["g",["g",["r","local"],"names"],"cluster"],["g",["r","var"],"cluster_name"]],
        cluster_arn: ["?",["g",["r","local"],"creates_cluster"],["f","one",["s",["g",["r","aws_ecs_cluster"],"this"],["g",["e"],"arn"]]],["f","try",["t","arn:",["g",["r","local"],"partition"],":ecs:",["g",["r","var"],"region"],":",["g",["r","local"],"task_account"],":cluster/",["g",["r","local"],"cluster_name"]],null]],
      },
    },
    {
      name: "code-location-dagster.tf",
      resources: [
        {"type":"aws_ecs_task_definition","name":"code_location","count":["?",["g",["r","local"],"is_dagster"],1,0],"attributes":{"family":["g",["g",["r","local"],"names"],"code_location"],"requires_compatibilities":["l","FARGATE"],"network_mode":"awsvpc","cpu":["g",["r","var"],"code_location_cpu"],"memory":["g",["r","var"],"code_location_memory"],"task_role_arn":["g",["r","local"],"task_role_arn"],"execution_role_arn":["g",["r","local"],"execution_role_arn"],"container_definitions":["f","jsonencode",["l",["g",["r","local"],"code_location_container"]]],"tags":["g",["r","local"],"tags"]},"blocks":[{"type":"runtime_platform","attributes":{"operating_system_family":"LINUX","cpu_architecture":["g",["r","local"],"cpu_architecture"]}},{"type":"volume","forEach":["g",["r","local"],"scratch_volumes"],"attributes":{"name":["g",["r","volume"],"value"]}},{"type":"volume","forEach":["g",["r","local"],"state_volumes"],"attributes":{"name":["g",["r","volume"],"value"]},"blocks":[{"type":"efs_volume_configuration","attributes":{"file_system_id":["g",["r","var"],"state_file_system_id"],"transit_encryption":"ENABLED"},"blocks":[{"type":"authorization_config","attributes":{"access_point_id":["g",["r","var"],"state_access_point_id"],"iam":"ENABLED"}}]}]}]},
        {"type":"aws_ecs_service","name":"code_location","count":["?",["g",["r","local"],"serves_code_location"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"code_location"],"cluster":["g",["r","local"],"cluster_arn"],"task_definition":["g",["i",["g",["r","aws_ecs_task_definition"],"code_location"],0],"arn"],"launch_type":"FARGATE","desired_count":["g",["r","local"],"min_code_locations"],"enable_ecs_managed_tags":true,"propagate_tags":"SERVICE","tags":["g",["r","local"],"tags"]},"blocks":[{"type":"deployment_circuit_breaker","attributes":{"enable":true,"rollback":true}},{"type":"network_configuration","attributes":{"subnets":["g",["g",["r","var"],"networking"],"subnet_ids"],"security_groups":["g",["r","local"],"security_group_ids"],"assign_public_ip":["g",["r","local"],"assign_public_ip"]}},{"type":"service_registries","forEach":["s",["g",["r","aws_service_discovery_service"],"code_location"],["g",["e"],"arn"]],"attributes":{"registry_arn":["g",["r","service_registries"],"value"]}}],"ignoreChanges":["desired_count"]},
        {"type":"aws_service_discovery_service","name":"code_location","count":["?",["&&",["g",["r","local"],"serves_code_location"],["!=",["g",["r","var"],"service_discovery_namespace_id"],null]],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"code_location"],"description":"Dagster code location of the Dativo job","tags":["g",["r","local"],"tags"]},"blocks":[{"type":"dns_config","attributes":{"namespace_id":["g",["r","var"],"service_discovery_namespace_id"],"routing_policy":"MULTIVALUE"},"blocks":[{"type":"dns_records","attributes":{"type":"A","ttl":10}}]},{"type":"health_check_custom_config","attributes":{"failure_threshold":1}}]},
        {"type":"aws_vpc_security_group_ingress_rule","name":"dagster","count":["?",["&&",["&&",["g",["r","local"],"is_dagster"],["g",["r","local"],"creates_security_group"]],["!=",["g",["r","var"],"dagster_security_group_id"],null]],1,0],"attributes":{"security_group_id":["g",["i",["g",["r","aws_security_group"],"this"],0],"id"],"description":"From Dagster to the code location","ip_protocol":"tcp","from_port":["g",["r","var"],"code_location_port"],"to_port":["g",["r","var"],"code_location_port"],"referenced_security_group_id":["g",["r","var"],"dagster_security_group_id"],"tags":["g",["r","local"],"tags"]}},
      ],
      locals: {
        is_dagster: ["==",["g",["r","var"],"runtime_type"],"dagster"],
        serves_code_location: ["&&",["g",["r","local"],"is_dagster"],[">",["f","length",["g",["g",["r","var"],"networking"],"subnet_ids"]],0]],
        code_location_command: ["f","coalesce",["g",["r","var"],"code_location_command"],["l","dagster","code-server","start","--host","0.0.0.0","--port",["f","tostring",["g",["r","var"],"code_location_port"]],"--python-file",["g",["g",["r","module"],"run"],"definitions_path"]]],
        run_context: ["o","ecs",["o","task_definition_arn",["f","one",["s",["g",["r","aws_ecs_task_definition"],"this"],["g",["e"],"arn"]]],"container_name",["g",["g",["r","local"],"job_container"],"name"],"run_ecs_tags",["fl","name","value",["g",["r","local"],"tags"],["o","key",["r","name"],"value",["r","value"]],true]]],
        code_location_container: ["f","merge",["o","name","code-location","image",["g",["r","local"],"image"],"essential",true,"entryPoint",["g",["g",["r","module"],"run"],"entry_point"],"command",["g",["r","local"],"code_location_command"],"portMappings",["l",["o","containerPort",["g",["r","var"],"code_location_port"],"protocol","tcp"]],"environment",["fl","name","value",["f","merge",["g",["g",["r","module"],"run"],"documents"],["g",["g",["r","module"],"run"],"service_environment"],["g",["r","local"],"container_environment"],["o","DAGSTER_CURRENT_IMAGE",["g",["r","local"],"image"],"DAGSTER_CONTAINER_CONTEXT",["f","jsonencode",["g",["r","local"],"run_context"]]]],["o","name",["r","name"],"value",["r","value"]],true],"secrets",["g",["r","local"],"secret_environment"],"healthCheck",["o","command",["l","CMD","dagster","api","grpc-health-check","--port",["f","tostring",["g",["r","var"],"code_location_port"]]],"interval",30,"timeout",10,"retries",3,"startPeriod",60],"linuxParameters",["o","initProcessEnabled",true],"logConfiguration",["f","merge",["g",["r","local"],"log_configuration"],["o","options",["f","merge",["g",["g",["r","local"],"log_configuration"],"options"],["o","awslogs-stream-prefix","code"]]]]],["g",["r","local"],"file_system"]],
      },
    },
    {
      name: "dag-airflow.tf",
      resources: [
        {"type":"aws_s3_object","name":"dag","count":["?",["&&",["g",["r","local"],"is_airflow"],["!=",["g",["r","var"],"dag_bucket"],null]],1,0],"attributes":{"bucket":["g",["r","var"],"dag_bucket"],"key":["t",["g",["r","var"],"dag_folder"],"/",["g",["g",["r","local"],"names"],"dag"],".py"],"content":["g",["r","local"],"dag"],"content_type":"text/x-python","tags":["?",["<=",["f","length",["g",["r","local"],"tags"]],["g",["r","local"],"s3_object_tags_max"]],["g",["r","local"],"tags"],["o"]]}},
      ],
      locals: {
        is_airflow: ["==",["g",["r","var"],"runtime_type"],"airflow"],
        dag: ["t","\"\"\"Runs the ECS task of the Dativo job and waits for it. Written by Terraform.\"\"\"\n\nimport pendulum\nfrom airflow import DAG\nfrom airflow.providers.amazon.aws.operators.ecs import EcsRunTaskOperator\n\nwith DAG(\n    dag_id=",["f","jsonencode",["g",["g",["r","local"],"names"],"dag"]],",\n    schedule=",["?",["==",["g",["r","var"],"schedule"],null],"None",["f","jsonencode",["g",["r","var"],"schedule"]]],",\n    start_date=pendulum.datetime(2024, 1, 1, tz=",["f","jsonencode",["g",["r","var"],"schedule_time_zone"]],"),\n    catchup=False,\n    max_active_runs=",["f","max",1,["f","coalesce",["g",["g",["r","var"],"scaling"],"max_instances"],1]],",\n    tags=[\"dativo\"],\n) as dag:\n    EcsRunTaskOperator(\n        task_id=\"run\",\n        region_name=",["f","jsonencode",["g",["r","var"],"region"]],",\n        cluster=",["f","jsonencode",["g",["r","local"],"cluster_name"]],",\n        task_definition=",["f","jsonencode",["g",["g",["r","local"],"names"],"task"]],",\n        ",["?",["g",["r","var"],"use_fargate_spot"],["t","capacity_provider_strategy=",["f","jsonencode",["g",["r","local"],"spot_strategy"]]],"launch_type=\"FARGATE\""],",\n        # A started task carries no tags unless its launcher asks for them.\n        propagate_tags=\"TASK_DEFINITION\",\n        overrides={},\n        network_configuration={\n            \"awsvpcConfiguration\": {\n                \"subnets\": ",["f","jsonencode",["g",["g",["r","var"],"networking"],"subnet_ids"]],",\n                \"securityGroups\": ",["f","jsonencode",["g",["r","local"],"security_group_ids"]],",\n                \"assignPublicIp\": \"",["?",["g",["r","local"],"assign_public_ip"],"ENABLED","DISABLED"],"\",\n            }\n        },\n        awslogs_group=",["f","jsonencode",["g",["r","local"],"log_group_name"]],",\n        awslogs_region=",["f","jsonencode",["g",["r","var"],"region"]],",\n        # Stream and container: before 9.1 the operator adds no container, later it sees this one.\n        awslogs_stream_prefix=\"job/",["g",["g",["r","local"],"job_container"],"name"],"\",\n    )\n"],
      },
    },
    {
      name: "encryption.tf",
      locals: {
        kms_key: ["?",["g",["g",["g",["r","var"],"storage"],"encryption"],"enabled"],["g",["g",["g",["r","var"],"storage"],"encryption"],"kms_key_id"],null],
        kms_arn: ["f","try",["f","regex","^arn:(?P<partition>[^:]+):kms:(?P<region>[^:]+):(?P<account>[^:]+):(?P<path>.+)$",["g",["r","local"],"kms_key"]],null],
        kms_alias: ["f","try",["f","regex","alias/.+$",["g",["r","local"],"kms_key"]],null],
        kms_region: ["f","try",["g",["g",["r","local"],"kms_arn"],"region"],["g",["r","var"],"region"]],
        kms_account: ["f","try",["g",["g",["r","local"],"kms_arn"],"account"],null],
        kms_path: ["?",["!=",["g",["r","local"],"kms_alias"],null],"key/*",["f","try",["g",["g",["r","local"],"kms_arn"],"path"],["t","key/",["g",["r","local"],"kms_key"]],""]],
        kms_alias_condition: ["fo","operator","test",["o","ForAnyValue:StringEquals",["o","kms:ResourceAliases",["g",["r","local"],"kms_alias"]]],["r","operator"],["r","test"],["!=",["g",["r","local"],"kms_alias"],null],false],
        kms_key_arn: ["?",["||",["==",["g",["r","local"],"kms_key"],null],["!=",["g",["r","local"],"kms_alias"],null]],null,["?",["!=",["g",["r","local"],"kms_arn"],null],["g",["r","local"],"kms_key"],["?",["g",["r","local"],"has_account_id"],["t","arn:",["g",["r","local"],"partition"],":kms:",["g",["r","var"],"region"],":",["g",["r","local"],"account_id"],":",["g",["r","local"],"kms_path"]],null]]],
        has_account_id: ["||",["||",["!=",["g",["r","var"],"account_id"],null],["!=",["g",["r","local"],"account_of_role"],null]],["g",["r","local"],"creates_cluster"]],
        account_id: ["?",["!=",["g",["r","var"],"account_id"],null],["g",["r","var"],"account_id"],["?",["!=",["g",["r","local"],"account_of_role"],null],["g",["r","local"],"account_of_role"],["f","one",["fl",null,"arn",["s",["g",["r","aws_ecs_cluster"],"this"],["g",["e"],"arn"]],["i",["f","split",":",["r","arn"]],4],true]]]],
        account_of_role: ["f","try",["i",["f","split",":",["f","coalesce",["g",["r","var"],"existing_execution_role_arn"],["g",["r","var"],"existing_task_role_arn"]]],4],null],
      },
    },
    {
      name: "facts.gen.tf",
      locals: {
        fargate_sizes: ["o","256",["l",512,1024,2048],"512",["l",1024,2048,3072,4096],"1024",["l",2048,3072,4096,5120,6144,7168,8192],"2048",["l",4096,5120,6144,7168,8192,9216,10240,11264,12288,13312,14336,15360,16384],"4096",["l",8192,9216,10240,11264,12288,13312,14336,15360,16384,17408,18432,19456,20480,21504,22528,23552,24576,25600,26624,27648,28672,29696,30720],"8192",["l",16384,20480,24576,28672,32768,36864,40960,45056,49152,53248,57344,61440],"16384",["l",32768,40960,49152,57344,65536,73728,81920,90112,98304,106496,114688,122880]],
        filter_text_pattern: "^[A-Za-z0-9_./ -]{1,200}$",
        name_mistakable_pattern: "^(aks|code|event|execution|launch|logs|pod|records|scheduler|starter|task|[0-9a-f]{8})$",
        name_plain_pattern: "^[a-z0-9]+$",
        name_region_pattern: "^([a-z]+(-[a-z]+)+-[0-9]+|[a-z]+-[a-z]+[0-9]+|[a-z0-9]+)$",
        name_rules: ["o","alarm_error_rate",["o","max",255,"suffix","-error-rate","wide",false],"alarm_records",["o","max",255,"suffix","-records","wide",false],"alarm_schedule_dropped",["o","max",255,"suffix","-starts-given-up","wide",false],"alarm_schedule_errors",["o","max",255,"suffix","-start-errors","wide",false],"alarm_success",["o","max",255,"suffix","-no-success","wide",false],"alarm_timeout_rate",["o","max",255,"suffix","-timeout-rate","wide",false],"cluster",["o","max",255,"suffix","","wide",false],"code_location",["o","max",63,"suffix","-code","wide",false],"dag",["o","max",200,"suffix","","wide",true],"execution_role",["o","max",64,"suffix","-execution","wide",true],"failed_starts",["o","max",64,"suffix","-failed-starts","wide",false],"job",["o","max",52,"suffix","","wide",false],"launch_policy",["o","max",128,"suffix","-launch","wide",true],"log_group",["o","max",504,"suffix","","wide",false],"metric",["o","max",200,"suffix","","wide",false],"pod_role",["o","max",64,"suffix","-pod","wide",true],"schedule",["o","max",64,"suffix","","wide",false],"scheduler_role",["o","max",64,"suffix","-scheduler","wide",true],"security_group",["o","max",255,"suffix","","wide",false],"task",["o","max",255,"suffix","","wide",false],"task_role",["o","max",64,"suffix","-task","wide",true]],
        s3_object_tags_max: 10,
      },
    },
    {
      name: "failed-starts.tf",
      resources: [
        {"type":"aws_cloudwatch_event_rule","name":"failed_starts","count":["?",["g",["r","local"],"notifies_failed_starts"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"failed_starts"],"description":"Tasks of the Dativo job that ECS could not start","tags":["g",["r","local"],"tags"],"event_pattern":["f","jsonencode",["o","source",["l","aws.ecs"],"detail-type",["l","ECS Task State Change"],"detail",["o","lastStatus",["l","STOPPED"],"stopCode",["l","TaskFailedToStart"],"taskDefinitionArn",["l",["o","prefix",["t",["g",["i",["g",["r","aws_ecs_task_definition"],"this"],0],"arn_without_revision"],":"]]]]]]}},
        {"type":"aws_cloudwatch_event_target","name":"failed_starts","forEach":["?",["g",["r","local"],"notifies_failed_starts"],["f","toset",["g",["r","local"],"alarm_channels"]],["l"]],"attributes":{"rule":["g",["i",["g",["r","aws_cloudwatch_event_rule"],"failed_starts"],0],"name"],"arn":["g",["r","each"],"value"]}},
      ],
      locals: {
        notifies_failed_starts: ["&&",["&&",["&&",["g",["r","local"],"uses_fargate"],["g",["g",["r","var"],"monitoring"],"enabled"]],["g",["r","var"],"notify_failed_starts"]],[">",["f","length",["g",["r","local"],"alarm_channels"]],0]],
      },
    },
    {
      name: "identity-airflow.tf",
      resources: [
        {"type":"aws_iam_role_policy","name":"mwaa","count":["?",["&&",["g",["r","local"],"is_airflow"],["!=",["g",["r","var"],"mwaa_execution_role"],null]],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"launch_policy"],"role":["i",["f","reverse",["f","split","/",["g",["r","var"],"mwaa_execution_role"]]],0],"policy":["g",["r","local"],"mwaa_policy"]}},
      ],
      locals: {
        mwaa_policy: ["f","jsonencode",["o","Version","2012-10-17","Statement",["f","concat",["g",["r","local"],"run_family_statements"],["g",["r","local"],"watch_task_statements"],["l",["o","Sid","ReadLog","Effect","Allow","Action",["l","logs:GetLogEvents"],"Resource",["f","try",["l",["t",["g",["r","local"],"log_group_arn"],":log-stream:job/job/*"]],["l"]]]]]]],
      },
    },
    {
      name: "identity-dagster.tf",
      resources: [
        {"type":"aws_iam_role_policy","name":"dagster","count":["?",["&&",["g",["r","local"],"is_dagster"],["!=",["g",["r","var"],"dagster_role"],null]],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"launch_policy"],"role":["i",["f","reverse",["f","split","/",["g",["r","var"],"dagster_role"]]],0],"policy":["f","jsonencode",["o","Version","2012-10-17","Statement",["f","concat",["g",["r","local"],"run_task_statements"],["g",["r","local"],"watch_task_statements"]]]]}},
      ],
    },
    {
      name: "identity-ecs.tf",
      resources: [
        {"type":"aws_iam_role","name":"scheduler","count":["?",["g",["r","local"],"makes_scheduler_role"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"scheduler_role"],"description":"Lets EventBridge Scheduler start the Dativo job","assume_role_policy":["f","jsonencode",["o","Version","2012-10-17","Statement",["l",["o","Effect","Allow","Principal",["o","Service","scheduler.amazonaws.com"],"Action","sts:AssumeRole","Condition",["o","StringEquals",["o","aws:SourceAccount",["i",["f","split",":",["g",["i",["g",["r","aws_scheduler_schedule_group"],"this"],0],"arn"]],4],"aws:SourceArn",["g",["i",["g",["r","aws_scheduler_schedule_group"],"this"],0],"arn"]]]]]]],"permissions_boundary":["g",["r","var"],"permissions_boundary_arn"],"tags":["g",["r","local"],"tags"]}},
        {"type":"aws_iam_role_policy","name":"scheduler","count":["?",["g",["r","local"],"makes_scheduler_role"],1,0],"attributes":{"name":"run-task","role":["g",["i",["g",["r","aws_iam_role"],"scheduler"],0],"name"],"policy":["g",["r","local"],"scheduler_policy"]}},
      ],
      locals: {
        makes_scheduler_role: ["&&",["g",["r","local"],"has_schedule_ecs"],["==",["g",["r","var"],"existing_scheduler_role_arn"],null]],
        scheduler_role_arn: ["?",["g",["r","local"],"makes_scheduler_role"],["f","one",["s",["g",["r","aws_iam_role"],"scheduler"],["g",["e"],"arn"]]],["?",["g",["r","local"],"has_schedule_ecs"],["g",["r","var"],"existing_scheduler_role_arn"],null]],
        scheduler_policy: ["?",["g",["r","local"],"has_schedule_ecs"],["f","jsonencode",["o","Version","2012-10-17","Statement",["f","concat",["?",["g",["r","local"],"makes_scheduler_role"],["g",["r","local"],"run_task_statements"],["g",["r","local"],"run_family_statements"]],["g",["r","local"],"dead_letter_statements"]]]],null],
        dead_letter_statements: ["fl",null,"arn",["s",["g",["r","var"],"schedule_dead_letter_arn"],["e"]],["o","Sid","KeepFailedStart","Effect","Allow","Action",["l","sqs:SendMessage"],"Resource",["l",["r","arn"]]],true],
      },
    },
    {
      name: "identity-execution.tf",
      resources: [
        {"type":"aws_iam_role","name":"execution","count":["?",["g",["r","local"],"makes_execution_role"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"execution_role"],"description":"Lets ECS pull the image, read the secrets and write the log of the Dativo job","assume_role_policy":["g",["r","local"],"task_trust"],"permissions_boundary":["g",["r","var"],"permissions_boundary_arn"],"tags":["g",["r","local"],"tags"]}},
        {"type":"aws_iam_role_policy","name":"execution","count":["?",["g",["r","local"],"makes_execution_role"],1,0],"attributes":{"name":"start","role":["g",["i",["g",["r","aws_iam_role"],"execution"],0],"name"],"policy":["g",["r","local"],"execution_policy"]}},
      ],
      locals: {
        makes_execution_role: ["&&",["g",["r","local"],"uses_fargate"],["==",["g",["r","var"],"existing_execution_role_arn"],null]],
        execution_role_arn: ["?",["g",["r","local"],"makes_execution_role"],["f","one",["s",["g",["r","aws_iam_role"],"execution"],["g",["e"],"arn"]]],["?",["g",["r","local"],"uses_fargate"],["g",["r","var"],"existing_execution_role_arn"],null]],
        execution_account: ["f","try",["i",["f","split",":",["g",["r","local"],"execution_role_arn"]],4],null],
        ecr_image: ["f","try",["f","regex","^(?P<account>[0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.(?P<region>[a-z0-9-]+)\\.(?:amazonaws\\.com(?:\\.cn)?|on\\.aws|on\\.amazonwebservices\\.com\\.cn)/(?P<repository>[^:@]+)",["g",["r","local"],"image"]],null],
        secret_arns: ["f","distinct",["fl",null,"reference",["f","values",["g",["r","var"],"secrets"]],["f","join",":",["f","slice",["f","split",":",["r","reference"]],0,7]],["f","strcontains",["r","reference"],":secretsmanager:"]]],
        parameter_arns: ["f","distinct",["fl",null,"reference",["f","values",["g",["r","var"],"secrets"]],["r","reference"],["f","strcontains",["r","reference"],":ssm:"]]],
        execution_statements: ["f","concat",["l",["o","Sid","WriteLog","Effect","Allow","Action",["l","logs:CreateLogStream","logs:PutLogEvents"],"Resource",["f","try",["t",["g",["r","local"],"log_group_arn"],":*"],null]]],["fl",null,"statement",["l",["o","Sid","PullImage","Effect","Allow","Action",["l","ecr:BatchCheckLayerAvailability","ecr:BatchGetImage","ecr:GetDownloadUrlForLayer"],"Resource",["f","try",["t","arn:",["g",["r","local"],"partition"],":ecr:",["g",["g",["r","local"],"ecr_image"],"region"],":",["g",["g",["r","local"],"ecr_image"],"account"],":repository/",["g",["g",["r","local"],"ecr_image"],"repository"]],null]],["o","Sid","LogInToRegistry","Effect","Allow","Action",["l","ecr:GetAuthorizationToken"],"Resource","*"]],["r","statement"],["!=",["g",["r","local"],"ecr_image"],null]],["fl",null,"statement",["l",["o","Sid","ReadSecrets","Effect","Allow","Action",["l","secretsmanager:GetSecretValue"],"Resource",["g",["r","local"],"secret_arns"]]],["r","statement"],[">",["f","length",["g",["r","local"],"secret_arns"]],0]],["fl",null,"statement",["l",["o","Sid","ReadParameters","Effect","Allow","Action",["l","ssm:GetParameters"],"Resource",["g",["r","local"],"parameter_arns"]]],["r","statement"],[">",["f","length",["g",["r","local"],"parameter_arns"]],0]],["fl",null,"statement",["l",["o","Sid","DecryptSecrets","Effect","Allow","Action",["l","kms:Decrypt"],"Resource",["t","arn:",["g",["r","local"],"partition"],":kms:",["g",["r","local"],"kms_region"],":",["?",["!=",["g",["r","local"],"kms_account"],null],["g",["r","local"],"kms_account"],["f","try",["f","coalesce",["g",["r","local"],"execution_account"]],""]],":",["g",["r","local"],"kms_path"]],"Condition",["f","merge",["g",["r","local"],"kms_alias_condition"],["o","StringEquals",["o","kms:ViaService",["fl",null,"service",["l","secretsmanager","ssm"],["t",["r","service"],".",["g",["r","local"],"kms_region"],".",["g",["g",["g",["r","data"],"aws_partition"],"current"],"dns_suffix"]],true]]]]]],["r","statement"],["&&",["!=",["g",["r","local"],"kms_key"],null],[">",["f","length",["g",["r","var"],"secrets"]],0]]]],
        execution_policy: ["?",["g",["r","local"],"uses_fargate"],["f","jsonencode",["o","Version","2012-10-17","Statement",["g",["r","local"],"execution_statements"]]],null],
      },
    },
    {
      name: "identity-kubernetes.tf",
      resources: [
        {"type":"aws_iam_role","name":"pod","count":["?",["g",["r","local"],"makes_pod_role"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"pod_role"],"description":"Rights of the Dativo job on its buckets and its key","assume_role_policy":["f","jsonencode",["o","Version","2012-10-17","Statement",["fl",null,"trust",["l",["g",["r","local"],"irsa_trust"],["g",["r","local"],"pod_identity_trust"]],["r","trust"],["==",["g",["r","local"],"uses_irsa"],["f","can",["g",["g",["r","trust"],"Principal"],"Federated"]]]]]],"permissions_boundary":["g",["r","var"],"permissions_boundary_arn"],"tags":["g",["r","local"],"tags"]}},
        {"type":"aws_iam_role_policy","name":"pod","count":["?",["&&",["g",["r","local"],"makes_pod_role"],["g",["r","local"],"has_job_permissions"]],1,0],"attributes":{"name":"storage","role":["g",["i",["g",["r","aws_iam_role"],"pod"],0],"name"],"policy":["g",["r","local"],"pod_policy"]}},
        {"type":"aws_eks_pod_identity_association","name":"this","count":["?",["&&",["&&",["g",["r","local"],"is_kubernetes"],["!",["g",["r","local"],"uses_irsa"]]],["!=",["g",["r","var"],"cluster_name"],null]],1,0],"attributes":{"cluster_name":["g",["r","var"],"cluster_name"],"namespace":["g",["r","var"],"kubernetes_namespace"],"service_account":["g",["r","local"],"kubernetes_service_account"],"role_arn":["g",["r","local"],"pod_role_arn"],"tags":["g",["r","local"],"tags"]}},
      ],
      locals: {
        makes_pod_role: ["&&",["g",["r","local"],"is_kubernetes"],["==",["g",["r","var"],"existing_task_role_arn"],null]],
        pod_role_arn: ["?",["g",["r","local"],"makes_pod_role"],["f","one",["s",["g",["r","aws_iam_role"],"pod"],["g",["e"],"arn"]]],["?",["g",["r","local"],"is_kubernetes"],["g",["r","var"],"existing_task_role_arn"],null]],
        uses_irsa: ["&&",["g",["r","local"],"is_kubernetes"],["!=",["g",["r","var"],"oidc_provider_arn"],null]],
        oidc_issuer: ["f","try",["i",["f","regex","oidc-provider/(.+)$",["g",["r","var"],"oidc_provider_arn"]],0],""],
        irsa_trust: ["o","Effect","Allow","Principal",["o","Federated",["g",["r","var"],"oidc_provider_arn"]],"Action",["l","sts:AssumeRoleWithWebIdentity"],"Condition",["o","StringEquals",["o",["t",["g",["r","local"],"oidc_issuer"],":aud"],"sts.amazonaws.com",["t",["g",["r","local"],"oidc_issuer"],":sub"],["t","system:serviceaccount:",["g",["r","var"],"kubernetes_namespace"],":",["g",["r","local"],"kubernetes_service_account"]]]]],
        pod_identity_trust: ["o","Effect","Allow","Principal",["o","Service","pods.eks.amazonaws.com"],"Action",["l","sts:AssumeRole","sts:TagSession"],"Condition",["o","StringEquals",["fo","tag","value",["o","aws:RequestTag/eks-cluster-name",["g",["r","var"],"cluster_name"],"aws:RequestTag/kubernetes-namespace",["g",["r","var"],"kubernetes_namespace"],"aws:RequestTag/kubernetes-service-account",["g",["r","local"],"kubernetes_service_account"]],["r","tag"],["r","value"],["!=",["r","value"],null],false]]],
        pod_policy: ["?",["||",["!",["g",["r","local"],"is_kubernetes"]],["!",["g",["r","local"],"has_job_permissions"]]],null,["f","jsonencode",["o","Version","2012-10-17","Statement",["f","concat",["g",["r","local"],"bucket_statements"],["fl",null,"statement",["l",["o","Sid","UseKey","Effect","Allow","Action",["l","kms:Decrypt","kms:GenerateDataKey"],"Resource",["t","arn:",["g",["r","local"],"partition"],":kms:",["g",["r","local"],"kms_region"],":",["?",["!=",["g",["r","local"],"kms_account"],null],["g",["r","local"],"kms_account"],["i",["f","split",":",["g",["r","local"],"pod_role_arn"]],4]],":",["g",["r","local"],"kms_path"]],"Condition",["g",["r","local"],"bucket_key_condition"]]],["r","statement"],["!=",["g",["r","local"],"kms_key"],null]],["g",["r","local"],"extra_statements"]]]]],
      },
    },
    {
      name: "identity.tf",
      resources: [
        {"type":"aws_iam_role","name":"task","count":["?",["g",["r","local"],"makes_task_role"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"task_role"],"description":"Rights of the Dativo job on its buckets and its key","assume_role_policy":["g",["r","local"],"task_trust"],"permissions_boundary":["g",["r","var"],"permissions_boundary_arn"],"tags":["g",["r","local"],"tags"]}},
        {"type":"aws_iam_role_policy","name":"task","count":["?",["&&",["g",["r","local"],"makes_task_role"],["g",["r","local"],"has_job_permissions"]],1,0],"attributes":{"name":"storage","role":["g",["i",["g",["r","aws_iam_role"],"task"],0],"name"],"policy":["g",["r","local"],"task_policy"]}},
      ],
      locals: {
        makes_task_role: ["&&",["g",["r","local"],"uses_fargate"],["==",["g",["r","var"],"existing_task_role_arn"],null]],
        task_role_arn: ["?",["g",["r","local"],"makes_task_role"],["f","one",["s",["g",["r","aws_iam_role"],"task"],["g",["e"],"arn"]]],["?",["g",["r","local"],"uses_fargate"],["g",["r","var"],"existing_task_role_arn"],null]],
        task_account: ["f","try",["i",["f","split",":",["g",["r","local"],"task_role_arn"]],4],null],
        task_trust: ["f","jsonencode",["o","Version","2012-10-17","Statement",["l",["f","merge",["o","Effect","Allow","Principal",["o","Service","ecs-tasks.amazonaws.com"],"Action","sts:AssumeRole"],["fo","key","condition",["o","Condition",["o","StringEquals",["o","aws:SourceAccount",["g",["r","local"],"account_id"]]]],["r","key"],["r","condition"],["g",["r","local"],"has_account_id"],false]]]]],
        task_policy: ["?",["||",["!",["g",["r","local"],"uses_fargate"]],["!",["g",["r","local"],"has_job_permissions"]]],null,["f","jsonencode",["o","Version","2012-10-17","Statement",["f","concat",["g",["r","local"],"bucket_statements"],["fl",null,"statement",["l",["o","Sid","UseKey","Effect","Allow","Action",["l","kms:Decrypt","kms:GenerateDataKey"],"Resource",["t","arn:",["g",["r","local"],"partition"],":kms:",["g",["r","local"],"kms_region"],":",["?",["!=",["g",["r","local"],"kms_account"],null],["g",["r","local"],"kms_account"],["g",["r","local"],"task_account"]],":",["g",["r","local"],"kms_path"]],"Condition",["g",["r","local"],"bucket_key_condition"]]],["r","statement"],["!=",["g",["r","local"],"kms_key"],null]],["g",["r","local"],"state_statements"],["g",["r","local"],"extra_statements"]]]]],
      },
    },
    {
      name: "job-kubernetes.tf",
      calls: [
        {"name":"kubernetes_job","source":"kubernetes-job","count":["?",["g",["r","local"],"is_kubernetes"],1,0],"inputs":{"name":["g",["g",["r","local"],"names"],"job"],"namespace":["g",["r","var"],"kubernetes_namespace"],"image":["g",["r","local"],"image"],"environment":["f","merge",["g",["g",["r","module"],"run"],"environment"],["g",["r","local"],"container_environment"]],"command":["l","python3","/tmp/dativo/supervisor.py"],"args":["g",["g",["r","module"],"run"],"args"],"files":["g",["g",["r","module"],"run"],"files"],"asset_path":["g",["r","var"],"asset_path"],"cpu":["g",["g",["r","var"],"compute"],"cpu"],"memory":["g",["g",["r","var"],"compute"],"memory"],"disk_size":["g",["g",["r","var"],"compute"],"disk_size"],"cpu_architecture":["g",["r","var"],"cpu_architecture"],"image_pull_secrets":["g",["r","var"],"image_pull_secrets"],"state_volume_claim":["g",["r","var"],"state_volume_claim"],"read_only_root_filesystem":["g",["r","var"],"read_only_root_filesystem"],"timeout_seconds":["g",["r","var"],"timeout_seconds"],"schedule":["g",["r","var"],"schedule"],"schedule_time_zone":["g",["r","var"],"schedule_time_zone"],"labels":["g",["r","local"],"tags"],"service_account_name":["g",["r","local"],"kubernetes_service_account"],"create_service_account":["==",["g",["r","var"],"kubernetes_service_account_name"],null],"secret_environment":["fo","variable","reference",["g",["r","var"],"secrets"],["r","variable"],["o","name",["i",["f","split","/",["r","reference"]],0],"key",["i",["f","split","/",["r","reference"]],1]],true,false],"service_account_annotations":["fo","name","arn",["o","eks.amazonaws.com/role-arn",["g",["r","local"],"pod_role_arn"]],["r","name"],["r","arn"],["g",["r","local"],"uses_irsa"],false],"node_selector":["fo",null,"type",["s",["g",["g",["r","var"],"compute"],"instance_type"],["e"]],"node.kubernetes.io/instance-type",["r","type"],true,false]}},
      ],
      locals: {
        is_kubernetes: ["==",["g",["r","var"],"runtime_type"],"kubernetes"],
        kubernetes_service_account: ["f","coalesce",["g",["r","var"],"kubernetes_service_account_name"],["g",["g",["r","local"],"names"],"job"]],
      },
    },
    {
      name: "logs.tf",
      resources: [
        {"type":"aws_cloudwatch_log_group","name":"this","count":["?",["g",["r","local"],"creates_log_group"],1,0],"attributes":{"name":["g",["r","local"],"log_group_name"],"retention_in_days":["g",["r","var"],"log_retention_days"],"kms_key_id":["g",["r","local"],"kms_key_arn"],"skip_destroy":["g",["r","var"],"keep_log_group"],"tags":["g",["r","local"],"tags"]}},
      ],
      locals: {
        log_group_name: ["?",["!=",["g",["g",["r","var"],"monitoring"],"log_group"],null],["g",["g",["r","var"],"monitoring"],"log_group"],["?",["g",["r","local"],"uses_fargate"],["t","/dativo/",["g",["g",["r","local"],"names"],"log_group"]],["?",["!=",["g",["r","var"],"cluster_name"],null],["t","/aws/containerinsights/",["g",["r","var"],"cluster_name"],"/application"],null]]],
        log_group_arn: ["?",["g",["r","local"],"creates_log_group"],["f","one",["s",["g",["r","aws_cloudwatch_log_group"],"this"],["g",["e"],"arn"]]],["f","try",["t","arn:",["g",["r","local"],"partition"],":logs:",["g",["r","var"],"region"],":",["g",["r","local"],"execution_account"],":log-group:",["g",["r","local"],"log_group_name"]],null]],
        creates_log_group: ["&&",["g",["r","local"],"uses_fargate"],["g",["r","var"],"create_log_group"]],
      },
    },
    {
      name: "metrics.tf",
      resources: [
        {"type":"aws_cloudwatch_log_metric_filter","name":"this","forEach":["fo","kind","filter",["g",["r","local"],"metric_filters"],["r","kind"],["r","filter"],["g",["r","local"],"is_monitored"],false],"attributes":{"name":["g",["g",["r","each"],"value"],"name"],"log_group_name":["?",["g",["r","local"],"creates_log_group"],["g",["i",["g",["r","aws_cloudwatch_log_group"],"this"],0],"name"],["g",["r","local"],"log_group_name"]],"pattern":["g",["g",["r","each"],"value"],"pattern"]},"blocks":[{"type":"metric_transformation","attributes":{"namespace":["g",["r","local"],"metrics_namespace"],"name":["g",["g",["r","each"],"value"],"metric"],"value":["g",["g",["r","each"],"value"],"value"],"default_value":["g",["g",["r","each"],"value"],"default"]}}]},
      ],
      locals: {
        metrics_namespace: ["f","coalesce",["g",["g",["r","var"],"monitoring"],"metrics_namespace"],"Dativo/Jobs"],
        log_line: ["?",["g",["r","local"],"uses_fargate"],"$","$.log_processed"],
        log_names: ["fo","field","value",["o","tenant_id",["g",["r","var"],"tenant_id"],"job_name",["g",["r","var"],"job_name"]],["r","field"],["r","value"],["f","can",["f","regex",["g",["r","local"],"filter_text_pattern"],["r","value"]]],false],
        log_pod: ["?",["g",["r","local"],"uses_fargate"],"",["t"," && ($.kubernetes.pod_name = \"",["g",["g",["r","local"],"names"],"job"],"-*\")"]],
        log_source: ["f","join","",["f","concat",["l",["g",["r","local"],"log_pod"]],["fl","field","value",["g",["r","local"],"log_names"],["t"," && (",["g",["r","local"],"log_line"],".",["r","field"]," = \"",["r","value"],"\")"],true]]],
        run_filters: ["fo","metric","condition",["o","runs_started",["t","(",["g",["r","local"],"log_line"],".event_type = \"run_started\")"],"runs_succeeded",["t","(",["g",["r","local"],"log_line"],".event_type = \"run_finished\") && (",["g",["r","local"],"log_line"],".exit_code = 0)"],"runs_failed",["t","(",["g",["r","local"],"log_line"],".event_type = \"run_finished\") && (",["g",["r","local"],"log_line"],".exit_code != 0)"],"runs_timed_out",["t","(",["g",["r","local"],"log_line"],".event_type = \"run_finished\") && (",["g",["r","local"],"log_line"],".reason = \"timed_out\")"]],["r","metric"],["o","name",["t",["g",["g",["r","local"],"names"],"metric"],".",["r","metric"]],"metric",["t",["g",["g",["r","local"],"names"],"metric"],".",["r","metric"]],"pattern",["t","{ ",["r","condition"],["g",["r","local"],"log_source"]," }"],"value","1","default","0"],true,false],
        record_places: ["o","records","records_valid","records_metadata","metadata.records_valid","records_extra","extra_data.records_valid"],
        record_filters: ["fo","kind","place",["g",["r","local"],"record_places"],["r","kind"],["o","name",["t",["g",["g",["r","local"],"names"],"metric"],".",["r","kind"]],"metric",["t",["g",["g",["r","local"],"names"],"metric"],".records_processed"],"pattern",["t","{ (",["g",["r","local"],"log_line"],".event_type = \"job_finished\") && (",["g",["r","local"],"log_line"],".",["r","place"]," >= 0)",["g",["r","local"],"log_pod"]," }"],"value",["t",["g",["r","local"],"log_line"],".",["r","place"]],"default",null],["f","contains",["f","keys",["g",["r","local"],"thresholds"]],"records_processed_min"],false],
        metric_filters: ["f","merge",["g",["r","local"],"run_filters"],["g",["r","local"],"record_filters"]],
        is_monitored: ["&&",["g",["g",["r","var"],"monitoring"],"enabled"],["!=",["g",["r","local"],"log_group_name"],null]],
      },
    },
    {
      name: "names.tf",
      locals: {
        partition: ["g",["g",["g",["r","data"],"aws_partition"],"current"],"partition"],
        uses_fargate: ["!=",["g",["r","var"],"runtime_type"],"kubernetes"],
        tags: ["fo","name","value",["g",["r","var"],"tags"],["r","name"],["r","value"],["!=",["r","value"],""],false],
        name_environment: ["?",["!=",["g",["r","var"],"environment_name"],null],["g",["r","var"],"environment_name"],""],
        name_last: ["?",["!=",["g",["r","local"],"name_environment"],""],["g",["r","local"],"name_environment"],["f","coalesce",["g",["r","var"],"job_name"],"-"]],
        name_is_plain: ["&&",["&&",["f","alltrue",["fl",null,"part",["l",["g",["r","var"],"name_prefix"],["g",["r","var"],"tenant_id"],["g",["r","var"],"job_name"]],["f","can",["f","regex",["g",["r","local"],"name_plain_pattern"],["r","part"]]],true]],["||",["==",["g",["r","local"],"name_environment"],""],["f","can",["f","regex",["g",["r","local"],"name_plain_pattern"],["g",["r","local"],"name_environment"]]]]],["!",["f","can",["f","regex",["g",["r","local"],"name_mistakable_pattern"],["g",["r","local"],"name_last"]]]]],
        name_region: ["f","lower",["f","replace",["g",["r","var"],"region"]," ",""]],
        name_regions: ["fo","kind","rule",["g",["r","local"],"name_rules"],["r","kind"],["?",["g",["r","rule"],"wide"],["g",["r","local"],"name_region"],""],true,false],
        name_slugs: ["fo","kind","region",["g",["r","local"],"name_regions"],["r","kind"],["f","trim",["f","lower",["f","replace",["f","join","-",["l",["g",["r","var"],"name_prefix"],["g",["r","var"],"tenant_id"],["g",["r","var"],"job_name"],["r","region"],["g",["r","local"],"name_environment"]]],"/[^A-Za-z0-9]+/","-"]],"-"],true,false],
        name_hashes: ["fo","kind","region",["g",["r","local"],"name_regions"],["r","kind"],["f","substr",["f","sha256",["f","join","",["fl",null,"part",["l",["g",["r","var"],"tenant_id"],["g",["r","var"],"job_name"],["g",["r","local"],"name_environment"],["r","region"]],["f","sha256",["r","part"]],true]]],0,8],true,false],
        names: ["fo","kind","rule",["g",["r","local"],"name_rules"],["r","kind"],["f","join","",["l",["?",["&&",["&&",["g",["r","local"],"name_is_plain"],["||",["!",["g",["r","rule"],"wide"]],["f","can",["f","regex",["g",["r","local"],"name_region_pattern"],["g",["r","local"],"name_region"]]]]],["<=",["+",["f","length",["i",["g",["r","local"],"name_slugs"],["r","kind"]]],["f","length",["g",["r","rule"],"suffix"]]],["g",["r","rule"],"max"]]],["i",["g",["r","local"],"name_slugs"],["r","kind"]],["t",["f","replace",["f","substr",["i",["g",["r","local"],"name_slugs"],["r","kind"]],0,["-",["-",["g",["r","rule"],"max"],["f","length",["g",["r","rule"],"suffix"]]],9]],"/-+$/",""],"-",["i",["g",["r","local"],"name_hashes"],["r","kind"]]]],["g",["r","rule"],"suffix"]]],true,false],
      },
    },
    {
      name: "network.tf",
      resources: [
        {"type":"aws_security_group","name":"this","count":["?",["g",["r","local"],"creates_security_group"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"security_group"],"description":"Dativo job: outbound traffic","vpc_id":["g",["g",["r","var"],"networking"],"vpc_id"],"tags":["g",["r","local"],"tags"]}},
        {"type":"aws_vpc_security_group_egress_rule","name":"this","forEach":["?",["g",["r","local"],"creates_security_group"],["g",["r","var"],"egress_cidr_blocks"],["l"]],"attributes":{"security_group_id":["g",["i",["g",["r","aws_security_group"],"this"],0],"id"],"description":"From the Dativo job to its sources and targets","ip_protocol":"-1","cidr_ipv4":["?",["f","strcontains",["g",["r","each"],"value"],":"],null,["g",["r","each"],"value"]],"cidr_ipv6":["?",["f","strcontains",["g",["r","each"],"value"],":"],["g",["r","each"],"value"],null],"tags":["g",["r","local"],"tags"]}},
      ],
      locals: {
        creates_security_group: ["&&",["&&",["g",["r","local"],"uses_fargate"],["!=",["g",["g",["r","var"],"networking"],"vpc_id"],null]],["==",["f","length",["g",["g",["r","var"],"networking"],"security_group_ids"]],0]],
        security_group_ids: ["?",["g",["r","local"],"creates_security_group"],["s",["g",["r","aws_security_group"],"this"],["g",["e"],"id"]],["g",["g",["r","var"],"networking"],"security_group_ids"]],
        assign_public_ip: ["==",["g",["g",["r","var"],"networking"],"private_access"],false],
      },
    },
    {
      name: "permissions-launch.tf",
      locals: {
        spot_strategy: ["l",["o","capacityProvider","FARGATE_SPOT","weight",1]],
        cluster_tasks_arn: ["f","try",["t",["f","replace",["g",["r","local"],"cluster_arn"],":cluster/",":task/"],"/*"],null],
        run_task_statements: ["?",["g",["r","local"],"uses_fargate"],["l",["o","Sid","RunTask","Effect","Allow","Action",["l","ecs:RunTask"],"Resource",["l",["f","one",["s",["g",["r","aws_ecs_task_definition"],"this"],["g",["e"],"arn"]]]],"Condition",["o","ArnEquals",["o","ecs:cluster",["g",["r","local"],"cluster_arn"]]]],["o","Sid","PassTaskRoles","Effect","Allow","Action",["l","iam:PassRole"],"Resource",["l",["g",["r","local"],"task_role_arn"],["g",["r","local"],"execution_role_arn"]],"Condition",["o","StringEquals",["o","iam:PassedToService","ecs-tasks.amazonaws.com"]]],["o","Sid","TagStartedTask","Effect","Allow","Action",["l","ecs:TagResource"],"Resource",["l",["g",["r","local"],"cluster_tasks_arn"]],"Condition",["o","StringEquals",["o","ecs:CreateAction","RunTask"]]]],["l"]],
        run_family_statements: ["fl",null,"statement",["g",["r","local"],"run_task_statements"],["f","merge",["r","statement"],["?",["!=",["g",["r","statement"],"Sid"],"RunTask"],["o"],["o","Resource",["fl",null,"arn",["s",["g",["r","aws_ecs_task_definition"],"this"],["g",["e"],"arn_without_revision"]],["t",["r","arn"],":*"],true]]]],true],
        watch_task_statements: ["l",["o","Sid","WatchAndStopTask","Effect","Allow","Action",["l","ecs:DescribeTasks","ecs:StopTask"],"Resource",["l",["g",["r","local"],"cluster_tasks_arn"]],"Condition",["o","ArnEquals",["o","ecs:cluster",["g",["r","local"],"cluster_arn"]]]]],
      },
    },
    {
      name: "permissions.tf",
      locals: {
        bucket_arns: ["f","distinct",["fl",null,"bucket",["l",["g",["g",["r","var"],"storage"],"state_bucket"],["g",["g",["r","var"],"storage"],"data_bucket"]],["t","arn:",["g",["r","local"],"partition"],":s3:::",["r","bucket"]],["!=",["r","bucket"],null]]],
        bucket_statements: ["fl",null,"statement",["l",["o","Sid","ListBuckets","Effect","Allow","Action",["l","s3:ListBucket"],"Resource",["g",["r","local"],"bucket_arns"]],["o","Sid","ReadWriteDeleteObjects","Effect","Allow","Action",["l","s3:GetObject","s3:PutObject","s3:DeleteObject","s3:AbortMultipartUpload","s3:ListMultipartUploadParts"],"Resource",["fl",null,"arn",["g",["r","local"],"bucket_arns"],["t",["r","arn"],"/*"],true]]],["r","statement"],[">",["f","length",["g",["r","local"],"bucket_arns"]],0]],
        bucket_key_condition: ["f","merge",["g",["r","local"],"kms_alias_condition"],["o","StringEquals",["o","kms:ViaService",["t","s3.",["g",["r","local"],"kms_region"],".",["g",["g",["g",["r","data"],"aws_partition"],"current"],"dns_suffix"]]]]],
        extra_statements: ["fl",null,"statement",["g",["r","var"],"extra_policy_statements"],["f","merge",["fo","key","sid",["o","Sid",["g",["r","statement"],"sid"]],["r","key"],["r","sid"],["!=",["r","sid"],null],false],["o","Effect","Allow","Action",["g",["r","statement"],"actions"],"Resource",["g",["r","statement"],"resources"]]],true],
        has_job_permissions: ["||",["||",["||",[">",["f","length",["g",["r","local"],"bucket_arns"]],0],["!=",["g",["r","local"],"kms_key"],null]],["g",["r","local"],"keeps_state"]],[">",["f","length",["g",["r","local"],"extra_statements"]],0]],
      },
    },
    {
      name: "run.tf",
      calls: [
        {"name":"run","source":"job-run","inputs":{"is_dagster":["==",["g",["r","var"],"runtime_type"],"dagster"],"dagster_schedule":["g",["r","var"],"schedule"],"dagster_time_zone":["g",["r","var"],"schedule_time_zone"],"args":["?",["||",["!=",["g",["r","var"],"args"],null],["==",["g",["r","var"],"runtime_type"],"kubernetes"]],["g",["r","var"],"args"],["g",["r","var"],"command"]],"asset_document":["g",["r","var"],"asset_document"],"asset_path":["g",["r","var"],"asset_path"],"entry_point":["?",["||",["!=",["g",["r","var"],"entry_point"],null],["!=",["g",["r","var"],"runtime_type"],"kubernetes"]],["g",["r","var"],"entry_point"],["g",["r","var"],"command"]],"job_config_path":["g",["r","var"],"job_config_path"],"job_document":["g",["r","var"],"job_document"],"job_name":["g",["r","var"],"job_name"],"tenant_id":["g",["r","var"],"tenant_id"],"timeout_seconds":["g",["r","var"],"timeout_seconds"],"stop_seconds":["?",["==",["g",["r","var"],"runtime_type"],"kubernetes"],30,["g",["r","local"],"stop_seconds"]]}},
      ],
      locals: {
        image: ["?",["!=",["g",["r","var"],"image"],null],["g",["r","var"],"image"],["g",["g",["r","module"],"run"],"placeholder_image"]],
      },
    },
    {
      name: "scaling-dagster.tf",
      resources: [
        {"type":"aws_appautoscaling_target","name":"code_location","count":["?",["g",["r","local"],"serves_code_location"],1,0],"attributes":{"service_namespace":"ecs","scalable_dimension":"ecs:service:DesiredCount","resource_id":["t","service/",["g",["r","local"],"cluster_name"],"/",["g",["i",["g",["r","aws_ecs_service"],"code_location"],0],"name"]],"min_capacity":["g",["r","local"],"min_code_locations"],"max_capacity":["g",["r","local"],"max_code_locations"],"tags":["g",["r","local"],"tags"]}},
        {"type":"aws_appautoscaling_policy","name":"code_location","count":["?",["g",["r","local"],"serves_code_location"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"code_location"],"policy_type":"TargetTrackingScaling","service_namespace":["g",["i",["g",["r","aws_appautoscaling_target"],"code_location"],0],"service_namespace"],"scalable_dimension":["g",["i",["g",["r","aws_appautoscaling_target"],"code_location"],0],"scalable_dimension"],"resource_id":["g",["i",["g",["r","aws_appautoscaling_target"],"code_location"],0],"resource_id"]},"blocks":[{"type":"target_tracking_scaling_policy_configuration","attributes":{"target_value":["f","coalesce",["g",["g",["r","var"],"scaling"],"target_cpu_utilization"],70]},"blocks":[{"type":"predefined_metric_specification","attributes":{"predefined_metric_type":"ECSServiceAverageCPUUtilization"}}]}]},
      ],
      locals: {
        min_code_locations: ["f","coalesce",["g",["g",["r","var"],"scaling"],"min_instances"],["f","min",1,["f","coalesce",["g",["g",["r","var"],"scaling"],"max_instances"],1]]],
        max_code_locations: ["f","coalesce",["g",["g",["r","var"],"scaling"],"max_instances"],["f","max",1,["g",["r","local"],"min_code_locations"]]],
      },
    },
    {
      name: "schedule-ecs.tf",
      resources: [
        {"type":"aws_scheduler_schedule_group","name":"this","count":["?",["g",["r","local"],"has_schedule_ecs"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"schedule"],"tags":["g",["r","local"],"tags"]}},
        {"type":"aws_scheduler_schedule","name":"this","count":["?",["g",["r","local"],"has_schedule_ecs"],1,0],"attributes":{"name":["g",["g",["r","local"],"names"],"schedule"],"group_name":["g",["i",["g",["r","aws_scheduler_schedule_group"],"this"],0],"name"],"description":"Starts the Dativo job","schedule_expression":["g",["r","var"],"schedule"],"schedule_expression_timezone":["g",["r","var"],"schedule_time_zone"]},"blocks":[{"type":"flexible_time_window","attributes":{"mode":"OFF"}},{"type":"target","attributes":{"arn":["g",["r","local"],"cluster_arn"],"role_arn":["g",["r","local"],"scheduler_role_arn"]},"blocks":[{"type":"dead_letter_config","forEach":["s",["g",["r","var"],"schedule_dead_letter_arn"],["e"]],"attributes":{"arn":["g",["r","dead_letter_config"],"value"]}},{"type":"ecs_parameters","attributes":{"task_definition_arn":["g",["i",["g",["r","aws_ecs_task_definition"],"this"],0],"arn"],"launch_type":["?",["g",["r","var"],"use_fargate_spot"],null,"FARGATE"],"task_count":1,"enable_ecs_managed_tags":true,"propagate_tags":"TASK_DEFINITION"},"blocks":[{"type":"capacity_provider_strategy","forEach":["?",["g",["r","var"],"use_fargate_spot"],["l","FARGATE_SPOT"],["l"]],"attributes":{"capacity_provider":["g",["r","capacity_provider_strategy"],"value"],"weight":1}},{"type":"network_configuration","attributes":{"subnets":["g",["g",["r","var"],"networking"],"subnet_ids"],"security_groups":["g",["r","local"],"security_group_ids"],"assign_public_ip":["g",["r","local"],"assign_public_ip"]}}]}]}]},
      ],
      locals: {
        has_schedule_ecs: ["&&",["==",["g",["r","var"],"runtime_type"],"ecs"],["!=",["g",["r","var"],"schedule"],null]],
      },
    },
    {
      name: "sizes.tf",
      locals: {
        default_fargate_cpu: "1024",
        fargate_cpu: ["f","try",["?",["!=",["g",["g",["r","var"],"compute"],"cpu"],null],["f","tostring",["f","tonumber",["g",["g",["r","var"],"compute"],"cpu"]]],["?",["==",["g",["g",["r","var"],"compute"],"memory"],null],["g",["r","local"],"default_fargate_cpu"],["f","tostring",["fx","min",["fl","cpu","sizes",["g",["r","local"],"fargate_sizes"],["f","tonumber",["r","cpu"]],["f","contains",["r","sizes"],["f","tonumber",["g",["g",["r","var"],"compute"],"memory"]]]]]]]],null],
        fargate_memory: ["f","try",["f","coalesce",["f","tonumber",["g",["g",["r","var"],"compute"],"memory"]],["i",["i",["g",["r","local"],"fargate_sizes"],["g",["r","local"],"fargate_cpu"]],0]],null],
      },
    },
    {
      name: "task.tf",
      resources: [
        {"type":"aws_ecs_task_definition","name":"this","count":["?",["g",["r","local"],"uses_fargate"],1,0],"attributes":{"family":["g",["g",["r","local"],"names"],"task"],"requires_compatibilities":["l","FARGATE"],"network_mode":"awsvpc","cpu":["g",["r","local"],"fargate_cpu"],"memory":["g",["r","local"],"fargate_memory"],"task_role_arn":["g",["r","local"],"task_role_arn"],"execution_role_arn":["g",["r","local"],"execution_role_arn"],"container_definitions":["g",["r","local"],"job_containers"],"tags":["g",["r","local"],"tags"]},"blocks":[{"type":"runtime_platform","attributes":{"operating_system_family":"LINUX","cpu_architecture":["g",["r","local"],"cpu_architecture"]}},{"type":"ephemeral_storage","forEach":["s",["g",["g",["r","var"],"compute"],"disk_size"],["e"]],"attributes":{"size_in_gib":["f","tonumber",["g",["r","ephemeral_storage"],"value"]]}},{"type":"volume","forEach":["g",["r","local"],"scratch_volumes"],"attributes":{"name":["g",["r","volume"],"value"]}},{"type":"volume","forEach":["g",["r","local"],"state_volumes"],"attributes":{"name":["g",["r","volume"],"value"]},"blocks":[{"type":"efs_volume_configuration","attributes":{"file_system_id":["g",["r","var"],"state_file_system_id"],"transit_encryption":"ENABLED"},"blocks":[{"type":"authorization_config","attributes":{"access_point_id":["g",["r","var"],"state_access_point_id"],"iam":"ENABLED"}}]}]}]},
      ],
      locals: {
        stop_seconds: 120,
        job_environment: ["f","merge",["fo","name","value",["o","AWS_REGION",["g",["r","var"],"region"],"DATIVO_SECRET_MANAGER","aws","S3_BUCKET",["g",["g",["r","var"],"storage"],"data_bucket"],"STATE_DIR",["g",["r","local"],"state_path"]],["r","name"],["r","value"],["!=",["r","value"],null],false],["g",["r","var"],"environment"]],
        container_environment: ["fo","name","value",["g",["r","local"],"job_environment"],["r","name"],["r","value"],["!",["f","contains",["f","keys",["g",["r","var"],"secrets"]],["r","name"]]],false],
        run_environment: ["f","merge",["g",["g",["r","module"],"run"],"documents"],["g",["g",["r","module"],"run"],"environment"],["g",["r","local"],"container_environment"]],
        secret_environment: ["fl","name","reference",["g",["r","var"],"secrets"],["o","name",["r","name"],"valueFrom",["r","reference"]],true],
        log_configuration: ["o","logDriver","awslogs","options",["o","awslogs-group",["g",["r","local"],"log_group_name"],"awslogs-region",["g",["r","var"],"region"],"awslogs-stream-prefix","job"]],
        job_container: ["f","merge",["o","name","job","image",["g",["r","local"],"image"],"essential",true,"entryPoint",["g",["g",["r","module"],"run"],"entry_point"],"command",["g",["g",["r","module"],"run"],"args"],"environment",["fl","name","value",["g",["r","local"],"run_environment"],["o","name",["r","name"],"value",["r","value"]],true],"secrets",["g",["r","local"],"secret_environment"],"logConfiguration",["g",["r","local"],"log_configuration"],"stopTimeout",["g",["r","local"],"stop_seconds"],"linuxParameters",["o","initProcessEnabled",true]],["g",["r","local"],"file_system"]],
        job_containers: ["f","jsonencode",["l",["g",["r","local"],"job_container"]]],
      },
    },
    {
      name: "volumes.tf",
      locals: {
        state_path: "/state",
        keeps_state: ["&&",["g",["r","local"],"uses_fargate"],["!=",["g",["r","var"],"state_file_system_id"],null]],
        state_volumes: ["?",["g",["r","local"],"keeps_state"],["l","state"],["l"]],
        scratch_volumes: ["?",["||",["!",["g",["r","local"],"uses_fargate"]],["!",["g",["r","var"],"read_only_root_filesystem"]]],["l"],["?",["g",["r","local"],"keeps_state"],["l","tmp"],["l","tmp","state"]]],
        file_system: ["f","merge",["o","mountPoints",["fl",null,"volume",["f","concat",["g",["r","local"],"scratch_volumes"],["g",["r","local"],"state_volumes"]],["o","sourceVolume",["r","volume"],"containerPath",["?",["==",["r","volume"],"tmp"],"/tmp",["g",["r","local"],"state_path"]],"readOnly",false],true]],["fo","name","value",["o","readonlyRootFilesystem",true],["r","name"],["r","value"],["g",["r","var"],"read_only_root_filesystem"],false]],
        cpu_architecture: ["i",["o","x86_64","X86_64","arm64","ARM64"],["f","coalesce",["g",["r","var"],"cpu_architecture"],"x86_64"]],
        state_statements: ["fl",null,"statement",["l",["f","merge",["o","Sid","MountState","Effect","Allow","Action",["f","concat",["l","elasticfilesystem:ClientMount","elasticfilesystem:ClientWrite"],["?",["==",["g",["r","var"],"state_access_point_id"],null],["l","elasticfilesystem:ClientRootAccess"],["l"]]],"Resource",["f","try",["t","arn:",["g",["r","local"],"partition"],":elasticfilesystem:",["g",["r","var"],"region"],":",["g",["r","local"],"task_account"],":file-system/",["g",["r","var"],"state_file_system_id"]],null]],["fo","key","condition",["o","Condition",["o","StringEquals",["o","elasticfilesystem:AccessPointArn",["f","try",["t","arn:",["g",["r","local"],"partition"],":elasticfilesystem:",["g",["r","var"],"region"],":",["g",["r","local"],"task_account"],":access-point/",["g",["r","var"],"state_access_point_id"]],null]]]],["r","key"],["r","condition"],["!=",["g",["r","var"],"state_access_point_id"],null],false]]],["r","statement"],["g",["r","local"],"keeps_state"]],
      },
    },
  ],
  variables: [],
  texts: {},
  templates: {},
}
