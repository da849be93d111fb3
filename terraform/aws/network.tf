locals {
  creates_security_group = local.uses_fargate && var.networking.vpc_id != null && length(var.networking.security_group_ids) == 0
  security_group_ids     = local.creates_security_group ? aws_security_group.this[*].id : var.networking.security_group_ids
  # Without an answer the job stays private.
  assign_public_ip = var.networking.private_access == false
}

# Open outwards only: nothing calls the job.
resource "aws_security_group" "this" {
  count = local.creates_security_group ? 1 : 0

  name        = local.names.security_group
  description = "Dativo job: outbound traffic"
  vpc_id      = var.networking.vpc_id
  tags        = local.tags
}

resource "aws_vpc_security_group_egress_rule" "this" {
  for_each = local.creates_security_group ? var.egress_cidr_blocks : []

  security_group_id = aws_security_group.this[0].id
  description       = "From the Dativo job to its sources and targets"
  ip_protocol       = "-1"
  cidr_ipv4         = strcontains(each.value, ":") ? null : each.value
  cidr_ipv6         = strcontains(each.value, ":") ? each.value : null
  tags              = local.tags
}
