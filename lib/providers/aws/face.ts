import { type CloudFace, runtimeFaces } from '../cloud-face'
import { AWS_EFFECTS } from './effects'
import { AWS_FACE_VARIABLES } from './face-variables.gen'
import { AWS_FACTS as FACTS } from './facts'
import { FARGATE_SIZES } from './fargate-sizes'
import { AWS_SWITCHES } from './switches'

const ILLEGAL = new RegExp(`[^${FACTS.tagCharacters.value}]`, 'gu')

export type AwsRuntime = (typeof FACTS.runtimes.value)[number]

const RUNTIMES = {
  ecs: {
    label: 'ECS Fargate',
    sizes: FARGATE_SIZES,
    scheduleDialect: 'event-bridge',
  },
  dagster: { label: 'Dagster on ECS Fargate', sizes: FARGATE_SIZES, scheduleDialect: 'dagster' },
  kubernetes: {
    label: 'Kubernetes (EKS)',
    sizes: null,
    scheduleDialect: 'kubernetes',
  },
  airflow: {
    label: 'Airflow (MWAA) on ECS Fargate',
    sizes: FARGATE_SIZES,
    scheduleDialect: 'airflow',
  },
} as const satisfies Record<AwsRuntime, object>

/**
 * Tag rules of AWS: the class that IAM, ECS, CloudWatch Logs and S3 share, and the shorter key
 * length of EC2, so that one set of tags fits every resource of the module.
 */
export const AWS_FACE = {
  id: 'aws',
  label: 'AWS',
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
  runtimes: runtimeFaces(FACTS.runtimes.value, {
    effects: AWS_EFFECTS,
    variables: AWS_FACE_VARIABLES,
    // The schema's own examples are of AWS.
    examples: {},
    own: RUNTIMES,
  }),
  switches: AWS_SWITCHES,
} satisfies CloudFace
