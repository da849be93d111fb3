import { existing } from '../existing-resource'
import { keyed, made } from '../made-resource'
import type { ResourceNode } from '../resource-graph'
import { shortHash } from '../short-hash'
import type { AzureContext } from './graph-parts'
import { secretKey } from './secret-key'

/** What Dagster needs beside the job: its code location, and the right to start runs. */
export function dagsterNodes(context: AzureContext): ResourceNode[] {
  return [
    existing({ address: 'existing.dagster', label: 'Dagster', role: 'launcher' }),
    made(context, {
      address: 'azurerm_container_app.code_location[0]',
      label: 'Dagster code location',
      role: 'launcher',
      name: context.names('code_location'),
    }),
    made(context, {
      address: 'azurerm_user_assigned_identity.code_location[0]',
      label: 'Identity of the code location',
      role: 'identity',
      name: context.names('code_location_identity'),
    }),
    starterNode(context),
    ...(context.variables.dagster_principal_id
      ? [
          made(context, {
            address: 'azurerm_role_assignment.dagster_starter[0]',
            label: 'Role assignment: job, for Dagster',
            role: 'identity',
          }),
        ]
      : []),
    ...codeLocationSecretNodes(context),
    ...(context.variables.container_registry_id
      ? [
          made(context, {
            address: 'azurerm_role_assignment.code_location_registry[0]',
            label: 'Role assignment: image, for the code location',
            role: 'identity',
          }),
        ]
      : []),
  ]
}

/** The secrets of the job that the code location reads, too. */
function codeLocationSecretNodes(context: AzureContext): ResourceNode[] {
  const { code_location_secrets: names, secrets } = context.variables
  const keys = new Set(names.flatMap((name) => secretKey(secrets[name ?? '']) ?? []))
  return [...keys].map((key) =>
    made(context, {
      address: keyed('azurerm_role_assignment.code_location_secret', key),
      label: 'Role assignment: secret, for the code location',
      role: 'identity',
    }),
  )
}

/** What Airflow needs beside the job: the DAG, and the right to start runs. */
export function airflowNodes(context: AzureContext): ResourceNode[] {
  const { dag_bucket: container, airflow_principal_id: principal } = context.variables
  return [
    existing({ address: 'existing.airflow', label: 'Airflow', role: 'launcher' }),
    starterNode(context),
    ...(container
      ? [
          made(context, {
            address: 'azurerm_storage_blob.dag[0]',
            label: 'Airflow DAG',
            role: 'launcher',
            name: `${context.names('dag')}.py`,
          }),
          existing({
            address: 'existing.dag_container',
            label: 'Container of the DAGs',
            role: 'launcher',
            name: container,
          }),
        ]
      : []),
    ...(principal
      ? [
          made(context, {
            address: 'azurerm_role_assignment.airflow_starter[0]',
            label: 'Role assignment: job, for Airflow',
            role: 'identity',
          }),
        ]
      : []),
  ]
}

function starterNode(context: AzureContext): ResourceNode {
  const { subscription_id: subscription, resource_group_name: group } = context.variables
  // Its name must be the only one of the directory, so the place of the job is in it: starter.tf.
  const place = `${subscription ?? '-'}/${group ?? ''}`
  return made(context, {
    address: 'azurerm_role_definition.starter[0]',
    label: 'Role that may start the job',
    role: 'identity',
    name: `${context.names('starter')}-${shortHash(place)}`,
  })
}
