# The policies as they are after a mocked apply: every statement, for every form of key and image.

mock_provider "aws" {
  source = "./tests/mocks"
}

variables {
  cloud_provider = "aws"
  runtime_type   = "ecs"
  job_name       = "stripe_customers"
  tenant_id      = "acme"
  image          = "registry.example.com/dativo:1.0.0"
  job_document   = "name: stripe_customers\n"
  networking     = { vpc_id = "vpc-12345678", subnet_ids = ["subnet-12345678"] }
  schedule       = "rate(1 day)"
}

run "no_storage_no_secret_public_image" {
  assert {
    condition = jsondecode(aws_iam_role_policy.execution[0].policy).Statement == [{
      Sid      = "WriteLog"
      Effect   = "Allow"
      Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource = "arn:aws:logs:us-east-1:123456789012:log-group:mock:*"
    }]
    error_message = "A public image without secrets needs the log alone."
  }

  assert {
    condition = jsondecode(aws_iam_role.task[0].assume_role_policy).Statement[0] == {
      Effect    = "Allow"
      Principal = { Service = "ecs-tasks.amazonaws.com" }
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:SourceAccount" = "123456789012" } }
    }
    error_message = "Only tasks of this account may have the role."
  }
}

run "scheduler" {
  assert {
    condition = jsondecode(aws_iam_role_policy.scheduler[0].policy).Statement == [
      {
        Sid       = "RunTask"
        Effect    = "Allow"
        Action    = ["ecs:RunTask"]
        Resource  = ["arn:aws:ecs:us-east-1:123456789012:task-definition/mock:1"]
        Condition = { ArnEquals = { "ecs:cluster" = "arn:aws:ecs:us-east-1:123456789012:cluster/mock" } }
      },
      {
        Sid       = "PassTaskRoles"
        Effect    = "Allow"
        Action    = ["iam:PassRole"]
        Resource  = ["arn:aws:iam::123456789012:role/mock", "arn:aws:iam::123456789012:role/mock"]
        Condition = { StringEquals = { "iam:PassedToService" = "ecs-tasks.amazonaws.com" } }
      },
      {
        Sid       = "TagStartedTask"
        Effect    = "Allow"
        Action    = ["ecs:TagResource"]
        Resource  = ["arn:aws:ecs:us-east-1:123456789012:task/mock/*"]
        Condition = { StringEquals = { "ecs:CreateAction" = "RunTask" } }
      },
    ]
    error_message = "The scheduler starts this task in this cluster, passes its two roles, and tags what it starts."
  }

  assert {
    condition = jsondecode(aws_iam_role.scheduler[0].assume_role_policy).Statement[0].Condition == {
      StringEquals = {
        "aws:SourceAccount" = "123456789012"
        "aws:SourceArn"     = "arn:aws:scheduler:us-east-1:123456789012:schedule-group/mock"
      }
    }
    error_message = "Only this schedule group may have the role."
  }
}

run "private_image_and_secrets" {
  variables {
    image = "210987654321.dkr.ecr.eu-west-1.amazonaws.com/team/dativo@sha256:0000000000000000000000000000000000000000000000000000000000000000"
    secrets = {
      A = "arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf:key::"
      B = "arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf:other::"
      C = "arn:aws:ssm:us-east-1:123456789012:parameter/acme/db"
    }
    storage = { encryption = { enabled = true, kms_key_id = "1234abcd-12ab-34cd-56ef-1234567890ab" } }
  }

  assert {
    condition = { for statement in jsondecode(aws_iam_role_policy.execution[0].policy).Statement : statement.Sid => jsonencode([statement.Action, statement.Resource]) } == {
      WriteLog        = jsonencode([["logs:CreateLogStream", "logs:PutLogEvents"], "arn:aws:logs:us-east-1:123456789012:log-group:mock:*"])
      PullImage       = jsonencode([["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"], "arn:aws:ecr:eu-west-1:210987654321:repository/team/dativo"])
      LogInToRegistry = jsonencode([["ecr:GetAuthorizationToken"], "*"])
      ReadSecrets     = jsonencode([["secretsmanager:GetSecretValue"], ["arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf"]])
      ReadParameters  = jsonencode([["ssm:GetParameters"], ["arn:aws:ssm:us-east-1:123456789012:parameter/acme/db"]])
      DecryptSecrets  = jsonencode([["kms:Decrypt"], "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"])
    }
    error_message = "Exactly the repository, the secrets and the key that were given; the registry's token alone knows no resource."
  }

  assert {
    condition     = aws_cloudwatch_log_group.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"
    error_message = "The account of the cluster makes an ARN of the key's id."
  }
}

