import type { CloudNotes, RunNotes } from '../run-notes'
import type { AZURE_FACTS } from './facts'

export const AZURE_NOTES: CloudNotes = {
  imageForm: 'REGISTRY.azurecr.io/NAME:TAG',
  pushImage: ['az acr login --name REGISTRY', 'docker build -t IMAGE .', 'docker push IMAGE'],
  applyRights: [
    'It makes role assignments: Role Based Access Control Administrator (or Owner) on the resource group, the storage accounts, the key vault and the registry.',
    'It makes what the README of the module lists: Contributor on the resource group.',
  ],
}

const PROVIDERS =
  'The resource providers are registered in the subscription: `Microsoft.App`, `Microsoft.OperationalInsights`, `Microsoft.Insights`, `Microsoft.ManagedIdentity`.'
const REGISTRY =
  'A private registry lets the identity of the job pull: give `container_registry_id`, and the module assigns the role.'

/** What runs on Azure find in their subscription. */
export const AZURE_RUN_NOTES: Readonly<
  Record<(typeof AZURE_FACTS.runtimes.value)[number], RunNotes>
> = {
  container_apps: {
    keepsStateIn: ['state_storage_name'],
    prerequisites: [PROVIDERS, REGISTRY],
  },
  dagster: {
    keepsStateIn: ['state_storage_name'],
    prerequisites: [
      PROVIDERS,
      REGISTRY,
      'A Dagster deployment runs already: its daemon and webserver read the module’s outputs.',
    ],
  },
  airflow: {
    keepsStateIn: ['state_storage_name'],
    prerequisites: [
      PROVIDERS,
      REGISTRY,
      'Airflow has the Azure packages that the DAG imports, and an identity (`airflow_principal_id`).',
    ],
  },
  kubernetes: {
    keepsStateIn: ['state_volume_claim'],
    prerequisites: [
      'The cluster has the OIDC issuer and workload identity switched on.',
      'A volume claim for the state needs a CSI driver: Azure Files.',
      'The kubelet of the cluster may pull from the registry (`az aks update --attach-acr`).',
    ],
  },
}
