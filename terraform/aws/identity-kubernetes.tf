locals {
  makes_pod_role = local.is_kubernetes && var.existing_task_role_arn == null
  pod_role_arn   = local.makes_pod_role ? one(aws_iam_role.pod[*].arn) : local.is_kubernetes ? var.existing_task_role_arn : null

  uses_irsa   = local.is_kubernetes && var.oidc_provider_arn != null
  oidc_issuer = try(regex("oidc-provider/(.+)$", var.oidc_provider_arn)[0], "")

  # https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
  irsa_trust = {
    Effect    = "Allow"
    Principal = { Federated = var.oidc_provider_arn }
    Action    = ["sts:AssumeRoleWithWebIdentity"]
    Condition = {
      StringEquals = {
        "${local.oidc_issuer}:aud" = "sts.amazonaws.com"
        "${local.oidc_issuer}:sub" = "system:serviceaccount:${var.kubernetes_namespace}:${local.kubernetes_service_account}"
      }
    }
  }

  # Pod Identity says in tags of the session which service account asks.
  # https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html
  pod_identity_trust = {
    Effect    = "Allow"
    Principal = { Service = "pods.eks.amazonaws.com" }
    Action    = ["sts:AssumeRole", "sts:TagSession"]
    Condition = {
      StringEquals = {
        for tag, value in {
          "aws:RequestTag/eks-cluster-name"           = var.cluster_name
          "aws:RequestTag/kubernetes-namespace"       = var.kubernetes_namespace
          "aws:RequestTag/kubernetes-service-account" = local.kubernetes_service_account
        } : tag => value if value != null
      }
    }
  }
}

# The job's own rights.
resource "aws_iam_role" "pod" {
  count = local.makes_pod_role ? 1 : 0

  name        = local.names.pod_role
  description = "Rights of the Dativo job on its buckets and its key"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [for trust in [local.irsa_trust, local.pod_identity_trust] : trust if local.uses_irsa == can(trust.Principal.Federated)]
  })
  permissions_boundary = var.permissions_boundary_arn
  tags                 = local.tags
}

locals {
  pod_policy = !local.is_kubernetes || !local.has_job_permissions ? null : jsonencode({
    Version = "2012-10-17"
    Statement = concat(local.bucket_statements, [
      for statement in [{
        Sid       = "UseKey"
        Effect    = "Allow"
        Action    = ["kms:Decrypt", "kms:GenerateDataKey"]
        Resource  = "arn:${local.partition}:kms:${local.kms_region}:${local.kms_account != null ? local.kms_account : split(":", local.pod_role_arn)[4]}:${local.kms_path}"
        Condition = local.bucket_key_condition
      }] : statement if local.kms_key != null
    ], local.extra_statements)
  })
}

resource "aws_iam_role_policy" "pod" {
  count = local.makes_pod_role && local.has_job_permissions ? 1 : 0

  name   = "storage"
  role   = aws_iam_role.pod[0].name
  policy = local.pod_policy
}

resource "aws_eks_pod_identity_association" "this" {
  count = local.is_kubernetes && !local.uses_irsa && var.cluster_name != null ? 1 : 0

  cluster_name    = var.cluster_name
  namespace       = var.kubernetes_namespace
  service_account = local.kubernetes_service_account
  role_arn        = local.pod_role_arn
  tags            = local.tags
}

check "pod_identity" {
  # refusal: pod-identity
  assert {
    condition     = !local.is_kubernetes || local.uses_irsa || var.cluster_name != null
    error_message = "Without cluster_name or oidc_provider_arn the pods do not get the rights of their role."
  }
}
