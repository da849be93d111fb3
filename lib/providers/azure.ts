import { AZURE_CHECKS } from './azure/checks'
import { AZURE_EFFECTS } from './azure/effects'
import { AZURE_HOMES } from './azure/homes'
import { AZURE_MODULE_VARIABLES } from './azure/module.gen'
import { AZURE_NAMES } from './azure/names'
import { azureResources } from './azure/resources'
import { CONSUMPTION_INSTANCE_TYPES, CONTAINER_APPS_SIZES } from './container-apps-sizes'
import { kubernetesConnection } from './kubernetes-connection'
import type { CloudProvider } from './provider'
import { readVariables } from './read-variables'

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
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Azure refuses them in names.
    illegalInName: /[<>%&\\?/\u0000-\u001f\u007f]/gu,
    illegalInValue: null,
    nameStart: null,
    nameMaxCharacters: 512,
    valueMaxCharacters: 256,
    nameMaxBytes: 512,
    valueMaxBytes: 256,
    listSeparator: ',',
    reservedNamePrefixes: ['microsoft', 'azure', 'windows'],
    reservedValuePrefixes: [],
    namesIgnoreCase: true,
    maxTags: 50,
    addedByProvider: [],
    why: {
      listSeparator: '',
      lowerCase: '',
      characters: 'Azure refuses < > % & \\ ? / and control characters in a tag name.',
      nameStart: '',
      length:
        'Azure takes 512 characters in a tag name and 256 in a value; the azurerm provider counts bytes.',
      reserved: 'Azure keeps names that start with "microsoft", "azure" or "windows" for itself.',
      sameName: 'Azure takes names that differ only by case for one name.',
    },
    source: 'https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources',
  },
  placeVariables: ['region', 'subscription_id', 'resource_group_name'],
  defaultRegion: readVariables(AZURE_MODULE_VARIABLES, {}).region,
  networkWithoutSubnets: null,
  runtimes: [
    {
      runtime: 'container_apps',
      label: 'Container Apps job',
      sizes: CONTAINER_APPS_SIZES,
      sizedInstanceTypes: CONSUMPTION_INSTANCE_TYPES,
      effects: AZURE_EFFECTS.container_apps,
      connection: [],
    },
    {
      runtime: 'dagster',
      label: 'Dagster on Container Apps',
      sizes: CONTAINER_APPS_SIZES,
      sizedInstanceTypes: CONSUMPTION_INSTANCE_TYPES,
      effects: AZURE_EFFECTS.dagster,
      connection: [],
    },
    {
      runtime: 'kubernetes',
      label: 'Kubernetes (AKS)',
      sizes: null,
      effects: AZURE_EFFECTS.kubernetes,
      ...kubernetesConnection(
        'az aks get-credentials --name CLUSTER --resource-group RESOURCE_GROUP',
      ),
    },
    {
      runtime: 'airflow',
      label: 'Airflow on Container Apps',
      sizes: CONTAINER_APPS_SIZES,
      sizedInstanceTypes: CONSUMPTION_INSTANCE_TYPES,
      effects: AZURE_EFFECTS.airflow,
      connection: [],
    },
  ],
  moduleVariables: AZURE_MODULE_VARIABLES,
  names: AZURE_NAMES,
  checks: AZURE_CHECKS,
  homes: AZURE_HOMES,
  resources: azureResources,
}
