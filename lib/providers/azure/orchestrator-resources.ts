import type { ResourceNode } from '../resource-graph'
import { shortHash } from '../short-hash'
import { existingNode, type GraphContext, taggedNode, untaggedNode } from './graph-nodes'

const ASSIGNMENT = 'A role assignment has no tags in Azure.'

/** What Dagster needs beside the job: its code location, and the right to start runs. */
export function dagsterNodes(context: GraphContext): ResourceNode[] {
  return [
    existingNode({ address: 'existing.dagster', label: 'Dagster', role: 'launcher' }),
    taggedNode(context, {
      address: 'azurerm_container_app.code_location[0]',
      label: 'Dagster code location',
      role: 'launcher',
      name: context.names('code_location'),
    }),
    taggedNode(context, {
      address: 'azurerm_user_assigned_identity.code_location[0]',
      label: 'Identity of the code location',
      role: 'identity',
      name: context.names('code_location_identity'),
    }),
    starterNode(context),
    untaggedNode(context, {
      address: 'azurerm_role_assignment.code_location_starter[0]',
      label: 'Right to start the job',
      role: 'identity',
      why: ASSIGNMENT,
    }),
    ...(context.input.container_registry_id
      ? [
          untaggedNode(context, {
            address: 'azurerm_role_assignment.code_location_registry[0]',
            label: 'Right of the code location to pull the image',
            role: 'identity',
            why: ASSIGNMENT,
          }),
        ]
      : []),
  ]
}

/** What Airflow needs beside the job: the DAG, and the right to start runs. */
export function airflowNodes(context: GraphContext): ResourceNode[] {
  const { dag_bucket: container, airflow_principal_id: principal } = context.input
  return [
    existingNode({ address: 'existing.airflow', label: 'Airflow', role: 'launcher' }),
    starterNode(context),
    ...(container
      ? [
          untaggedNode(context, {
            address: 'azurerm_storage_blob.dag[0]',
            label: 'Airflow DAG',
            role: 'launcher',
            name: `${context.names('dag')}.py`,
            why: 'A blob has metadata and index tags of its own, but no resource tags.',
          }),
          existingNode({
            address: 'existing.dag_container',
            label: 'Container of the DAGs',
            role: 'launcher',
            name: container,
          }),
        ]
      : []),
    ...(principal
      ? [
          untaggedNode(context, {
            address: 'azurerm_role_assignment.airflow_starter[0]',
            label: 'Right of Airflow to start the job',
            role: 'identity',
            why: ASSIGNMENT,
          }),
        ]
      : []),
  ]
}

function starterNode(context: GraphContext): ResourceNode {
  const { subscription_id: subscription, resource_group_name: group } = context.input
  // Its name must be the only one of the directory, so the place of the job is in it: starter.tf.
  const place = `${subscription ?? '-'}/${group ?? ''}`
  return untaggedNode(context, {
    address: 'azurerm_role_definition.starter[0]',
    label: 'Role that may start the job',
    role: 'identity',
    name: `${context.names('starter')}-${shortHash(place)}`,
    why: 'A role definition has no tags in Azure.',
  })
}
