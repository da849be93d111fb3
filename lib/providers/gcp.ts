import { GCP_CHECKS } from './gcp/checks'
import { GCP_FACE, type GcpRuntime } from './gcp/face'
import { GCP_FACTS as FACTS } from './gcp/facts'
import { GCP_HOMES } from './gcp/homes'
import { GCP_MODULE_VARIABLES } from './gcp/module.gen'
import { GCP_NAMES } from './gcp/names'
import { gcpResources } from './gcp/resources'
import { GCP_NOTES, GCP_RUN_NOTES } from './gcp/run-notes'
import { GCP_SET_ENVIRONMENT } from './gcp/set-environment'
import { GCP_VARIABLE_EFFECTS } from './gcp/variable-effects'
import { kubernetesConnection } from './kubernetes-connection'
import type { CloudProvider } from './provider'
import { readVariables } from './read-variables'
import { DAGSTER_FILES } from './run-notes'
import { type OtherParts, wholeRuntimes } from './whole-runtimes'

const RUNTIMES: Readonly<Record<GcpRuntime, OtherParts>> = {
  cloud_run: { connection: [] },
  cloud_functions: { connection: [] },
  dagster: { connection: [DAGSTER_FILES] },
  kubernetes: kubernetesConnection(
    'gcloud container clusters get-credentials CLUSTER --location LOCATION',
  ),
  airflow: { connection: [] },
}

/** Google Cloud, whole: its face, and what rules and files are made of. */
export const gcp: CloudProvider = {
  ...GCP_FACE,
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
  placeVariables: ['region', 'project_id'],
  defaultRegion: readVariables(GCP_MODULE_VARIABLES, {}).region,
  networkWithoutSubnets: /^projects\/[^/]+\/locations\/[^/]+\/connectors\//,
  runtimes: wholeRuntimes(GCP_FACE.runtimes, {
    notes: GCP_RUN_NOTES,
    variableEffects: GCP_VARIABLE_EFFECTS,
    others: RUNTIMES,
  }),
  notes: GCP_NOTES,
  moduleVariables: GCP_MODULE_VARIABLES,
  names: GCP_NAMES,
  checks: GCP_CHECKS,
  longestWatchHours: FACTS.successHoursBounds.value.max,
  setEnvironment: GCP_SET_ENVIRONMENT,
  homes: GCP_HOMES,
  resources: gcpResources,
}
