# Each validation and precondition refuses what it says it refuses.

mock_provider "google" {}
mock_provider "kubernetes" {}

variables {
  runtime_type = "cloud_run"
  tenant_id    = "acme"
  job_name     = "orders"
  project_id   = "acme-data"
}

run "another_cloud" {
  command = plan
  variables {
    cloud_provider = "aws"
  }
  expect_failures = [var.cloud_provider]
}

run "unknown_runtime" {
  command = plan
  variables {
    runtime_type = "ecs"
  }
  expect_failures = [var.runtime_type]
}

run "blank_job_name" {
  command = plan
  variables {
    job_name = " "
  }
  expect_failures = [var.job_name]
}

run "blank_tenant" {
  command = plan
  variables {
    tenant_id = ""
  }
  expect_failures = [var.tenant_id]
}

run "project_with_upper_case" {
  command = plan
  variables {
    project_id = "Acme"
  }
  expect_failures = [var.project_id]
}

run "project_number_with_letters" {
  command = plan
  variables {
    project_number = "acme"
  }
  expect_failures = [var.project_number]
}

run "zone_for_a_region" {
  command = plan
  variables {
    region = "us-central1-a"
  }
  expect_failures = [var.region]
}

run "label_with_upper_case" {
  command = plan
  variables {
    labels = { CostCenter = "x" }
  }
  expect_failures = [var.labels]
}

run "label_value_with_a_dot" {
  command = plan
  variables {
    labels = { costcenter = "a.b" }
  }
  expect_failures = [var.labels]
}

run "more_labels_than_there_is_room_for" {
  command = plan
  variables {
    labels = { for number in range(64) : "label${number}" => "x" }
  }
  expect_failures = [var.labels]
}

run "cpu_units_of_another_cloud" {
  command = plan
  variables {
    compute = { cpu = "1024" }
  }
  expect_failures = [var.compute]
}

run "cpu_of_a_function" {
  command = plan
  variables {
    runtime_type = "cloud_functions"
    compute      = { cpu = "0.07" }
  }
  expect_failures = [var.compute]
}

run "memory_without_a_unit" {
  command = plan
  variables {
    compute = { memory = "4096" }
  }
  expect_failures = [var.compute]
}

run "memory_beyond_the_cpu" {
  command = plan
  variables {
    compute = { cpu = "2", memory = "16Gi" }
  }
  expect_failures = [google_cloud_run_v2_job.this]
}

run "memory_below_the_cpu" {
  command = plan
  variables {
    compute = { cpu = "4", memory = "1Gi" }
  }
  expect_failures = [google_cloud_run_v2_job.this]
}

run "memory_of_a_function_from_an_image" {
  command = plan
  variables {
    runtime_type = "cloud_functions"
    compute      = { cpu = "0.5", memory = "2Gi" }
  }
  expect_failures = [google_cloud_run_v2_service.function]
}

run "memory_of_a_function_from_source" {
  command = plan
  variables {
    runtime_type  = "cloud_functions"
    compute       = { cpu = "1", memory = "64Mi" }
    source_bucket = "sources"
    source_object = "f.zip"
  }
  expect_failures = [google_cloudfunctions2_function.this]
}

run "minimum_above_the_maximum" {
  command = plan
  variables {
    scaling = { min_instances = 3, max_instances = 2 }
  }
  expect_failures = [var.scaling]
}

run "no_timeout_at_all" {
  command = plan
  variables {
    timeout_seconds = 0
  }
  expect_failures = [var.timeout_seconds]
}

run "job_longer_than_a_week" {
  command = plan
  variables {
    timeout_seconds = 604801
  }
  expect_failures = [var.timeout_seconds]
}

run "function_longer_than_an_hour" {
  command = plan
  variables {
    runtime_type    = "cloud_functions"
    timeout_seconds = 3601
  }
  expect_failures = [var.timeout_seconds]
}

run "scheduled_function_longer_than_the_scheduler_waits" {
  command = plan
  variables {
    runtime_type    = "cloud_functions"
    timeout_seconds = 1801
    schedule        = "0 6 * * *"
  }
  expect_failures = [google_cloud_scheduler_job.function]
}

run "function_longer_than_an_event_waits" {
  command = plan
  variables {
    runtime_type    = "cloud_functions"
    timeout_seconds = 541
    event_trigger   = { event_type = "x" }
  }
  expect_failures = [google_cloud_run_v2_service_iam_member.events]
}

run "network_of_another_cloud" {
  command = plan
  variables {
    networking = { vpc_id = "vpc-12345678/x" }
  }
  expect_failures = [var.networking]
}

run "two_subnetworks" {
  command = plan
  variables {
    networking = { subnet_ids = ["a", "b"] }
  }
  expect_failures = [var.networking]
}

run "subnetwork_that_is_none" {
  command = plan
  variables {
    networking = { subnet_ids = ["Sub_Net"] }
  }
  expect_failures = [var.networking]
}

run "network_tag_with_upper_case" {
  command = plan
  variables {
    networking = { vpc_id = "default", security_group_ids = ["SG"] }
  }
  expect_failures = [var.networking]
}

run "subnetwork_beside_a_connector" {
  command = plan
  variables {
    networking = { vpc_id = "projects/p/locations/us-central1/connectors/vpc", subnet_ids = ["a"] }
  }
  expect_failures = [var.networking]
}

run "network_tags_without_a_network" {
  command = plan
  variables {
    networking = { security_group_ids = ["tag"] }
  }
  expect_failures = [var.networking]
}

run "direct_vpc_for_a_function_from_source" {
  command = plan
  variables {
    runtime_type  = "cloud_functions"
    networking    = { subnet_ids = ["a"] }
    source_bucket = "sources"
    source_object = "f.zip"
  }
  expect_failures = [google_cloudfunctions2_function.this]
}

