# Runtime kubernetes: the pod's role by Pod Identity or IRSA, the job, and metrics from the
# cluster's log.

mock_provider "aws" {
  source = "./tests/mocks"
}

# A mock does not reach a provider that the root module does not name; the submodule has tests of its own.
override_module {
  target = module.kubernetes_job
  outputs = {
    job_name             = "dativo-acme-stripe-customers"
    labels               = {}
    namespace            = "default"
    service_account_name = "dativo-acme-stripe-customers"
  }
}

variables {
  cloud_provider = "aws"
  runtime_type   = "kubernetes"
  job_name       = "stripe_customers"
  tenant_id      = "acme"
  cluster_name   = "acme-prod"
  image          = "123456789012.dkr.ecr.us-east-1.amazonaws.com/dativo:1.0.0"
  job_document   = "tenant_id: acme\n"
}

run "pod_identity" {
  variables {
    compute  = { cpu = "2", memory = "4Gi", disk_size = "20", instance_type = "m6i.large" }
    storage  = { state_bucket = "state-acme", encryption = { enabled = true, kms_key_id = "alias/etl" } }
    schedule = "0 6 * * *"
  }

  assert {
    condition = jsondecode(aws_iam_role.pod[0].assume_role_policy).Statement == [{
      Effect    = "Allow"
      Principal = { Service = "pods.eks.amazonaws.com" }
      Action    = ["sts:AssumeRole", "sts:TagSession"]
      Condition = {
        StringEquals = {
          "aws:RequestTag/eks-cluster-name"           = "acme-prod"
          "aws:RequestTag/kubernetes-namespace"       = "default"
          "aws:RequestTag/kubernetes-service-account" = local.names.job
        }
      }
    }]
    error_message = "One service account of one cluster may have the role."
  }

  assert {
    condition     = aws_eks_pod_identity_association.this[0].service_account == local.names.job && aws_eks_pod_identity_association.this[0].cluster_name == "acme-prod"
    error_message = "The association gives the role to the job's service account."
  }

  assert {
    condition     = [for statement in jsondecode(aws_iam_role_policy.pod[0].policy).Statement : statement.Sid] == ["ListBuckets", "ReadWriteDeleteObjects", "UseKey"]
    error_message = "The same rights as on Fargate."
  }

  assert {
    condition     = jsondecode(aws_iam_role_policy.pod[0].policy).Statement[2].Resource == "arn:aws:kms:us-east-1:123456789012:key/*" && jsondecode(aws_iam_role_policy.pod[0].policy).Statement[2].Condition["ForAnyValue:StringEquals"] == { "kms:ResourceAliases" = "alias/etl" }
    error_message = "The key of that alias, in the account of the role."
  }

  assert {
    condition     = length(aws_iam_role.task) == 0 && length(aws_ecs_cluster.this) == 0 && length(aws_cloudwatch_log_group.this) == 0
    error_message = "Nothing of ECS."
  }
}

run "irsa" {
  variables {
    oidc_provider_arn               = "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABC"
    kubernetes_namespace            = "etl"
    kubernetes_service_account_name = "jobs"
  }

  assert {
    condition = jsondecode(aws_iam_role.pod[0].assume_role_policy).Statement == [{
      Effect    = "Allow"
      Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/oidc.eks.us-east-1.amazonaws.com/id/ABC" }
      Action    = ["sts:AssumeRoleWithWebIdentity"]
      Condition = {
        StringEquals = {
          "oidc.eks.us-east-1.amazonaws.com/id/ABC:aud" = "sts.amazonaws.com"
          "oidc.eks.us-east-1.amazonaws.com/id/ABC:sub" = "system:serviceaccount:etl:jobs"
        }
      }
    }]
    error_message = "One service account of the cluster of that provider may have the role."
  }

  assert {
    condition     = length(aws_eks_pod_identity_association.this) == 0
    error_message = "With a provider there is no association."
  }
}

run "metrics_of_this_job_in_the_log_of_the_cluster" {
  command = plan

  variables {
    monitoring = { enabled = true, alerts = { thresholds = { error_rate = 5, timeout_rate = 5 } } }
  }

  assert {
    condition     = keys(aws_cloudwatch_log_metric_filter.this) == ["runs_failed", "runs_started", "runs_succeeded", "runs_timed_out"] && keys(aws_cloudwatch_metric_alarm.rate) == ["error_rate", "timeout_rate"]
    error_message = "The supervisor ends a run before the deadline does, and says so."
  }

  assert {
    condition     = aws_cloudwatch_log_metric_filter.this["runs_failed"].log_group_name == "/aws/containerinsights/acme-prod/application" && strcontains(aws_cloudwatch_log_metric_filter.this["runs_failed"].pattern, "${local.names.job}-*")
    error_message = "The cluster's log holds other pods, too."
  }
}

run "neither_cluster_nor_provider" {
  command = plan

  variables {
    cluster_name = null
    monitoring   = { enabled = true }
  }

  expect_failures = [check.pod_identity]
}

run "secret" {
  command = plan

  variables {
    secrets = { KEY = "arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf" }
  }

  expect_failures = [var.secrets]
}

run "namespace" {
  command = plan

  variables {
    kubernetes_namespace = "Default"
  }

  expect_failures = [var.kubernetes_namespace]
}

run "service_account" {
  command = plan

  variables {
    kubernetes_service_account_name = "-jobs"
  }

  expect_failures = [var.kubernetes_service_account_name]
}

run "provider" {
  command = plan

  variables {
    oidc_provider_arn = "https://oidc.eks.us-east-1.amazonaws.com/id/ABC"
  }

  expect_failures = [var.oidc_provider_arn]
}

run "role_that_exists" {
  command = plan

  variables {
    existing_task_role_arn = "arn:aws:iam::123456789012:role/etl/job"
    oidc_provider_arn      = null
  }

  assert {
    condition     = length(aws_iam_role.pod) + length(aws_iam_role_policy.pod) == 0
    error_message = "No role is made, and no rights are added."
  }

  assert {
    condition     = aws_eks_pod_identity_association.this[0].role_arn == "arn:aws:iam::123456789012:role/etl/job"
    error_message = "The pods get the role that is given."
  }
}
