locals {
  # The name rule, one for all clouds: the slug where it fits and says everything, else a cut slug
  # with the hash of tenant and job. lib/providers/resource-name.ts states the same.
  name_source   = "${var.tenant_id}/${var.job_name}"
  name_slug     = trim(lower(replace("dativo-${local.name_source}", "/[^A-Za-z0-9]+/", "-")), "-")
  name_hash     = substr(sha256(local.name_source), 0, 8)
  name_is_lossy = can(regex("[^A-Za-z0-9 ._/-]", local.name_source))

  names = {
    for kind, rule in local.name_rules : kind => (
      !local.name_is_lossy && length(local.name_slug) + length(rule.suffix) <= rule.max
      ? "${local.name_slug}${rule.suffix}"
      : "${replace(substr(local.name_slug, 0, rule.max - length(rule.suffix) - 9), "/-+$/", "")}-${local.name_hash}${rule.suffix}"
    )
  }

  # Exactly what the preview shows; an empty value makes no tag.
  tags = { for name, value in var.tags : name => value if value != null && value != "" }
}