run "key_arn" {
  variables {
    storage = {
      state_bucket = "state-acme"
      data_bucket  = "data-acme"
      encryption   = { enabled = true, kms_key_id = "arn:aws:kms:eu-west-1:210987654321:key/mrk-1234abcd12ab34cd56ef1234567890ab" }
    }
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.task[0].policy).Statement == [
      { Sid = "ListBuckets", Effect = "Allow", Action = ["s3:ListBucket"], Resource = ["arn:aws:s3:::state-acme", "arn:aws:s3:::data-acme"] },
      { Sid = "ReadWriteDeleteObjects", Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload", "s3:ListMultipartUploadParts"], Resource = ["arn:aws:s3:::state-acme/*", "arn:aws:s3:::data-acme/*"] },
      {
        Sid       = "UseKey"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "arn:aws:kms:eu-west-1:210987654321:key/mrk-1234abcd12ab34cd56ef1234567890ab"
        Condition = { StringEquals = { "kms:ViaService" = "s3.eu-west-1.amazonaws.com" } }
      },
    ]
    error_message = "List, read, write and delete on the two buckets, and the key for them."
  }
}

run "key_alias" {
  variables {
    storage = { encryption = { enabled = true, kms_key_id = "alias/acme/etl" } }
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.task[0].policy).Statement[0] == {
      Sid      = "UseKey"
      Effect   = "Allow"
      Action   = ["kms:Decrypt", "kms:GenerateDataKey"]
      Resource = "arn:aws:kms:us-east-1:123456789012:key/*"
      Condition = {
        "ForAnyValue:StringEquals" = { "kms:ResourceAliases" = "alias/acme/etl" }
        StringEquals               = { "kms:ViaService" = "s3.us-east-1.amazonaws.com" }
      }
    }
    error_message = "An alias is a condition on keys of the account, for it is no resource of the actions."
  }

  assert {
    condition     = aws_cloudwatch_log_group.this[0].kms_key_id == null && length(aws_ecs_cluster.this[0].configuration) == 0
    error_message = "Logs and disks want the key itself, and an alias does not tell it."
  }
}

run "key_alias_arn" {
  variables {
    storage = { encryption = { enabled = true, kms_key_id = "arn:aws:kms:eu-west-1:210987654321:alias/etl" } }
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.task[0].policy).Statement[0].Resource == "arn:aws:kms:eu-west-1:210987654321:key/*"
    error_message = "The alias's own account and region hold."
  }
}

run "key_without_encryption" {
  variables {
    storage = { encryption = { enabled = false, kms_key_id = "alias/etl" } }
  }

  assert {
    condition     = length(aws_iam_role_policy.task) == 0
    error_message = "A key that is not switched on is not used."
  }
}

run "existing_cluster_without_account" {
  variables {
    cluster_name = "shared"
    storage      = { encryption = { enabled = true, kms_key_id = "1234abcd-12ab-34cd-56ef-1234567890ab" } }
  }

  assert {
    condition     = aws_cloudwatch_log_group.this[0].kms_key_id == null
    error_message = "Without an account no ARN can be told."
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.scheduler[0].policy).Statement[2].Resource == ["arn:aws:ecs:us-east-1:123456789012:task/shared/*"]
    error_message = "The tasks of the given cluster."
  }
}

run "state_and_extra_rights" {
  variables {
    state_file_system_id     = "fs-12345678"
    state_access_point_id    = "fsap-12345678"
    permissions_boundary_arn = "arn:aws:iam::123456789012:policy/boundary"
    schedule_dead_letter_arn = "arn:aws:sqs:us-east-1:123456789012:failed"
    extra_policy_statements  = [{ sid = "ReadCatalog", actions = ["glue:GetTable"], resources = ["arn:aws:glue:us-east-1:123456789012:catalog"] }]
  }

  assert {
    condition = jsondecode(aws_iam_role_policy.task[0].policy).Statement == [
      {
        Sid       = "MountState"
        Effect    = "Allow"
        Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
        Resource  = "arn:aws:elasticfilesystem:us-east-1:123456789012:file-system/fs-12345678"
        Condition = { StringEquals = { "elasticfilesystem:AccessPointArn" = "arn:aws:elasticfilesystem:us-east-1:123456789012:access-point/fsap-12345678" } }
      },
      { Sid = "ReadCatalog", Effect = "Allow", Action = ["glue:GetTable"], Resource = ["arn:aws:glue:us-east-1:123456789012:catalog"] },
    ]
    error_message = "The one file system through the one access point, and what was asked for."
  }

  assert {
    condition     = aws_iam_role.task[0].permissions_boundary == "arn:aws:iam::123456789012:policy/boundary" && aws_iam_role.scheduler[0].permissions_boundary == "arn:aws:iam::123456789012:policy/boundary"
    error_message = "The boundary holds for every role."
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.scheduler[0].policy).Statement[3].Resource == ["arn:aws:sqs:us-east-1:123456789012:failed"]
    error_message = "The scheduler may write to its queue."
  }
}

run "roles_that_exist" {
  variables {
    existing_task_role_arn      = "arn:aws:iam::123456789012:role/etl/job"
    existing_execution_role_arn = "arn:aws:iam::123456789012:role/etl/start"
    existing_scheduler_role_arn = "arn:aws:iam::123456789012:role/etl/scheduler"
    storage                     = { data_bucket = "acme-data" }
  }

  assert {
    condition     = length(aws_iam_role.task) + length(aws_iam_role.execution) + length(aws_iam_role.scheduler) == 0
    error_message = "No role is made."
  }

  assert {
    condition     = length(aws_iam_role_policy.task) + length(aws_iam_role_policy.execution) + length(aws_iam_role_policy.scheduler) == 0
    error_message = "No rights are added to a role of somebody else."
  }

  assert {
    condition     = aws_ecs_task_definition.this[0].task_role_arn == "arn:aws:iam::123456789012:role/etl/job" && aws_ecs_task_definition.this[0].execution_role_arn == "arn:aws:iam::123456789012:role/etl/start" && aws_scheduler_schedule.this[0].target[0].role_arn == "arn:aws:iam::123456789012:role/etl/scheduler"
    error_message = "The job runs, starts and is started with the roles that are given."
  }

  assert {
    condition     = jsondecode(output.task_policy).Statement[0].Resource == ["arn:aws:s3:::acme-data"] && jsondecode(output.execution_policy).Statement[0].Sid == "WriteLog"
    error_message = "The outputs say what the roles need."
  }

  assert {
    condition     = jsondecode(output.scheduler_policy).Statement[1].Resource == ["arn:aws:iam::123456789012:role/etl/job", "arn:aws:iam::123456789012:role/etl/start"]
    error_message = "The scheduler passes the roles that are given."
  }
}

run "roles_by_name" {
  command = plan

  variables {
    existing_task_role_arn      = "job"
    existing_execution_role_arn = "start"
    existing_scheduler_role_arn = "scheduler"
  }

  expect_failures = [var.existing_task_role_arn, var.existing_execution_role_arn, var.existing_scheduler_role_arn]
}
