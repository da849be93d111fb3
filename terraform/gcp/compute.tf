# Memory bounds of each CPU choice, in MiB.
# https://cloud.google.com/run/docs/configuring/jobs/memory-limits
locals {
  memory_bounds = {
    "1" = { min = 512, max = 4096 }
    "2" = { min = 512, max = 8192 }
    "4" = { min = 2048, max = 16384 }
    "6" = { min = 4096, max = 24576 }
    "8" = { min = 4096, max = 32768 }
  }
  # https://cloud.google.com/run/docs/configuring/services/memory-limits
  smallest_function = 128
  part_of_cpu       = try(tonumber(var.compute.cpu) < 1, false)

  mebibytes   = { Mi = 1, Gi = 1024, M = 1000000 / 1048576, G = 1000000000 / 1048576 }
  memory_part = try(regex("^([0-9]+(?:[.][0-9]+)?)(Mi|Gi|M|G)$", var.compute.memory), null)
  memory_mib  = try(tonumber(local.memory_part[0]) * local.mebibytes[local.memory_part[1]], null)

  # Without a CPU: the fewest that carry the memory.
  cpu = coalesce(var.compute.cpu, try([for cpu, bounds in local.memory_bounds : cpu if bounds.max >= local.memory_mib][0], "1"))

  cpu_bounds = local.part_of_cpu ? {
    min = local.smallest_function, max = tonumber(var.compute.cpu) < 0.5 ? 512 : 1024
  } : lookup(local.memory_bounds, local.cpu, { min = 0, max = 1048576 })
  least_memory = var.runtime_type == "cloud_functions" && local.cpu_bounds.min == 512 ? local.smallest_function : local.cpu_bounds.min

  # Nothing to say against a memory that is absent or that another rule refuses.
  memory_fits = local.memory_mib == null ? true : local.memory_mib >= local.least_memory && local.memory_mib <= local.cpu_bounds.max

  # Without memory: the least that goes with the CPU, never below Cloud Run's own default.
  memory = coalesce(var.compute.memory, "${max(512, local.cpu_bounds.min)}Mi")
}
