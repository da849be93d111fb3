import { KUBERNETES_ENVIRONMENT, MODULE_ENVIRONMENT, type SetEnvironment } from '../set-environment'
import { ON_CONTAINER_APPS } from './runtimes'

/** Names that Container Apps, AKS and the module set in a container on Azure. */
export const AZURE_SET_ENVIRONMENT: readonly SetEnvironment[] = [
  MODULE_ENVIRONMENT,
  KUBERNETES_ENVIRONMENT,
  {
    runtimes: ON_CONTAINER_APPS,
    names: [],
    prefixes: ['CONTAINER_APP_'],
    words: 'Container Apps sets it in every container',
    source:
      'https://learn.microsoft.com/azure/container-apps/environment-variables#built-in-environment-variables',
  },
  {
    runtimes: ON_CONTAINER_APPS,
    names: ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'],
    words: "Container Apps sets it for the job's managed identity",
    source:
      'https://learn.microsoft.com/azure/container-apps/managed-identity#connect-to-azure-services-in-app-code',
  },
  {
    runtimes: 'all',
    names: ['AZURE_CLIENT_ID'],
    words: 'it says which identity the job has, which the module or the cluster sets',
    source: 'terraform/azure/job.tf',
  },
  {
    runtimes: ['kubernetes'],
    names: ['AZURE_AUTHORITY_HOST', 'AZURE_FEDERATED_TOKEN_FILE', 'AZURE_TENANT_ID'],
    words: "AKS sets it for the identity of the pod's service account",
    source:
      'https://azure.github.io/azure-workload-identity/docs/installation/mutating-admission-webhook.html',
  },
  {
    runtimes: ['dagster'],
    names: ['DAGSTER_CONTAINER_CONTEXT'],
    words: 'the module sets it for the code location, to name the job of its runs',
    source: 'terraform/azure/code-location-dagster.tf',
  },
]
