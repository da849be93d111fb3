import { AZURE_CHECKS } from './azure/checks'
import { AZURE_EFFECTS } from './azure/effects'
import { AZURE_FACTS as FACTS } from './azure/facts'
import { AZURE_HOMES } from './azure/homes'
import { AZURE_MODULE_VARIABLES } from './azure/module.gen'
import { AZURE_NAMES } from './azure/names'
import { azureResources } from './azure/resources'
import { AZURE_NOTES, AZURE_RUN_NOTES } from './azure/run-notes'
import { AZURE_SET_ENVIRONMENT } from './azure/set-environment'
import { CONTAINER_APPS_SIZES } from './azure/sizes'
import { AZURE_SWITCHES } from './azure/switches'
import { AZURE_VARIABLE_EFFECTS } from './azure/variable-effects'
import { eitherOf } from './fact'
import { kubernetesConnection } from './kubernetes-connection'
import type { CloudProvider, RuntimeSupport } from './provider'
import { readVariables } from './read-variables'
import { DAGSTER_FILES } from './run-notes'

type AzureRuntime = (typeof FACTS.runtimes.value)[number]

/** What the identity of an orchestrator needs, where the module does not know it. */
function startRight(who: string, variable: string): string {
  return `The identity of ${who} must be allowed to start the job. Give its object id as \`${variable}\`; without it, assign the role yourself:\n\n\`\`\`sh\naz role assignment create --role "$(terraform output -raw starter_role_id)" --assignee-object-id OBJECT_ID --scope "$(terraform output -raw job_id)"\n\`\`\``
}

const RUNTIMES: Readonly<
  Record<AzureRuntime, Omit<RuntimeSupport, 'runtime' | 'effects' | 'notes' | 'variableEffects'>>
> = {
  container_apps: {
    label: 'Container Apps job',
    scheduleDialect: 'container-apps',
    sizes: CONTAINER_APPS_SIZES,
    connection: [],
  },
  dagster: {
    label: 'Dagster on Container Apps',
    scheduleDialect: 'dagster',
    sizes: CONTAINER_APPS_SIZES,
    connection: [
      `Where Dagster’s daemon and webserver run, put \`launcher-dagster/dativo_container_apps.py\` on the \`PYTHONPATH\`, with the packages \`azure-identity\` and \`requests\`.`,
      DAGSTER_FILES,
      startRight('Dagster', 'dagster_principal_id'),
    ],
  },
  kubernetes: {
    label: 'Kubernetes (AKS)',
    scheduleDialect: 'kubernetes',
    sizes: null,
    ...kubernetesConnection(
      'az aks get-credentials --name CLUSTER --resource-group RESOURCE_GROUP',
    ),
  },
  airflow: {
    label: 'Airflow on Container Apps',
    scheduleDialect: 'airflow',
    sizes: CONTAINER_APPS_SIZES,
    connection: [startRight('Airflow', 'airflow_principal_id')],
  },
}

/** Tag rules of Azure Resource Manager. The module tags no storage account, so 512 stands. */
export const azure: CloudProvider = {
  id: 'azure',
  label: 'Azure',
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
  tags: {
    noun: 'tag',
    lowerCase: false,
    illegalInName: new RegExp(`[${FACTS.tagNameForbidden.value}]`, 'gu'),
    illegalInValue: null,
    nameStart: null,
    nameMaxCharacters: FACTS.tagNameBytesMax.value,
    valueMaxCharacters: FACTS.tagValueBytesMax.value,
    nameMaxBytes: FACTS.tagNameBytesMax.value,
    valueMaxBytes: FACTS.tagValueBytesMax.value,
    listSeparator: ',',
    reservedNamePrefixes: FACTS.tagKeptPrefixes.value,
    reservedValuePrefixes: [],
    namesIgnoreCase: true,
    maxTags: FACTS.tagsMax.value,
    addedByProvider: [],
    why: {
      listSeparator: '',
      lowerCase: '',
      characters: 'Azure refuses < > % & \\ ? / and control characters in a tag name.',
      nameStart: '',
      length: `Azure takes ${FACTS.tagNameBytesMax.value} characters in a tag name and ${FACTS.tagValueBytesMax.value} in a value; the azurerm provider counts bytes.`,
      reserved: `Azure keeps names that start with ${eitherOf(FACTS.tagKeptPrefixes.value.map((prefix) => `"${prefix}"`))} for itself.`,
      sameName: 'Azure takes names that differ only by case for one name.',
    },
    source: FACTS.tagsMax.source,
  },
  placeVariables: ['region', 'subscription_id', 'resource_group_name'],
  defaultRegion: readVariables(AZURE_MODULE_VARIABLES, {}).region,
  networkWithoutSubnets: null,
  runtimes: FACTS.runtimes.value.map((runtime) => ({
    runtime,
    effects: AZURE_EFFECTS[runtime],
    notes: AZURE_RUN_NOTES[runtime],
    variableEffects: AZURE_VARIABLE_EFFECTS[runtime],
    ...RUNTIMES[runtime],
  })),
  notes: AZURE_NOTES,
  moduleVariables: AZURE_MODULE_VARIABLES,
  names: AZURE_NAMES,
  checks: AZURE_CHECKS,
  longestWatchHours: FACTS.successHoursBounds.value.max,
  setEnvironment: AZURE_SET_ENVIRONMENT,
  homes: AZURE_HOMES,
  switches: AZURE_SWITCHES,
  resources: azureResources,
}
