# Names fit each API for any tenant and job, and two jobs keep two names.

mock_provider "aws" {
  source = "./tests/mocks"
}

variables {
  cloud_provider = "aws"
  runtime_type   = "ecs"
  image          = "registry.example.com/dativo:1.0.0"
  job_document   = "name: stripe_customers\n"
}

run "as_written" {
  command = plan

  variables {
    tenant_id = "acme"
    job_name  = "orders"
  }

  assert {
    condition     = aws_iam_role.task[0].name == "dativo-acme-orders-us-east-1-task" && local.names.task == "dativo-acme-orders"
    error_message = "A plain name is not hashed, and what the account has once names its region."
  }
}

run "too_long" {
  command = plan

  variables {
    tenant_id = "tttttttttttttttttttttttttttttttttttttttttttttttttttttttttttt"
    job_name  = "jjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjjj"
  }

  assert {
    condition = alltrue([
      for kind, rule in local.name_rules :
      length(local.names[kind]) <= rule.max && endswith(local.names[kind], rule.suffix) && can(regex("^[a-z0-9]+(-[a-z0-9]+)*$", local.names[kind]))
    ])
    error_message = "Every name fits, keeps its suffix and has plain characters."
  }

  assert {
    condition     = strcontains(aws_iam_role.task[0].name, "${substr(sha256(join("", [for part in [var.tenant_id, var.job_name, "", "us-east-1"] : sha256(part)])), 0, 8)}")
    error_message = "A cut name carries the hash."
  }
}

run "not_ascii" {
  command = plan

  variables {
    tenant_id = "日本"
    job_name  = "売上"
  }

  assert {
    condition     = local.names.task == "dativo-${substr(sha256(join("", [for part in ["日本", "売上", "", ""] : sha256(part)])), 0, 8)}"
    error_message = "What the slug loses the hash keeps."
  }
}
