import { AWS_CHECKS } from './aws/checks'
import { AWS_FACE, type AwsRuntime } from './aws/face'
import { AWS_FACTS as FACTS } from './aws/facts'
import { AWS_HOMES } from './aws/homes'
import { AWS_MODULE_VARIABLES } from './aws/module.gen'
import { AWS_NAMES } from './aws/names'
import { awsResources } from './aws/resources'
import { AWS_NOTES, AWS_RUN_NOTES } from './aws/run-notes'
import { AWS_SET_ENVIRONMENT } from './aws/set-environment'
import { AWS_VARIABLE_EFFECTS } from './aws/variable-effects'
import { kubernetesConnection } from './kubernetes-connection'
import type { CloudProvider } from './provider'
import { readVariables } from './read-variables'
import { DAGSTER_FILES } from './run-notes'
import { type OtherParts, wholeRuntimes } from './whole-runtimes'

const RUNTIMES: Readonly<Record<AwsRuntime, OtherParts>> = {
  ecs: { connection: [] },
  dagster: { connection: [DAGSTER_FILES] },
  kubernetes: kubernetesConnection('aws eks update-kubeconfig --name CLUSTER'),
  airflow: { connection: [] },
}

/** AWS, whole: its face, and what rules and files are made of. */
export const aws: CloudProvider = {
  ...AWS_FACE,
  terraform: {
    name: 'aws',
    source: 'hashicorp/aws',
    version: '>= 5.80, < 7.0',
    providerBlock: `provider "aws" {
  region = var.region
}
`,
  },
  tagVariable: 'tags',
  placeVariables: ['region'],
  defaultRegion: readVariables(AWS_MODULE_VARIABLES, {}).region,
  networkWithoutSubnets: null,
  runtimes: wholeRuntimes(AWS_FACE.runtimes, {
    notes: AWS_RUN_NOTES,
    variableEffects: AWS_VARIABLE_EFFECTS,
    others: RUNTIMES,
  }),
  notes: AWS_NOTES,
  moduleVariables: AWS_MODULE_VARIABLES,
  names: AWS_NAMES,
  checks: AWS_CHECKS,
  longestWatchHours: FACTS.successWithinHoursBounds.value.max,
  setEnvironment: AWS_SET_ENVIRONMENT,
  homes: AWS_HOMES,
  resources: awsResources,
}
