import { existing } from '../existing-resource'
import { made } from '../made-resource'
import type { ResourceNode } from '../resource-graph'
import type { AzureContext } from './graph-parts'

/** What a job on AKS is made of, besides its identity and its alarms. Tags become labels. */
export function kubernetesNodes(context: AzureContext): ResourceNode[] {
  const {
    schedule,
    kubernetes_service_account_name: account,
    oidc_issuer_url: issuer,
  } = context.variables
  const name = context.names('kubernetes_job')
  return [
    existing({ address: 'existing.cluster', label: 'AKS cluster', role: 'cluster' }),
    made(context, {
      address: schedule
        ? 'module.kubernetes_job[0].kubernetes_cron_job_v1.this[0]'
        : 'module.kubernetes_job[0].kubernetes_job_v1.this[0]',
      label: schedule ? 'Kubernetes cron job' : 'Kubernetes job',
      role: 'job',
      name,
    }),
    made(context, {
      address: 'module.kubernetes_job[0].kubernetes_config_map_v1.files[0]',
      label: "Job's files",
      role: 'storage',
    }),
    account === null
      ? made(context, {
          address: 'module.kubernetes_job[0].kubernetes_service_account_v1.this[0]',
          label: 'Service account',
          role: 'identity',
          name,
        })
      : existing({
          address: 'existing.service_account',
          label: 'Service account',
          role: 'identity',
          name: account,
        }),
    ...(issuer
      ? [
          made(context, {
            address: 'azurerm_federated_identity_credential.kubernetes[0]',
            label: "Trust in the cluster's service account",
            role: 'identity',
            name: context.names('federation'),
          }),
        ]
      : []),
  ]
}
