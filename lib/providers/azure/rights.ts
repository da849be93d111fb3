import { type Described, existing } from '../existing-resource'
import { keyed, made } from '../made-resource'
import type { ResourceNode } from '../resource-graph'
import type { AzureContext } from './graph-parts'

/** Whether the identity of the job gets rights; one that exists may have them already. */
function getsRights({ variables }: AzureContext): boolean {
  const given = variables.existing_identity
  return !given || given.principal_id !== null
}

/** A right of the identity of the job, where it gets any. */
export function rightNodes(context: AzureContext, described: Described): ResourceNode[] {
  return getsRights(context) ? [made(context, described)] : []
}

/** The further rights of `extra_role_assignments`. */
export function extraRightNodes(context: AzureContext): ResourceNode[] {
  if (!getsRights(context)) return []
  return Object.entries(context.variables.extra_role_assignments).flatMap(([key, right]) => [
    made(context, {
      address: keyed('azurerm_role_assignment.extra', key),
      label: `Right: ${right.role}`,
      role: 'identity',
    }),
    existing({
      address: keyed('existing.scope', key),
      label: 'Scope of a right',
      role: 'identity',
      name: right.scope ?? '',
    }),
  ])
}
