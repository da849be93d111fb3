import { AWS, type BadCase, type RuleCases } from '../rule-case.test-support'
import { backendValues } from './backend-values'

const backend = (type: string, config: string) =>
  `${AWS}  terraform:\n    backend: {type: ${type}, config: {${config}}}\n`

const bad = (
  [type, name]: readonly [string, string],
  value: string,
  message: string | RegExp,
  ways: { readonly fixed?: string; readonly choice?: string | readonly string[] } = {},
): BadCase => ({
  title: `${type}: ${name} ${value}`,
  job: backend(type, `${name}: '${value}'`),
  code: 'backend-value',
  severity: 'error',
  path: `infrastructure.terraform.backend.config.${name}`,
  message,
  ...(ways.fixed && { fixed: backend(type, `${name}: '${ways.fixed}'`) }),
  ...(ways.choice && {
    choices: [ways.choice].flat().map((one) => backend(type, `${name}: '${one}'`)),
  }),
})

export const backendValuesCases: RuleCases = {
  of: backendValues,
  bad: [
    bad(
      ['s3', 'key'],
      '/dativo//orders.tfstate',
      '"/dativo//orders.tfstate" is not a key of the S3 backend (no slash at its ends and no two side by side). Did you mean dativo/orders.tfstate?',
      { choice: 'dativo/orders.tfstate' },
    ),
    bad(['s3', 'key'], '/', /no slash at its ends/),
    bad(['s3', 'bucket'], 's3://acme-state/', /is not the name of .*bucket/, {
      fixed: 'acme-state',
    }),
    bad(['s3', 'bucket'], 'Acme-State', /is not the name of an S3 bucket/, {
      choice: 'acme-state',
    }),
    bad(['s3', 'bucket'], 'acme_state', /is not the name of an S3 bucket/, {
      choice: 'acme-state',
    }),
    bad(
      ['s3', 'region'],
      'Frankfurt',
      /^"Frankfurt" is not an AWS region \(such as us-east-1\)\.$/,
    ),
    bad(
      ['s3', 'region'],
      'europe-west3',
      '"europe-west3" is a region of Google Cloud. Did you mean eu-central-1?',
      { choice: 'eu-central-1' },
    ),
    bad(['gcs', 'bucket'], 'Acme.State', /Did you mean acme-state\?$/, { choice: 'acme-state' }),
    bad(['gcs', 'bucket'], 'gs://acme-state', /is not the name of .*bucket/, {
      fixed: 'acme-state',
    }),
    bad(['azurerm', 'storage_account_name'], 'acme-state', /3 to 24 lower-case letters/, {
      choice: 'acmestate',
    }),
    bad(['azurerm', 'container_name'], 'tf--state', /single hyphens/, { choice: 'tf-state' }),
    bad(['s3', 'key'], 'jobs/${var.name}.tfstate', /^key refers to a variable/),
    bad(['local', 'path'], 'var.path', /^path refers to a variable/),
    {
      title: 'an account id of 11 digits in a list',
      job: backend(
        's3',
        'bucket: acme-state, key: a, allowed_account_ids: ["123456789012", "12345678901"]',
      ),
      code: 'backend-value',
      severity: 'error',
      path: 'infrastructure.terraform.backend.config.allowed_account_ids[1]',
      message: '"12345678901" is not an AWS account id (12 digits).',
    },
  ],
  good: [
    {
      title: 's3',
      job: backend('s3', 'bucket: acme-state, key: dativo/orders.tfstate, region: us-gov-west-1'),
    },
    { title: 'gcs', job: backend('gcs', 'bucket: acme_state.eu, prefix: /a//b/') },
    {
      title: 'azurerm',
      job: backend('azurerm', 'storage_account_name: acmestate, container_name: $web, key: a/b'),
    },
    { title: 'local', job: backend('local', 'path: ../state/variables.tfstate') },
  ],
}
