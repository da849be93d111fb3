import { type CloudFace, runtimeFaces } from '../cloud-face'
import { eitherOf } from '../fact'
import { AZURE_EFFECTS } from './effects'
import { AZURE_EXAMPLES, AZURE_KUBERNETES_EXAMPLES } from './examples'
import { AZURE_FACE_VARIABLES } from './face-variables.gen'
import { AZURE_FACTS as FACTS } from './facts'
import { CONTAINER_APPS_SIZES } from './sizes'
import { AZURE_SWITCHES } from './switches'

export type AzureRuntime = (typeof FACTS.runtimes.value)[number]

const RUNTIMES = {
  container_apps: {
    label: 'Container Apps job',
    sizes: CONTAINER_APPS_SIZES,
    scheduleDialect: 'container-apps',
  },
  dagster: {
    label: 'Dagster on Container Apps',
    sizes: CONTAINER_APPS_SIZES,
    scheduleDialect: 'dagster',
  },
  kubernetes: {
    label: 'Kubernetes (AKS)',
    sizes: null,
    scheduleDialect: 'kubernetes',
    examples: AZURE_KUBERNETES_EXAMPLES,
  },
  airflow: {
    label: 'Airflow on Container Apps',
    sizes: CONTAINER_APPS_SIZES,
    scheduleDialect: 'airflow',
  },
} as const satisfies Record<AzureRuntime, object>

/** Tag rules of Azure Resource Manager. The module tags no storage account, so 512 stands. */
export const AZURE_FACE = {
  id: 'azure',
  label: 'Azure',
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
  runtimes: runtimeFaces(FACTS.runtimes.value, {
    effects: AZURE_EFFECTS,
    variables: AZURE_FACE_VARIABLES,
    examples: AZURE_EXAMPLES,
    own: RUNTIMES,
  }),
  switches: AZURE_SWITCHES,
} satisfies CloudFace
