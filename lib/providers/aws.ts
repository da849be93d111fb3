import { AWS_CHECKS } from './aws/checks'
import { AWS_EFFECTS } from './aws/effects'
import { AWS_FACTS as FACTS } from './aws/facts'
import { FARGATE_SIZES } from './aws/fargate-sizes'
import { AWS_HOMES } from './aws/homes'
import { AWS_MODULE_VARIABLES } from './aws/module.gen'
import { AWS_NAMES } from './aws/names'
import { awsResources } from './aws/resources'
import { AWS_NOTES, AWS_RUN_NOTES } from './aws/run-notes'
import { AWS_SET_ENVIRONMENT } from './aws/set-environment'
import { AWS_SWITCHES } from './aws/switches'
import { AWS_VARIABLE_EFFECTS } from './aws/variable-effects'
import { kubernetesConnection } from './kubernetes-connection'
import type { CloudProvider, RuntimeSupport } from './provider'
import { readVariables } from './read-variables'
import { DAGSTER_FILES } from './run-notes'

const ILLEGAL = new RegExp(`[^${FACTS.tagCharacters.value}]`, 'gu')

type AwsRuntime = (typeof FACTS.runtimes.value)[number]

const RUNTIMES: Readonly<
  Record<AwsRuntime, Omit<RuntimeSupport, 'runtime' | 'effects' | 'notes' | 'variableEffects'>>
> = {
  ecs: {
    label: 'ECS Fargate',
    scheduleDialect: 'event-bridge',
    sizes: FARGATE_SIZES,
    connection: [],
  },
  dagster: {
    label: 'Dagster on ECS Fargate',
    scheduleDialect: 'dagster',
    sizes: FARGATE_SIZES,
    connection: [DAGSTER_FILES],
  },
  kubernetes: {
    label: 'Kubernetes (EKS)',
    scheduleDialect: 'kubernetes',
    sizes: null,
    ...kubernetesConnection('aws eks update-kubeconfig --name CLUSTER'),
  },
  airflow: {
    label: 'Airflow (MWAA) on ECS Fargate',
    scheduleDialect: 'airflow',
    sizes: FARGATE_SIZES,
    connection: [],
  },
}

/**
 * Tag rules of AWS: the class that IAM, ECS, CloudWatch Logs and S3 share, and the shorter key
 * length of EC2, so that one set of tags fits every resource of the module.
 */
export const aws: CloudProvider = {
  id: 'aws',
  label: 'AWS',
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
  tags: {
    noun: 'tag',
    lowerCase: false,
    illegalInName: ILLEGAL,
    illegalInValue: ILLEGAL,
    nameStart: null,
    nameMaxCharacters: FACTS.tagNameMax.value,
    valueMaxCharacters: FACTS.tagValueMax.value,
    nameMaxBytes: null,
    valueMaxBytes: null,
    listSeparator: ':',
    reservedNamePrefixes: [FACTS.tagKeptPrefix.value],
    reservedValuePrefixes: [FACTS.tagKeptPrefix.value],
    namesIgnoreCase: true,
    maxTags: FACTS.tagsMax.value,
    addedByProvider: [],
    why: {
      listSeparator:
        'IAM, ECS, CloudWatch Logs and S3 refuse the comma in a tag value; AWS documents the colon for several values.',
      lowerCase: '',
      characters:
        'AWS takes letters, digits, spaces and _ . : / = + - @ in a tag; other characters fail at apply.',
      nameStart: '',
      length: `AWS takes ${FACTS.tagNameMax.value} characters in a tag name (EC2) and ${FACTS.tagValueMax.value} in a value.`,
      reserved: `AWS keeps names and values that start with "${FACTS.tagKeptPrefix.value}" for itself.`,
      sameName: 'IAM takes names that differ only by case for one name.',
    },
    source:
      'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html, https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html',
  },
  placeVariables: ['region'],
  defaultRegion: readVariables(AWS_MODULE_VARIABLES, {}).region,
  networkWithoutSubnets: null,
  runtimes: FACTS.runtimes.value.map((runtime) => ({
    runtime,
    effects: AWS_EFFECTS[runtime],
    notes: AWS_RUN_NOTES[runtime],
    variableEffects: AWS_VARIABLE_EFFECTS[runtime],
    ...RUNTIMES[runtime],
  })),
  notes: AWS_NOTES,
  moduleVariables: AWS_MODULE_VARIABLES,
  names: AWS_NAMES,
  checks: AWS_CHECKS,
  longestWatchHours: FACTS.successWithinHoursBounds.value.max,
  setEnvironment: AWS_SET_ENVIRONMENT,
  homes: AWS_HOMES,
  switches: AWS_SWITCHES,
  resources: awsResources,
}
