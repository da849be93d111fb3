import {
  kubernetesRun,
  NAMESPACE,
  ON_KUBERNETES,
  POD_SECRETS,
  stateClaim,
} from '../kubernetes/run-notes'
import {
  type CloudNotes,
  DAGSTER_RUN,
  type Prerequisite,
  type RunNotes,
  type RunStep,
  type Wanted,
} from '../run-notes'
import type { AZURE_FACTS } from './facts'

export const AZURE_NOTES: CloudNotes = {
  imageForm: 'REGISTRY.azurecr.io/NAME:TAG',
  pushImage: [
    'az acr create --name REGISTRY --resource-group RESOURCE_GROUP --sku Basic',
    'az acr login --name REGISTRY',
    'docker build --platform linux/ARCHITECTURE -t IMAGE .',
    'docker push IMAGE',
  ],
  applyRights: [
    'It makes role assignments: Role Based Access Control Administrator (or Owner) on the resource group, the storage accounts, the key vault and the registry.',
    'It makes what the README of the module lists: Contributor on the resource group.',
  ],
  placeholders: {
    RESOURCE_GROUP: ['resource_group_name'],
    REGION: ['region'],
    CLUSTER: ['cluster_name'],
    NAMESPACE: ['kubernetes_namespace'],
  },
  signIn: [
    '- uses: azure/login@a65d910e8af852a8061c627c456678983e180302 # v2.2.0',
    '  with:',
    '    client-id: CLIENT',
    '    tenant-id: TENANT',
    '    subscription-id: SUBSCRIPTION',
  ],
}

const GROUP: Prerequisite = {
  needs: 'The resource group exists.',
  made: ['az group create --name RESOURCE_GROUP --location REGION'],
}
const PROVIDERS: Prerequisite = {
  needs: 'The resource providers are registered in the subscription.',
  made: [
    'for one in App OperationalInsights Insights ManagedIdentity; do az provider register --namespace "Microsoft.$one"; done',
  ],
}
const STORAGE: Prerequisite = {
  needs: 'The storage accounts and containers of `storage` exist.',
  made: [
    'az storage account create --name ACCOUNT --resource-group RESOURCE_GROUP --location REGION',
  ],
  when: ['storage'],
}
const SECRETS: Prerequisite = {
  needs: 'The secrets of `secrets` exist in the key vault, which uses role-based access control.',
  made: ['az keyvault secret set --vault-name VAULT --name NAME --value VALUE'],
  when: ['secrets'],
}
const GROUPS: Prerequisite = {
  needs: 'The action groups of `monitoring.alerts.channels` exist.',
  when: ['monitoring', 'alerts', 'channels'],
}
const COMMON = [GROUP, PROVIDERS, STORAGE, SECRETS, GROUPS] as const
const PULL: Wanted = {
  at: ['container_registry_id'],
  without:
    'The identity of the job may not pull from a private registry: give the registry as `container_registry_id`, and the module assigns the role.',
}
const ON_CONTAINER_APPS = {
  keepsStateIn: ['state_storage_name'],
  commandIs: 'entry_point',
} as const satisfies Partial<RunNotes>
const RUNS =
  'az containerapp job execution list --name "$(terraform output -raw job_name)" --resource-group RESOURCE_GROUP --output table'
const LOG: RunStep = {
  does: 'The log is in the workspace, whose resource id is the output `log_analytics_workspace_id`: `ContainerAppConsoleLogs | where JobName == "…"`.',
}

/** What runs on Azure find in their subscription. */
export const AZURE_RUN_NOTES: Readonly<
  Record<(typeof AZURE_FACTS.runtimes.value)[number], RunNotes>
> = {
  container_apps: {
    ...ON_CONTAINER_APPS,
    wanted: [PULL],
    prerequisites: COMMON,
    firstRun: [
      {
        does: 'Start a run now, and see how runs went:',
        run: [
          'az containerapp job start --name "$(terraform output -raw job_name)" --resource-group RESOURCE_GROUP',
          RUNS,
        ],
      },
      LOG,
    ],
  },
  dagster: {
    ...ON_CONTAINER_APPS,
    wanted: [PULL],
    prerequisites: [
      {
        needs:
          'Dagster runs already, in the same Container Apps environment; the image holds Dagster and the storage of your instance beside the runner.',
      },
      ...COMMON,
    ],
    firstRun: [DAGSTER_RUN, { does: 'How the executions went:', run: [RUNS] }, LOG],
  },
  airflow: {
    ...ON_CONTAINER_APPS,
    wanted: [
      PULL,
      {
        at: ['dag_bucket'],
        without:
          'Nothing brings the DAG to Airflow: set `dag_bucket`, or place what `terraform output -raw dag` prints.',
      },
    ],
    prerequisites: [
      {
        needs:
          'Airflow has the Azure packages that the DAG imports, and an identity (`airflow_principal_id`).',
      },
      ...COMMON,
    ],
    firstRun: [
      {
        does: 'Trigger the DAG in Airflow (the output `dag_id`). How the executions went:',
        run: [RUNS],
      },
      LOG,
    ],
  },
  kubernetes: {
    ...ON_KUBERNETES,
    prerequisites: [
      {
        needs: 'The cluster has the OIDC issuer and workload identity switched on.',
        made: [
          'az aks update --name CLUSTER --resource-group RESOURCE_GROUP --enable-oidc-issuer --enable-workload-identity',
        ],
      },
      {
        needs: 'The kubelet of the cluster may pull from the registry.',
        made: [
          'az aks update --name CLUSTER --resource-group RESOURCE_GROUP --attach-acr REGISTRY',
        ],
      },
      NAMESPACE,
      POD_SECRETS,
      stateClaim('Azure Files'),
      GROUP,
      STORAGE,
      GROUPS,
    ],
    firstRun: kubernetesRun('job_name'),
  },
}
