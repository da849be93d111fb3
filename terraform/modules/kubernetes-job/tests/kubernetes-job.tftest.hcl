# What each input makes of the objects. Nothing here reaches a cluster.

mock_provider "kubernetes" {}

variables {
  name  = "dativo-acme-orders"
  image = "dativo/dativo-ingest:1.0.0"
}

run "minimal_job_runs_at_once" {
  command = plan

  assert {
    condition     = length(kubernetes_job_v1.this) == 1 && length(kubernetes_cron_job_v1.this) == 0
    error_message = "Without a schedule there is one job and no cron job."
  }

  assert {
    condition     = kubernetes_job_v1.this[0].wait_for_completion == false
    error_message = "The apply does not wait for the run."
  }

  assert {
    condition     = kubernetes_job_v1.this[0].spec[0].template[0].spec[0].service_account_name == "dativo-acme-orders"
    error_message = "The pod runs as the created service account."
  }

  assert {
    condition     = kubernetes_job_v1.this[0].spec[0].template[0].spec[0].restart_policy == "Never"
    error_message = "A failed pod is not started again in place."
  }

  assert {
    condition     = length(output.labels) == 0
    error_message = "Without tags there are no labels."
  }
}

run "other_files_make_another_job" {
  command = plan

  variables {
    files = { "job.yaml" = "YTogMQo=" }
  }

  assert {
    condition     = one([for env in kubernetes_job_v1.this[0].spec[0].template[0].spec[0].container[0].env : env.value if env.name == "DATIVO_JOB_FILES"]) == kubernetes_config_map_v1.files[0].metadata[0].name
    error_message = "A value that cannot change in place follows the files."
  }
}

run "scheduled_job_with_everything" {
  command = plan

  variables {
    namespace                   = "etl"
    command                     = ["dativo", "run"]
    environment                 = { B = "2", A = "1" }
    secret_environment          = { TOKEN = { name = "stripe", key = "token" } }
    schedule                    = "0 6 * * *"
    schedule_time_zone          = "Europe/Berlin"
    cpu                         = "500m"
    memory                      = "4Gi"
    disk_size                   = "20"
    timeout_seconds             = 3600
    service_account_name        = "orders"
    service_account_annotations = { "iam.gke.io/gcp-service-account" = "a@b.iam.gserviceaccount.com" }
    service_account_labels      = { "azure.workload.identity/use" = "true" }
    pod_labels                  = { "azure.workload.identity/use" = "true" }
    labels                      = { CostCenter = "FIN-001" }
    node_selector               = { "node.kubernetes.io/instance-type" = "e2-standard-4" }
    parallelism                 = 2
    backoff_limit               = 1
  }

  assert {
    condition     = length(kubernetes_job_v1.this) == 0 && kubernetes_cron_job_v1.this[0].spec[0].schedule == "0 6 * * *"
    error_message = "With a schedule there is a cron job and no job."
  }

  assert {
    condition     = kubernetes_cron_job_v1.this[0].spec[0].timezone == "Europe/Berlin"
    error_message = "The schedule has its time zone."
  }

  assert {
    condition     = kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].active_deadline_seconds == 3600
    error_message = "The timeout stops the run."
  }

  assert {
    condition     = kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].template[0].spec[0].container[0].resources[0].limits == tomap({ cpu = "500m", memory = "4Gi", "ephemeral-storage" = "20Gi" })
    error_message = "The limits are those of the compute settings."
  }

  assert {
    condition = alltrue([for labels in [
      kubernetes_service_account_v1.this[0].metadata[0].labels,
      kubernetes_cron_job_v1.this[0].metadata[0].labels,
      kubernetes_cron_job_v1.this[0].spec[0].job_template[0].metadata[0].labels,
      kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].template[0].metadata[0].labels,
    ] : labels["dativo.io/CostCenter"] == "FIN-001"])
    error_message = "Every object and the pod carry the labels."
  }

  assert {
    condition     = kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].completion_mode == "Indexed"
    error_message = "Several pods are told apart by their index."
  }
}

# The same table as in lib/providers/kubernetes-labels.test.ts.
run "tags_become_legal_labels" {
  command = plan

  variables {
    labels = {
      "CostCenter"         = "FIN-001"
      "Owner"              = "data-team@acme.com"
      "Compliance"         = "GDPR:SOC2"
      "größe"              = "groß"
      "_hidden_"           = "-x-"
      "日本"                 = "dropped"
      "Empty"              = ""
      "OnlyMarks"          = "@@@"
      "Custom_a b"         = "2"
      "Custom_a/b"         = "1"
      "Long"               = "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgg-ggg"
      "emoji_\U0001F600_x" = "ok"
    }
  }

  assert {
    condition = output.labels == {
      "dativo.io/CostCenter" = "FIN-001"
      "dativo.io/Owner"      = "data-team_acme.com"
      "dativo.io/Compliance" = "GDPR_SOC2"
      "dativo.io/gr__e"      = "gro"
      "dativo.io/hidden"     = "x"
      "dativo.io/Custom_a_b" = "1"
      "dativo.io/Long"       = "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgg"
      "dativo.io/emoji___x"  = "ok"
    }
    error_message = "The labels are the legal form of the tags."
  }
}

run "existing_service_account_is_taken" {
  command = plan

  variables {
    create_service_account = false
    service_account_name   = "shared"
  }

  assert {
    condition     = length(kubernetes_service_account_v1.this) == 0 && output.service_account_name == "shared"
    error_message = "An existing service account is used as it is."
  }
}

run "apply_with_mocks" {
  variables {
    schedule = "@daily"
  }

  assert {
    condition     = output.job_name == "dativo-acme-orders" && output.namespace == "default"
    error_message = "The outputs name the job and its namespace."
  }
}

