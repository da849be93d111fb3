locals {
  default_fargate_cpu = "1024"

  # Without CPU the smallest that has the memory; without both one vCPU with 2 GiB.
  # The validation of var.compute has seen to it that the pair is in the table.
  fargate_cpu = try(
    var.compute.cpu != null ? tostring(tonumber(var.compute.cpu))
    : var.compute.memory == null ? local.default_fargate_cpu
    : tostring(min([for cpu, sizes in local.fargate_sizes : tonumber(cpu) if contains(sizes, tonumber(var.compute.memory))]...)),
    null,
  )
  fargate_memory = try(coalesce(tonumber(var.compute.memory), local.fargate_sizes[local.fargate_cpu][0]), null)
}