run "bucket_as_a_url" {
  command = plan
  variables {
    storage = { state_bucket = "gs://state" }
  }
  expect_failures = [var.storage]
}

run "bucket_with_the_name_of_google" {
  command = plan
  variables {
    storage = { data_bucket = "acme-google" }
  }
  expect_failures = [var.storage]
}

run "key_of_another_cloud" {
  command = plan
  variables {
    storage = { encryption = { enabled = true, kms_key_id = "arn:aws:kms:us-east-1:1:key/1" } }
  }
  expect_failures = [var.storage]
}

run "key_without_a_repository_for_it" {
  command = plan
  variables {
    runtime_type  = "cloud_functions"
    storage       = { encryption = { enabled = true, kms_key_id = "projects/p/locations/l/keyRings/r/cryptoKeys/k" } }
    source_bucket = "sources"
    source_object = "f.zip"
  }
  expect_failures = [google_cloudfunctions2_function.this]
}

run "namespace_with_a_space" {
  command = plan
  variables {
    monitoring = { metrics_namespace = "Dativo Jobs" }
  }
  expect_failures = [var.monitoring]
}

run "log_group_of_another_cloud" {
  command = plan
  variables {
    monitoring = { log_group = "/dativo/acme" }
  }
  expect_failures = [var.monitoring]
}

run "channel_of_another_cloud" {
  command = plan
  variables {
    monitoring = { alerts = { channels = ["arn:aws:sns:us-east-1:1:alerts"] } }
  }
  expect_failures = [var.monitoring]
}

run "rate_above_one_hundred" {
  command = plan
  variables {
    monitoring = { alerts = { thresholds = { error_rate = 101 } } }
  }
  expect_failures = [var.monitoring]
}

run "more_retries_than_cloud_run_knows" {
  command = plan
  variables {
    max_retries = 11
  }
  expect_failures = [var.max_retries]
}

run "schedule_of_another_cloud" {
  command = plan
  variables {
    schedule = "rate(1 day)"
  }
  expect_failures = [var.schedule]
}

run "secret_of_another_cloud" {
  command = plan
  variables {
    secrets = { A = "arn:aws:secretsmanager:x" }
  }
  expect_failures = [var.secrets]
}

run "secret_of_the_cloud_on_a_cluster" {
  command = plan
  variables {
    runtime_type = "kubernetes"
    secrets      = { A = "projects/p/secrets/s" }
  }
  expect_failures = [var.secrets]
}

run "event_filter_with_an_unknown_operator" {
  command = plan
  variables {
    runtime_type  = "cloud_functions"
    event_trigger = { event_type = "x", filters = [{ attribute = "a", value = "b", operator = "=" }] }
  }
  expect_failures = [var.event_trigger]
}

run "source_without_its_object" {
  command = plan
  variables {
    runtime_type  = "cloud_functions"
    source_bucket = "sources"
  }
  expect_failures = [var.source_object]
}

run "code_location_of_many_cpus" {
  command = plan
  variables {
    runtime_type      = "dagster"
    code_location_cpu = 3
  }
  expect_failures = [var.code_location_cpu]
}

run "code_location_without_a_port" {
  command = plan
  variables {
    runtime_type       = "dagster"
    code_location_port = 0
  }
  expect_failures = [var.code_location_port]
}

run "dagster_account_that_is_a_person" {
  command = plan
  variables {
    runtime_type            = "dagster"
    dagster_service_account = "ada@acme.com"
  }
  expect_failures = [var.dagster_service_account]
}

run "composer_account_that_is_a_person" {
  command = plan
  variables {
    runtime_type             = "airflow"
    composer_service_account = "ada@acme.com"
  }
  expect_failures = [var.composer_service_account]
}

run "dag_folder_with_a_slash_at_its_end" {
  command = plan
  variables {
    runtime_type = "airflow"
    dag_folder   = "dags/"
  }
  expect_failures = [var.dag_folder]
}

run "namespace_that_is_none" {
  command = plan
  variables {
    runtime_type         = "kubernetes"
    kubernetes_namespace = "ETL"
  }
  expect_failures = [var.kubernetes_namespace]
}

run "instances_that_are_no_whole_number" {
  command = plan
  variables {
    scaling = { min_instances = 0.5 }
  }
  expect_failures = [var.scaling]
}

run "cpu_target_above_one_hundred" {
  command = plan
  variables {
    scaling = { target_cpu_utilization = 101 }
  }
  expect_failures = [var.scaling]
}

run "negative_number_of_records" {
  command = plan
  variables {
    monitoring = { alerts = { thresholds = { records_processed_min = -1 } } }
  }
  expect_failures = [var.monitoring]
}

run "half_a_retry" {
  command = plan
  variables {
    max_retries = 1.5
  }
  expect_failures = [var.max_retries]
}

run "image_with_a_space" {
  command = plan
  variables {
    image = "acme/ingest 1.2"
  }
  expect_failures = [var.image]
}

run "time_zone_with_a_space" {
  command = plan
  variables {
    schedule_time_zone = "Central European Time"
  }
  expect_failures = [var.schedule_time_zone]
}

run "code_location_with_memory_without_a_unit" {
  command = plan
  variables {
    runtime_type         = "dagster"
    code_location_memory = "2048"
  }
  expect_failures = [var.code_location_memory]
}

run "dag_bucket_as_a_url" {
  command = plan
  variables {
    runtime_type = "airflow"
    dag_bucket   = "gs://acme-dags"
  }
  expect_failures = [var.dag_bucket]
}

run "schedule_of_another_cloud_on_airflow" {
  command = plan
  variables {
    runtime_type = "airflow"
    schedule     = "rate(1 day)"
  }
  expect_failures = [var.schedule]
}
