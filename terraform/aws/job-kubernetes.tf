locals {
  is_kubernetes              = var.runtime_type == "kubernetes"
  kubernetes_service_account = coalesce(var.kubernetes_service_account_name, local.names.job)
}

module "kubernetes_job" {
  source = "../modules/kubernetes-job"
  count  = local.is_kubernetes ? 1 : 0

  name                      = local.names.job
  namespace                 = var.kubernetes_namespace
  image                     = local.image
  environment               = merge(module.run.environment, local.container_environment)
  command                   = ["python3", "/tmp/dativo/supervisor.py"]
  args                      = module.run.args
  files                     = module.run.files
  asset_path                = var.asset_path
  cpu                       = var.compute.cpu
  memory                    = var.compute.memory
  disk_size                 = var.compute.disk_size
  cpu_architecture          = var.cpu_architecture
  image_pull_secrets        = var.image_pull_secrets
  state_volume_claim        = var.state_volume_claim
  read_only_root_filesystem = var.read_only_root_filesystem
  timeout_seconds           = var.timeout_seconds
  schedule                  = var.schedule
  schedule_time_zone        = var.schedule_time_zone
  labels                    = local.tags
  service_account_name      = local.kubernetes_service_account
  create_service_account    = var.kubernetes_service_account_name == null

  secret_environment = { for variable, reference in var.secrets : variable => {
    name = split("/", reference)[0]
    key  = split("/", reference)[1]
  } }

  # What the webhook of IRSA looks for; Pod Identity looks at its associations.
  service_account_annotations = { for name, arn in { "eks.amazonaws.com/role-arn" = local.pod_role_arn } : name => arn if local.uses_irsa }

  # https://kubernetes.io/docs/reference/labels-annotations-taints/#nodekubernetesioinstance-type
  node_selector = { for type in var.compute.instance_type[*] : "node.kubernetes.io/instance-type" => type }

  # A pod gets its role's rights when it starts, and not later.
  depends_on = [aws_eks_pod_identity_association.this, aws_iam_role_policy.pod]
}
