import { SCHEMA_CODES } from '../findings/schema-codes'
import { AWS, type RuleCases } from './rule-case.test-support'

const CONTRACT_WAY =
  'This is a data contract, not a job: give it with --asset; on the screen, open its job and attach this file to it.'
const WAY = 'give a file that has tenant_id and infrastructure.'

/** Files given as a job that are certainly none, and what is said of them. */
const NO_JOBS: readonly (readonly [title: string, job: string, message: string])[] = [
  [
    'a published data contract',
    'apiVersion: v3.0.2\nkind: DataContract\ntenant: acme\n',
    CONTRACT_WAY,
  ],
  [
    'an asset of the older form',
    'asset:\n  name: customers\n  schema: [{name: id}]\n',
    CONTRACT_WAY,
  ],
  ['a flat asset', 'name: customers\nschema: [{name: id}]\n', CONTRACT_WAY],
  ['a contract of another standard', 'dataContractSpecification: 1.1.0\n', CONTRACT_WAY],
  [
    'a policy',
    'tags: {CostCenter: {required: true}}\n',
    'This is a policy, not a job: give it with --policy; on the screen, load it as the policy.',
  ],
  [
    'a manifest',
    'apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: etl}\n',
    `This is a Kubernetes manifest, not a job: ${WAY}`,
  ],
  [
    'a list of manifests',
    'apiVersion: v1\nkind: List\nitems: []\n',
    `This is a Kubernetes manifest, not a job: ${WAY}`,
  ],
  [
    'a compose file',
    'services: {etl: {image: "etl:1"}}\n',
    `This is a Docker Compose file, not a job: ${WAY}`,
  ],
  [
    'a description of an interface',
    'openapi: 3.1.0\ninfo: {title: orders}\n',
    `This is an OpenAPI description, not a job: ${WAY}`,
  ],
  [
    'an older description of an interface',
    'swagger: "2.0"\npaths: {}\n',
    `This is an OpenAPI description, not a job: ${WAY}`,
  ],
  [
    'a workflow',
    'on: push\njobs: {build: {runs-on: ubuntu-latest}}\n',
    `This is a GitHub workflow, not a job: ${WAY}`,
  ],
  [
    'a template',
    'Resources: {Bucket: {Type: "AWS::S3::Bucket"}}\n',
    `This is a CloudFormation template, not a job: ${WAY}`,
  ],
]

const others = [
  ...NO_JOBS.map(([title, job, message]) => ({
    title,
    job,
    code: 'other-kind-of-file' as const,
    severity: 'error' as const,
    path: '',
    message,
  })),
  {
    title: 'a job given as the asset',
    job: AWS,
    asset: AWS,
    code: 'other-kind-of-file' as const,
    severity: 'error' as const,
    document: 'asset' as const,
    path: '',
    message:
      'This is a job, not a data contract: give it with --job-config, and the data contract with --asset; on the screen, open it, then attach the data contract to it.',
  },
]

