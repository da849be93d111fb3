# A connector or direct VPC egress, by what the network is.
# https://cloud.google.com/run/docs/configuring/connecting-vpc
locals {
  is_connector = can(regex("/connectors/", var.networking.vpc_id))
  connector    = local.is_connector ? var.networking.vpc_id : null
  network      = local.is_connector ? null : var.networking.vpc_id

  subnetwork     = one(slice(var.networking.subnet_ids, 0, min(1, length(var.networking.subnet_ids))))
  has_direct_vpc = local.connector == null && (local.network != null || local.subnetwork != null)
  has_vpc        = local.connector != null || local.has_direct_vpc

  egress = var.networking.private_access == false ? "PRIVATE_RANGES_ONLY" : "ALL_TRAFFIC"
}