run "the_files_of_the_job_are_mounted" {
  command = plan

  variables {
    schedule                  = "@daily"
    files                     = { "supervisor.py" = "cHJpbnQoKQo=", "job.yaml" = "YTogMQo=", "asset.yaml" = "YjogMgo=" }
    asset_path                = "./configs/../assets/orders.yaml"
    command                   = ["python3", "/tmp/dativo/supervisor.py"]
    args                      = ["python", "-m", "dativo_ingest.cli"]
    state_volume_claim        = "orders-state"
    read_only_root_filesystem = true
    disk_size                 = "20"
    cpu_architecture          = "arm64"
    node_selector             = { pool = "etl" }
    image_pull_secrets        = ["registry"]
    run_as_non_root           = true
    labels                    = { Owner = "data" }
  }

  assert {
    condition = kubernetes_config_map_v1.files[0].binary_data == tomap({
      "supervisor.py" = "cHJpbnQoKQo=", "job.yaml" = "YTogMQo=", "asset.yaml" = "YjogMgo="
    }) && kubernetes_config_map_v1.files[0].metadata[0].labels["dativo.io/Owner"] == "data"
    error_message = "The config map holds the bytes of the files, and carries the labels."
  }

  assert {
    condition = [for mount in kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].template[0].spec[0].container[0].volume_mount : [mount.name, mount.mount_path, coalesce(mount.sub_path, "-"), tostring(mount.read_only)]] == [
      ["tmp", "/tmp", "-", "false"],
      ["files", "/tmp/dativo", "-", "true"],
      ["state", "/state", "-", "false"],
      ["files", "/app/assets/orders.yaml", "asset.yaml", "true"],
    ]
    error_message = "The files lie where the job looks for them, below a folder that is writable."
  }

  assert {
    condition     = [for volume in kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].template[0].spec[0].volume : volume.name] == ["tmp", "files", "state"] && kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].template[0].spec[0].volume[0].empty_dir[0].size_limit == "20Gi" && kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].template[0].spec[0].volume[2].persistent_volume_claim[0].claim_name == "orders-state"
    error_message = "Scratch space has a limit, and the state is the claim's."
  }

  assert {
    condition     = kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].template[0].spec[0].volume[1].config_map[0].name == kubernetes_config_map_v1.files[0].metadata[0].name
    error_message = "The pods mount the config map of these very files."
  }

  assert {
    condition     = kubernetes_cron_job_v1.this[0].spec[0].job_template[0].spec[0].template[0].spec[0].node_selector == tomap({ pool = "etl", "kubernetes.io/arch" = "arm64" })
    error_message = "The pods run on nodes that can run the image."
  }
}

run "an_asset_whose_path_has_a_variable_is_written_by_the_supervisor" {
  command = plan

  variables {
    files      = { "asset.yaml" = "YjogMgo=" }
    asset_path = "$${ASSETS}/orders.yaml"
  }

  assert {
    condition     = [for variable in kubernetes_job_v1.this[0].spec[0].template[0].spec[0].container[0].env : variable.value if variable.name == "DATIVO_ASSET_DOCUMENT"] == ["YjogMgo="] && length(kubernetes_job_v1.this[0].spec[0].template[0].spec[0].container[0].volume_mount) == 1
    error_message = "What a variable stands for is known in the container alone."
  }
}

run "an_asset_beside_the_job_lies_in_the_same_folder" {
  command = plan

  variables {
    files      = { "asset.yaml" = "YjogMgo=" }
    asset_path = "/tmp/dativo/assets/orders.yaml"
  }

  assert {
    condition     = kubernetes_job_v1.this[0].spec[0].template[0].spec[0].volume[0].config_map[0].items[0].path == "assets/orders.yaml" && length(kubernetes_job_v1.this[0].spec[0].template[0].spec[0].container[0].volume_mount) == 1
    error_message = "Nothing can be mounted into a read-only folder afterwards."
  }
}

# What starts a run again, and what does not.
run "a_job_that_ran" {
  variables {
    labels = { Owner = "data" }
    files  = { "job.yaml" = "YTogMQo=" }
  }

  assert {
    condition     = kubernetes_job_v1.this[0].spec[0].template[0].metadata[0].labels["dativo.io/Owner"] == "data"
    error_message = "The pod carries the labels."
  }
}

run "a_changed_tag_leaves_its_pod_as_it_is" {
  command = plan

  variables {
    labels = { Owner = "other" }
    files  = { "job.yaml" = "YTogMQo=" }
  }

  assert {
    condition     = kubernetes_job_v1.this[0].spec[0].template[0].metadata[0].labels["dativo.io/Owner"] == "data" && kubernetes_job_v1.this[0].metadata[0].labels["dativo.io/Owner"] == "other"
    error_message = "A template that changes is a new job, and so a new run; the object's own labels follow the tags."
  }

  assert {
    condition     = kubernetes_job_v1.this[0].spec[0].template[0].spec[0].volume[0].config_map[0].name == run.a_job_that_ran.config_map_name
    error_message = "The same files have the same name."
  }
}

run "a_changed_file_is_a_new_run" {
  command = plan

  variables {
    labels = { Owner = "data" }
    files  = { "job.yaml" = "YTogMgo=" }
    image  = "dativo/dativo-ingest:1.1.0"
  }

  assert {
    condition     = kubernetes_job_v1.this[0].spec[0].template[0].spec[0].volume[0].config_map[0].name != run.a_job_that_ran.config_map_name && kubernetes_job_v1.this[0].spec[0].template[0].spec[0].container[0].image == "dativo/dativo-ingest:1.1.0"
    error_message = "The name of the files follows from their content, so the pod's template changes with them."
  }
}