/** What the schema says of a value, by way of `from-zod`. */
export const schemaCases: RuleCases = {
  of: { codes: SCHEMA_CODES },
  bad: [
    ...others,
    {
      title: 'an empty file',
      job: '',
      code: 'wrong-type',
      severity: 'error',
      path: '',
      message:
        'A job is a block of keys such as tenant_id and infrastructure, but this file is empty.',
      marks: '',
    },
    {
      title: 'a list where a map belongs',
      job: '- tenant_id: acme\n',
      code: 'wrong-type',
      severity: 'error',
      path: '',
      message: /but this file holds a list\.$/,
      marks: '- tenant_id: acme',
    },
    {
      title: 'a missing provider',
      job: 'tenant_id: acme\ninfrastructure:\n  runtime: {type: ecs}\n',
      code: 'missing-key',
      severity: 'error',
      path: 'infrastructure.provider',
      message: 'provider is missing under infrastructure. It is one of aws, gcp or azure.',
      marks: 'infrastructure',
      choices: ['aws', 'gcp', 'azure'].map(
        (cloud) =>
          `tenant_id: acme\ninfrastructure:\n  runtime: {type: ecs}\n  provider: ${cloud}\n`,
      ),
    },
    {
      title: 'a provider with a slip',
      job: AWS.replace('aws', 'awz'),
      code: 'not-allowed-value',
      severity: 'error',
      path: 'infrastructure.provider',
      message: 'infrastructure.provider cannot be "awz". It is one of aws, gcp or azure.',
      marks: 'awz',
      choices: ['aws', 'gcp', 'azure'].map((cloud) => AWS.replace('aws', cloud)),
    },
    {
      title: 'a runtime with a slip',
      job: AWS.replace('ecs', 'kubernets'),
      code: 'not-allowed-value',
      severity: 'error',
      path: 'infrastructure.runtime.type',
      message: /Did you mean kubernetes\?$/,
      choices: [AWS.replace('ecs', 'kubernetes')],
    },
    {
      title: 'several texts where a list belongs',
      job: `${AWS}  tags:\n    compliance: GDPR, SOC2 # both\n`,
      code: 'wrong-type',
      severity: 'error',
      path: 'infrastructure.tags.compliance',
      message: /must be a list, but it is "GDPR, SOC2"/,
      choices: ['[GDPR, SOC2]', '["GDPR, SOC2"]'].map(
        (list) => `${AWS}  tags:\n    compliance: ${list} # both\n`,
      ),
    },
    {
      title: 'a number where text belongs keeps its zeros',
      job: `${AWS}  tags:\n    cost_center: 007 # booked\n`,
      code: 'wrong-type',
      severity: 'error',
      path: 'infrastructure.tags.cost_center',
      message:
        'infrastructure.tags.cost_center must be text, but it is the number 007. Put it in quotes.',
      marks: '007',
      fixed: `${AWS}  tags:\n    cost_center: "007" # booked\n`,
    },
    {
      title: 'text where a number belongs',
      job: `${AWS}    timeout_seconds: '60'\n`,
      code: 'wrong-type',
      severity: 'error',
      path: 'infrastructure.runtime.timeout_seconds',
      message: /must be a number, but it is "60"/,
      marks: "'60'",
      fixed: `${AWS}    timeout_seconds: 60\n`,
    },
    {
      title: 'text where a list belongs',
      job: `${AWS}  tags:\n    compliance: GDPR\n`,
      code: 'wrong-type',
      severity: 'error',
      path: 'infrastructure.tags.compliance',
      message: /must be a list, but it is "GDPR"/,
      marks: 'GDPR',
      fixed: `${AWS}  tags:\n    compliance: [GDPR]\n`,
    },
    {
      title: 'a switch of the tag options that is none',
      job: `${AWS}  tag_options: {fold_classification_fields: maybe}\n`,
      code: 'wrong-type',
      severity: 'error',
      path: 'infrastructure.tag_options.fold_classification_fields',
      message: /must be true or false, but it is "maybe"/,
      choices: [true, false].map(
        (value) => `${AWS}  tag_options: {fold_classification_fields: ${value}}\n`,
      ),
    },
    {
      title: 'a timeout below its bound',
      job: `${AWS}    timeout_seconds: 0\n`,
      code: 'out-of-range',
      severity: 'error',
      path: 'infrastructure.runtime.timeout_seconds',
      message: 'timeout_seconds must be at least 1, not 0.',
      marks: '0',
      choices: [`${AWS}    timeout_seconds: 1\n`],
    },
    ...(
      [
        ['enabled', true],
        ['disabled', false],
        ["'yes '", true],
        ['n', false],
      ] as const
    ).map(([written, value]) => ({
      title: `a switch in a word: ${written}`,
      job: `${AWS}  networking: {private_access: ${written}}\n`,
      code: 'wrong-type' as const,
      severity: 'error' as const,
      path: 'infrastructure.networking.private_access',
      message: /must be true or false/,
      fixed: `${AWS}  networking: {private_access: ${value}}\n`,
    })),
    ...(
      [
        ['yes please', true],
        ['not yet', false],
        ['7', true],
        ['[on]', true],
        ['~', true],
      ] as const
    ).map(([written, first]) => ({
      title: `a switch that may be either: ${written}`,
      job: `${AWS}  networking: {private_access: ${written}}\n`,
      code: 'wrong-type' as const,
      severity: 'error' as const,
      path: 'infrastructure.networking.private_access',
      message: /must be true or false/,
      choices: [first, !first].map((one) => `${AWS}  networking: {private_access: ${one}}\n`),
    })),
    {
      title: 'a runtime as a word in the place of its block',
      job: AWS.replace(/runtime:\n.*/, 'runtime: fargate'),
      code: 'wrong-type',
      severity: 'error',
      path: 'infrastructure.runtime',
      message: 'infrastructure.runtime must be a block of keys, but it is "fargate".',
      choices: [AWS.replace(/runtime:\n.*/, 'runtime:\n    type: ecs')],
    },
    {
      title: 'a switch in the place of its block',
      job: `${AWS}  monitoring: true\n`,
      code: 'wrong-type',
      severity: 'error',
      path: 'infrastructure.monitoring',
      message: /must be a block of keys, but it is the switch true\.$/,
      choices: [`${AWS}  monitoring:\n    enabled: true\n`],
    },
    {
      title: 'no runtime on a known cloud',
      job: 'tenant_id: acme\ninfrastructure:\n  provider: azure\n',
      code: 'missing-key',
      severity: 'error',
      path: 'infrastructure.runtime',
      message: 'runtime is missing under infrastructure. Add it.',
      choices: ['container_apps', 'dagster', 'kubernetes', 'airflow'].map(
        (type) =>
          `tenant_id: acme\ninfrastructure:\n  provider: azure\n  runtime:\n    type: ${type}\n`,
      ),
    },
    {
      title: 'no infrastructure',
      job: 'tenant_id: acme\nasset: orders\n',
      code: 'missing-key',
      severity: 'error',
      path: 'infrastructure',
      message: 'infrastructure is missing. Add it.',
      choices: ['aws/ecs', 'gcp/cloud_run', 'azure/container_apps'].map((pair) => {
        const [provider, type] = pair.split('/')
        return `tenant_id: acme\nasset: orders\ninfrastructure:\n  provider: ${provider}\n  runtime:\n    type: ${type}\n`
      }),
    },
    {
      title: 'a runtime that is no slip of any, on a known cloud',
      job: AWS.replace('ecs', 'batch'),
      code: 'not-allowed-value',
      severity: 'error',
      path: 'infrastructure.runtime.type',
      message:
        'infrastructure.runtime.type cannot be "batch". It is one of ecs, dagster, kubernetes or airflow.',
      choices: ['ecs', 'dagster', 'kubernetes', 'airflow'].map((type) => AWS.replace('ecs', type)),
    },
    {
      title: 'an empty tenant',
      job: AWS.replace('acme', "''"),
      code: 'empty-value',
      severity: 'error',
      path: 'tenant_id',
      message: 'tenant_id is empty. Give it a value.',
      marks: "''",
    },
  ],
  good: [
    { title: 'what the schema asks for', job: AWS },
    {
      title: 'amounts as text and as numbers',
      job: `${AWS}    compute: {cpu: 256, memory: '512'}\n    timeout_seconds: 1\n`,
    },
  ],
}
