locals {
  memory_part = try(regex(local.memory_pattern, var.compute.memory), null)
  memory_mib  = try(tonumber(local.memory_part[0]) * local.memory_units[local.memory_part[1]] / local.memory_units.Mi, null)

  memory_bounds = var.runtime_type == "cloud_functions" ? local.function_memory : local.cloud_run_memory

  # Without a CPU: the fewest that carry the memory.
  cpu = coalesce(var.compute.cpu, try([for cpu, bounds in local.memory_bounds : cpu if bounds.max >= local.memory_mib][0], local.cloud_run_cpus[0]))

  # Null for a CPU that is refused.
  cpu_bounds = try(
    [for part in local.function_part_memory : part if tonumber(local.cpu) < part.below][0],
    local.memory_bounds[local.cpu],
    null,
  )

  # Nothing to say against a memory that is absent or that another rule refuses.
  memory_fits = try(local.memory_mib >= local.cpu_bounds.min && local.memory_mib <= local.cpu_bounds.max, true)

  # Without memory: the least that goes with the CPU, never below Cloud Run's own default.
  memory = coalesce(var.compute.memory, "${max(local.default_memory, try(local.cpu_bounds.min, 0))}Mi")

  # MiB of it; null for a memory that is refused.
  memory_mib_set = var.compute.memory == null ? max(local.default_memory, try(local.cpu_bounds.min, 0)) : local.memory_mib
}
