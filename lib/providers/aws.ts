import { AWS_CHECKS } from './aws/checks'
import { AWS_EFFECTS } from './aws/effects'
import { AWS_HOMES } from './aws/homes'
import { AWS_MODULE_VARIABLES } from './aws/module.gen'
import { AWS_NAMES } from './aws/names'
import { awsResources } from './aws/resources'
import { FARGATE_SIZES } from './fargate-sizes'
import { kubernetesConnection } from './kubernetes-connection'
import type { CloudProvider } from './provider'
import { readVariables } from './read-variables'

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
    version: '>= 5.80, < 6.0',
    providerBlock: `provider "aws" {
  region = var.region
}
`,
  },
  tagVariable: 'tags',
  tags: {
    noun: 'tag',
    lowerCase: false,
    illegalInName: /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu,
    illegalInValue: /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu,
    nameStart: null,
    nameMaxCharacters: 127,
    valueMaxCharacters: 256,
    nameMaxBytes: null,
    valueMaxBytes: null,
    listSeparator: ':',
    reservedNamePrefixes: ['aws:'],
    reservedValuePrefixes: ['aws:'],
    namesIgnoreCase: true,
    maxTags: 50,
    addedByProvider: [],
    why: {
      listSeparator:
        'IAM, ECS, CloudWatch Logs and S3 refuse the comma in a tag value; AWS documents the colon for several values.',
      lowerCase: '',
      characters:
        'AWS takes letters, digits, spaces and _ . : / = + - @ in a tag; other characters fail at apply.',
      nameStart: '',
      length: 'AWS takes 127 characters in a tag name (EC2) and 256 in a value.',
      reserved: 'AWS keeps names and values that start with "aws:" for itself.',
      sameName: 'IAM takes names that differ only by case for one name.',
    },
    source:
      'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html, https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html',
  },
  placeVariables: ['region'],
  defaultRegion: readVariables(AWS_MODULE_VARIABLES, {}).region,
  networkWithoutSubnets: null,
  runtimes: [
    {
      runtime: 'ecs',
      label: 'ECS Fargate',
      sizes: FARGATE_SIZES,
      effects: AWS_EFFECTS.ecs,
      connection: [],
    },
    {
      runtime: 'dagster',
      label: 'Dagster on ECS Fargate',
      sizes: FARGATE_SIZES,
      effects: AWS_EFFECTS.dagster,
      connection: [],
    },
    {
      runtime: 'kubernetes',
      label: 'Kubernetes (EKS)',
      sizes: null,
      effects: AWS_EFFECTS.kubernetes,
      ...kubernetesConnection('aws eks update-kubeconfig --name CLUSTER'),
    },
    {
      runtime: 'airflow',
      label: 'Airflow (MWAA) on ECS Fargate',
      sizes: FARGATE_SIZES,
      effects: AWS_EFFECTS.airflow,
      connection: [],
    },
  ],
  moduleVariables: AWS_MODULE_VARIABLES,
  names: AWS_NAMES,
  checks: AWS_CHECKS,
  homes: AWS_HOMES,
  resources: awsResources,
}
