import { AWS, type BadCase, type RuleCases } from '../rule-case.test-support'
import { backendValues } from './backend-values'

const backend = (type: string, config: string) =>
  `${AWS}  terraform:\n    backend: {type: ${type}, config: {${config}}}\n`

const bad = (
  [type, name]: readonly [string, string],
  value: string,
  message: string | RegExp,
  ways: { readonly fixed?: string; readonly choice?: string } = {},
): BadCase => ({
  title: `${type}: ${name} ${value}`,
  job: backend(type, `${name}: '${value}'`),
  code: 'backend-value',
  severity: 'error',
  path: `infrastructure.terraform.backend.config.${name}`,
  message,
  ...(ways.fixed && { fixed: backend(type, `${name}: '${ways.fixed}'`) }),
  ...(ways.choice && { choices: [backend(type, `${name}: '${ways.choice}'`)] }),
})

export const backendValuesCases: RuleCases = {
  of: backendValues,
  bad: [
    bad(
      ['s3', 'key'],
      '/dativo//orders.tfstate',
      'The key of the S3 backend has no slash at its ends and no two side by side.',
      { choice: 'dativo/orders.tfstate' },
    ),
    bad(['s3', 'key'], '/', /no slash at its ends/),
    bad(['s3', 'bucket'], 's3://acme-state/', /given by its name alone/, { fixed: 'acme-state' }),
    bad(['s3', 'bucket'], 'Acme-State', /given by its name alone/, { choice: 'acme-state' }),
    bad(['s3', 'bucket'], 'acme_state', /given by its name alone/),
    bad(['s3', 'region'], 'Frankfurt', /as AWS writes it/),
    bad(['gcs', 'bucket'], 'gs://acme-state', /given by its name alone/, { fixed: 'acme-state' }),
    bad(['azurerm', 'storage_account_name'], 'acme-state', /3 to 24 lower-case letters/),
    bad(['azurerm', 'container_name'], 'tf--state', /single hyphens/),
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
      message: 'An AWS account id has 12 digits.',
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
