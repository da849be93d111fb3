# The rights ECS needs to start the container: image, secrets, log.
locals {
  makes_execution_role = local.uses_fargate && var.existing_execution_role_arn == null
  execution_role_arn   = local.makes_execution_role ? one(aws_iam_role.execution[*].arn) : local.uses_fargate ? var.existing_execution_role_arn : null
  execution_account    = try(split(":", local.execution_role_arn)[4], null)

  # A private ECR image: account, region, repository; null for any other registry.
  # https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html
  ecr_image = try(regex("^(?P<account>[0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.(?P<region>[a-z0-9-]+)\\.(?:amazonaws\\.com(?:\\.cn)?|on\\.aws|on\\.amazonwebservices\\.com\\.cn)/(?P<repository>[^:@]+)", local.image), null)

  # An ECS reference may go on with a JSON key, a stage and a version; the policy names the secret.
  secret_arns    = distinct([for reference in values(var.secrets) : join(":", slice(split(":", reference), 0, 7)) if strcontains(reference, ":secretsmanager:")])
  parameter_arns = distinct([for reference in values(var.secrets) : reference if strcontains(reference, ":ssm:")])

  execution_statements = concat(
    [{
      Sid      = "WriteLog"
      Effect   = "Allow"
      Action   = ["logs:CreateLogStream", "logs:PutLogEvents"]
      Resource = try("${local.log_group_arn}:*", null)
    }],
    [for statement in [
      {
        Sid      = "PullImage"
        Effect   = "Allow"
        Action   = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]
        Resource = try("arn:${local.partition}:ecr:${local.ecr_image.region}:${local.ecr_image.account}:repository/${local.ecr_image.repository}", null)
      },
      {
        # The one action that knows no resource: the token is for the caller's whole registry.
        # https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html
        Sid      = "LogInToRegistry"
        Effect   = "Allow"
        Action   = ["ecr:GetAuthorizationToken"]
        Resource = "*"
      },
    ] : statement if local.ecr_image != null],
    [for statement in [{
      Sid      = "ReadSecrets"
      Effect   = "Allow"
      Action   = ["secretsmanager:GetSecretValue"]
      Resource = local.secret_arns
    }] : statement if length(local.secret_arns) > 0],
    [for statement in [{
      Sid      = "ReadParameters"
      Effect   = "Allow"
      Action   = ["ssm:GetParameters"]
      Resource = local.parameter_arns
    }] : statement if length(local.parameter_arns) > 0],
    [for statement in [{
      Sid      = "DecryptSecrets"
      Effect   = "Allow"
      Action   = ["kms:Decrypt"]
      Resource = "arn:${local.partition}:kms:${local.kms_region}:${local.kms_account != null ? local.kms_account : try(coalesce(local.execution_account), "")}:${local.kms_path}"
      Condition = merge(local.kms_alias_condition, {
        StringEquals = { "kms:ViaService" = [for service in ["secretsmanager", "ssm"] : "${service}.${local.kms_region}.${data.aws_partition.current.dns_suffix}"] }
      })
    }] : statement if local.kms_key != null && length(var.secrets) > 0],
  )
}

resource "aws_iam_role" "execution" {
  count = local.makes_execution_role ? 1 : 0

  name                 = local.names.execution_role
  description          = "Lets ECS pull the image, read the secrets and write the log of the Dativo job"
  assume_role_policy   = local.task_trust
  permissions_boundary = var.permissions_boundary_arn
  tags                 = local.tags
}

locals {
  execution_policy = local.uses_fargate ? jsonencode({ Version = "2012-10-17", Statement = local.execution_statements }) : null
}

resource "aws_iam_role_policy" "execution" {
  count = local.makes_execution_role ? 1 : 0

  name   = "start"
  role   = aws_iam_role.execution[0].name
  policy = local.execution_policy
}
