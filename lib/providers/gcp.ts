import { GCP_CHECKS } from './gcp/checks'
import { GCP_EFFECTS } from './gcp/effects'
import { GCP_HOMES } from './gcp/homes'
import { GCP_MODULE_VARIABLES } from './gcp/module.gen'
import { GCP_NAMES } from './gcp/names'
import { gcpResources } from './gcp/resources'
import { kubernetesConnection } from './kubernetes-connection'
import type { CloudProvider } from './provider'
import { readVariables } from './read-variables'

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
    version: '>= 6.13, < 7.0',
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
    nameMaxCharacters: 63,
    valueMaxCharacters: 63,
    nameMaxBytes: 128,
    valueMaxBytes: 128,
    listSeparator: ',',
    reservedNamePrefixes: ['goog-', 'google-'],
    reservedValuePrefixes: [],
    namesIgnoreCase: false,
    maxTags: 64,
    addedByProvider: [{ name: 'goog-terraform-provisioned', value: 'true' }],
    why: {
      listSeparator: '',
      lowerCase: 'Google Cloud takes lower-case labels only.',
      characters:
        'Google Cloud labels hold lower-case letters, digits and underscores here; anything else becomes an underscore.',
      nameStart: 'A Google Cloud label name starts with a letter.',
      length: 'Google Cloud takes 63 characters and 128 bytes in a label name and in a value.',
      reserved: 'Google Cloud keeps names that start with "goog-" or "google-" for itself.',
      sameName: 'Both become the same label on Google Cloud.',
    },
    source: 'https://docs.cloud.google.com/resource-manager/docs/creating-managing-labels',
  },
  placeVariables: ['region', 'project_id'],
  defaultRegion: readVariables(GCP_MODULE_VARIABLES, {}).region,
  networkWithoutSubnets: /^projects\/[^/]+\/locations\/[^/]+\/connectors\//,
  runtimes: [
    {
      runtime: 'cloud_run',
      label: 'Cloud Run job',
      sizes: null,
      effects: GCP_EFFECTS.cloud_run,
      connection: [],
    },
    {
      runtime: 'cloud_functions',
      label: 'Cloud Functions (2nd gen)',
      sizes: null,
      effects: GCP_EFFECTS.cloud_functions,
      connection: [],
    },
    {
      runtime: 'dagster',
      label: 'Dagster on Cloud Run',
      sizes: null,
      effects: GCP_EFFECTS.dagster,
      connection: [],
    },
    {
      runtime: 'kubernetes',
      label: 'Kubernetes (GKE)',
      sizes: null,
      effects: GCP_EFFECTS.kubernetes,
      ...kubernetesConnection(
        'gcloud container clusters get-credentials CLUSTER --location LOCATION',
      ),
    },
    {
      runtime: 'airflow',
      label: 'Airflow (Composer) on Cloud Run',
      sizes: null,
      effects: GCP_EFFECTS.airflow,
      connection: [],
    },
  ],
  moduleVariables: GCP_MODULE_VARIABLES,
  names: GCP_NAMES,
  checks: GCP_CHECKS,
  homes: GCP_HOMES,
  resources: gcpResources,
}
