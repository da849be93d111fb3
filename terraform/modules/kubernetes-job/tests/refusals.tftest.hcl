# Each validation refuses what it says it refuses.

mock_provider "kubernetes" {}

variables {
  name  = "orders"
  image = "dativo/dativo-ingest:1.0.0"
}

run "name_longer_than_a_cron_job_may_have" {
  command = plan
  variables {
    name = "dativo-acme-a-name-that-has-one-character-too-many-to"
  }
  expect_failures = [var.name]
}

run "name_with_upper_case" {
  command = plan
  variables {
    name = "Orders"
  }
  expect_failures = [var.name]
}

run "cpu_with_a_unit_of_memory" {
  command = plan
  variables {
    cpu = "2Gi"
  }
  expect_failures = [var.cpu]
}

run "memory_in_bare_bytes" {
  command = plan
  variables {
    memory = "4096"
  }
  expect_failures = [var.memory]
}

run "memory_in_thousandths_of_a_byte" {
  command = plan
  variables {
    memory = "512m"
  }
  expect_failures = [var.memory]
}

run "disk_with_a_unit" {
  command = plan
  variables {
    disk_size = "20Gi"
  }
  expect_failures = [var.disk_size]
}

run "fractional_timeout" {
  command = plan
  variables {
    timeout_seconds = 1.5
  }
  expect_failures = [var.timeout_seconds]
}

run "no_pod_at_all" {
  command = plan
  variables {
    parallelism = 0
  }
  expect_failures = [var.parallelism]
}

run "schedule_of_another_cloud" {
  command = plan
  variables {
    schedule = "rate(1 day)"
  }
  expect_failures = [var.schedule]
}
