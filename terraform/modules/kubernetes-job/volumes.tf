# What is mounted: the files of the job, its state, and what stays writable under a read-only root.
locals {
  files_path = "/tmp/dativo"
  state_path = "/state"

  # Relative paths start where the runner does. abspath() only tidies the text; on Windows it adds a drive.
  work_folder = "/app"
  asset_file  = "asset.yaml"
  asset_path = var.asset_path == null || !contains(keys(var.files), local.asset_file) ? null : replace(
    abspath(startswith(var.asset_path, "/") ? var.asset_path : "${local.work_folder}/${var.asset_path}"), "/^[A-Za-z]:/", ""
  )

  # What a variable stands for is known in the container alone: there the supervisor writes the file.
  asset_is_written = local.asset_path != null && strcontains(coalesce(local.asset_path, "/"), "$")
  asset_within     = startswith(coalesce(local.asset_path, "/"), "${local.files_path}/")

  environment = merge(
    local.asset_is_written ? { DATIVO_ASSET_DOCUMENT = var.files[local.asset_file] } : {},
    var.environment,
  )

  # Where each file lies in the folder; nothing can be mounted into a read-only folder afterwards.
  file_paths = { for name in keys(var.files) :
    name => name == local.asset_file && local.asset_within ? trimprefix(local.asset_path, "${local.files_path}/") : name
  }

  # The name follows from the content: a changed file starts new pods, and a pod that runs keeps its own.
  config_maps = length(var.files) == 0 ? [] : ["${var.name}-${substr(sha256(jsonencode(var.files)), 0, 10)}"]

  scratch_size = coalesce(local.disk_quantity, "10Gi")
  has_state    = var.state_volume_claim != null || var.read_only_root_filesystem

  volumes = concat(
    [for scratch in local.read_only : { name = "tmp", config_map = null, claim = null, size = local.scratch_size }],
    [for name in local.config_maps : { name = "files", config_map = name, claim = null, size = null }],
    [for state in local.has_state ? [1] : [] : {
      name       = "state"
      config_map = null
      claim      = var.state_volume_claim
      size       = var.state_volume_claim == null ? local.scratch_size : null
    }],
  )

  # A folder before what lies below it.
  mounts = concat(
    [for scratch in local.read_only : { name = "tmp", path = "/tmp", sub_path = null, read_only = false }],
    [for name in local.config_maps : { name = "files", path = local.files_path, sub_path = null, read_only = true }],
    [for state in local.has_state ? [1] : [] : { name = "state", path = local.state_path, sub_path = null, read_only = false }],
    [for path in local.asset_is_written || local.asset_within ? [] : local.asset_path[*] :
      { name = "files", path = path, sub_path = local.asset_file, read_only = true }
    ],
  )
  read_only = var.read_only_root_filesystem ? [1] : []
}
