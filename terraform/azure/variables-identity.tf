# Whom the job acts as.

variable "existing_identity" {
  description = "User-assigned identity that the job runs as, by its resource id and client id. With its object id (`principal_id`) it gets the rights of the job; without, it has them already. Without it: an identity is made."
  type = object({
    id           = string
    client_id    = string
    principal_id = optional(string)
  })
  default = null

  # hashicorp/go-azure-helpers resourcemanager/commonids/user_assigned_identity.go
  # refusal: identity
  validation {
    condition     = var.existing_identity == null || can(regex(local.identity_pattern, var.existing_identity.id))
    error_message = "An identity that exists is given by its resource id, which ends in /userAssignedIdentities/ and a name."
  }
}

variable "extra_role_assignments" {
  description = "Further rights of the job's identity, by a name of your choice: a role, by its name or the id of its definition, and the resource id that it is on."
  type = map(object({
    role  = string
    scope = string
  }))
  default  = {}
  nullable = false

  # https://learn.microsoft.com/azure/role-based-access-control/scope-overview
  # refusal: role-scope
  validation {
    condition     = alltrue([for right in values(var.extra_role_assignments) : can(regex(local.scope_pattern, right.scope)) && trimspace(right.role) != ""])
    error_message = "A further right is a role, by its name or the id of its definition, on a scope, a resource id such as /subscriptions/ID/resourceGroups/NAME."
  }
}
