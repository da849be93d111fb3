locals {
  # Memory in MiB that Fargate offers for each number of CPU units.
  # https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
  fargate_sizes = {
    "256"   = [512, 1024, 2048]
    "512"   = range(1024, 4097, 1024)
    "1024"  = range(2048, 8193, 1024)
    "2048"  = range(4096, 16385, 1024)
    "4096"  = range(8192, 30721, 1024)
    "8192"  = range(16384, 61441, 4096)
    "16384" = range(32768, 122881, 8192)
  }

  # Without CPU the smallest that has the memory; without both one vCPU with 2 GiB.
  # The validation of var.compute has seen to it that the pair is in the table.
  fargate_cpu = try(
    var.compute.cpu != null ? tostring(tonumber(var.compute.cpu))
    : var.compute.memory == null ? "1024"
    : tostring(min([for cpu, sizes in local.fargate_sizes : tonumber(cpu) if contains(sizes, tonumber(var.compute.memory))]...)),
    null,
  )
  fargate_memory = try(coalesce(tonumber(var.compute.memory), local.fargate_sizes[local.fargate_cpu][0]), null)
}
