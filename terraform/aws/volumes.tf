# Where the containers write: the state, which outlives a run on EFS alone, and what is thrown away.
locals {
  state_path = "/state"

  keeps_state     = local.uses_fargate && var.state_file_system_id != null
  state_volumes   = local.keeps_state ? ["state"] : []
  scratch_volumes = !local.uses_fargate || !var.read_only_root_filesystem ? [] : local.keeps_state ? ["tmp"] : ["tmp", "state"]

  # Of a read-only root file system these folders stay writable.
  file_system = merge(
    {
      mountPoints = [
        for volume in concat(local.scratch_volumes, local.state_volumes) :
        { sourceVolume = volume, containerPath = volume == "tmp" ? "/tmp" : local.state_path, readOnly = false }
      ]
    },
    { for name, value in { readonlyRootFilesystem = true } : name => value if var.read_only_root_filesystem },
  )

  cpu_architecture = { x86_64 = "X86_64", arm64 = "ARM64" }[coalesce(var.cpu_architecture, "x86_64")]

  # With an access point the files belong to the user that it names; without one the container's
  # root must be root on the file system, too.
  # https://docs.aws.amazon.com/efs/latest/ug/iam-access-control-nfs-efs.html
  state_statements = [
    for statement in [merge(
      {
        Sid      = "MountState"
        Effect   = "Allow"
        Action   = concat(["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"], var.state_access_point_id == null ? ["elasticfilesystem:ClientRootAccess"] : [])
        Resource = try("arn:${local.partition}:elasticfilesystem:${var.region}:${local.task_account}:file-system/${var.state_file_system_id}", null)
      },
      {
        for key, condition in { Condition = { StringEquals = {
          "elasticfilesystem:AccessPointArn" = try("arn:${local.partition}:elasticfilesystem:${var.region}:${local.task_account}:access-point/${var.state_access_point_id}", null)
        } } } : key => condition if var.state_access_point_id != null
      },
    )] : statement if local.keeps_state
  ]
}
