import { AZURE_CHECKS } from './azure/checks'
import { AZURE_FACE, type AzureRuntime } from './azure/face'
import { AZURE_FACTS as FACTS } from './azure/facts'
import { AZURE_HOMES } from './azure/homes'
import { AZURE_MODULE_VARIABLES } from './azure/module.gen'
import { AZURE_NAMES } from './azure/names'
import { azureResources } from './azure/resources'
import { AZURE_NOTES, AZURE_RUN_NOTES } from './azure/run-notes'
import { AZURE_SET_ENVIRONMENT } from './azure/set-environment'
import { AZURE_VARIABLE_EFFECTS } from './azure/variable-effects'
import { kubernetesConnection } from './kubernetes-connection'
import type { CloudProvider } from './provider'
import { readVariables } from './read-variables'
import { DAGSTER_FILES } from './run-notes'
import { type OtherParts, wholeRuntimes } from './whole-runtimes'

/** What the identity of an orchestrator needs, where the module does not know it. */
function startRight(who: string, variable: string): string {
  return `The identity of ${who} must be allowed to start the job. Give its object id as \`${variable}\`; without it, assign the role yourself:\n\n\`\`\`sh\naz role assignment create --role "$(terraform output -raw starter_role_id)" --assignee-object-id OBJECT_ID --scope "$(terraform output -raw job_id)"\n\`\`\``
}

const RUNTIMES: Readonly<Record<AzureRuntime, OtherParts>> = {
  container_apps: { connection: [] },
  dagster: {
    connection: [
      `Where Dagster’s daemon and webserver run, put \`launcher-dagster/dativo_container_apps.py\` on the \`PYTHONPATH\`, with the packages \`azure-identity\` and \`requests\`.`,
      DAGSTER_FILES,
      startRight('Dagster', 'dagster_principal_id'),
    ],
  },
  kubernetes: kubernetesConnection(
    'az aks get-credentials --name CLUSTER --resource-group RESOURCE_GROUP',
  ),
  airflow: {
    connection: [startRight('Airflow', 'airflow_principal_id')],
  },
}

/** Azure, whole: its face, and what rules and files are made of. */
export const azure: CloudProvider = {
  ...AZURE_FACE,
  terraform: {
    name: 'azurerm',
    source: 'hashicorp/azurerm',
    version: '>= 4.17, < 5.0',
    providerBlock: `provider "azurerm" {
  features {}
  subscription_id = var.subscription_id
}
`,
  },
  tagVariable: 'tags',
  placeVariables: ['region', 'subscription_id', 'resource_group_name'],
  defaultRegion: readVariables(AZURE_MODULE_VARIABLES, {}).region,
  networkWithoutSubnets: null,
  runtimes: wholeRuntimes(AZURE_FACE.runtimes, {
    notes: AZURE_RUN_NOTES,
    variableEffects: AZURE_VARIABLE_EFFECTS,
    others: RUNTIMES,
  }),
  notes: AZURE_NOTES,
  moduleVariables: AZURE_MODULE_VARIABLES,
  names: AZURE_NAMES,
  checks: AZURE_CHECKS,
  longestWatchHours: FACTS.successHoursBounds.value.max,
  setEnvironment: AZURE_SET_ENVIRONMENT,
  homes: AZURE_HOMES,
  resources: azureResources,
}
