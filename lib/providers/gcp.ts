import { eitherOf } from './fact'
import { GCP_CHECKS } from './gcp/checks'
import { GCP_EFFECTS } from './gcp/effects'
import { GCP_FACTS as FACTS } from './gcp/facts'
import { GCP_HOMES } from './gcp/homes'
import { GCP_MODULE_VARIABLES } from './gcp/module.gen'
import { GCP_NAMES } from './gcp/names'
import { gcpResources } from './gcp/resources'
import { GCP_NOTES, GCP_RUN_NOTES } from './gcp/run-notes'
import { GCP_SET_ENVIRONMENT } from './gcp/set-environment'
import { CLOUD_RUN_SIZES, FUNCTION_SIZES } from './gcp/sizes'
import { GCP_SWITCHES } from './gcp/switches'
import { GCP_VARIABLE_EFFECTS } from './gcp/variable-effects'
import { kubernetesConnection } from './kubernetes-connection'
import type { CloudProvider, RuntimeSupport } from './provider'
import { readVariables } from './read-variables'
import { DAGSTER_FILES } from './run-notes'

type GcpRuntime = (typeof FACTS.runtimes.value)[number]

const RUNTIMES: Readonly<
  Record<GcpRuntime, Omit<RuntimeSupport, 'runtime' | 'effects' | 'notes' | 'variableEffects'>>
> = {
  cloud_run: {
    label: 'Cloud Run job',
    scheduleDialect: 'cloud-scheduler',
    sizes: CLOUD_RUN_SIZES,
    connection: [],
  },
  cloud_functions: {
    label: 'Cloud Functions (2nd gen)',
    scheduleDialect: 'cloud-scheduler',
    sizes: FUNCTION_SIZES,
    connection: [],
  },
  dagster: {
    label: 'Dagster on Cloud Run',
    scheduleDialect: 'dagster',
    sizes: CLOUD_RUN_SIZES,
    connection: [DAGSTER_FILES],
  },
  kubernetes: {
    label: 'Kubernetes (GKE)',
    scheduleDialect: 'kubernetes',
    sizes: null,
    ...kubernetesConnection(
      'gcloud container clusters get-credentials CLUSTER --location LOCATION',
    ),
  },
  airflow: {
    label: 'Airflow (Composer) on Cloud Run',
    scheduleDialect: 'airflow',
    sizes: CLOUD_RUN_SIZES,
    connection: [],
  },
}

/**
 * Label rules of Google Cloud. The hyphen is legal there; the job's owner asked for "lowercase with
 * underscores", so it becomes one too.
 */
export const gcp: CloudProvider = {
  id: 'gcp',
  label: 'Google Cloud',
  terraform: {
    name: 'google',
    source: 'hashicorp/google',
    version: '>= 6.13, < 8.0',
    providerBlock: `provider "google" {
  project = var.project_id
  region  = var.region
}
`,
  },
  tagVariable: 'labels',
  tags: {
    noun: 'label',
    lowerCase: true,
    illegalInName: /[^\p{Ll}\p{Lo}\p{N}_]/gu,
    illegalInValue: /[^\p{Ll}\p{Lo}\p{N}_]/gu,
    nameStart: /^[\p{Ll}\p{Lo}]/u,
    nameMaxCharacters: FACTS.labelCharacters.value,
    valueMaxCharacters: FACTS.labelCharacters.value,
    nameMaxBytes: FACTS.labelBytes.value,
    valueMaxBytes: FACTS.labelBytes.value,
    listSeparator: ',',
    reservedNamePrefixes: FACTS.labelPrefixes.value,
    reservedValuePrefixes: [],
    namesIgnoreCase: false,
    maxTags: FACTS.labelMax.value,
    addedByProvider: [{ name: 'goog-terraform-provisioned', value: 'true' }],
    why: {
      listSeparator: '',
      lowerCase: 'Google Cloud takes lower-case labels only.',
      characters:
        'Google Cloud labels hold lower-case letters, digits and underscores here; anything else becomes an underscore.',
      nameStart: 'A Google Cloud label name starts with a letter.',
      length: `Google Cloud takes ${FACTS.labelCharacters.value} characters and ${FACTS.labelBytes.value} bytes in a label name and in a value.`,
      reserved: `Google Cloud keeps names that start with ${eitherOf(FACTS.labelPrefixes.value.map((prefix) => `"${prefix}"`))} for itself.`,
      sameName: 'Both become the same label on Google Cloud.',
    },
    source: FACTS.labelCharacters.source,
  },
  placeVariables: ['region', 'project_id'],
  defaultRegion: readVariables(GCP_MODULE_VARIABLES, {}).region,
  networkWithoutSubnets: /^projects\/[^/]+\/locations\/[^/]+\/connectors\//,
  runtimes: FACTS.runtimes.value.map((runtime) => ({
    runtime,
    effects: GCP_EFFECTS[runtime],
    notes: GCP_RUN_NOTES[runtime],
    variableEffects: GCP_VARIABLE_EFFECTS[runtime],
    ...RUNTIMES[runtime],
  })),
  notes: GCP_NOTES,
  moduleVariables: GCP_MODULE_VARIABLES,
  names: GCP_NAMES,
  checks: GCP_CHECKS,
  longestWatchHours: FACTS.successHoursBounds.value.max,
  setEnvironment: GCP_SET_ENVIRONMENT,
  homes: GCP_HOMES,
  switches: GCP_SWITCHES,
  resources: gcpResources,
}
