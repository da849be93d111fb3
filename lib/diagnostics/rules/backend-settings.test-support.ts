import type { DiagnosticCode } from '../diagnostic'
import { AWS, AZURE, type BadCase, type RuleCases } from '../rule-case.test-support'
import { backendSettings } from './backend-settings'

const BACKEND = 'infrastructure.terraform.backend'
const S3 = 'bucket: acme-state, key: k, region: us-east-1'

const SAID = `${AWS}  storage: {state_bucket: acme-state}\n`

const backend = (text: string) => (text === '' ? AWS : `${AWS}  terraform:\n    backend: ${text}\n`)

const bad = (
  code: DiagnosticCode,
  place: string,
  text: string,
  message: string | RegExp,
  ways: { readonly fixed?: string; readonly choices?: readonly string[] } = {},
): BadCase => ({
  title: text,
  job: backend(text),
  code,
  severity: code === 'backend-conflict' || code === 'backend-unknown' ? 'error' : 'warning',
  path: `${BACKEND}.${place}`,
  message,
  ...(ways.fixed && { fixed: backend(ways.fixed) }),
  ...(ways.choices && { choices: ways.choices.map(backend) }),
})

export const backendSettingsCases: RuleCases = {
  of: backendSettings,
  bad: [
    bad(
      'backend-incomplete',
      'type',
      '{type: s3, config: {bucket: acme-state}}',
      'The backend s3 needs key and region too: terraform init asks for what is missing.',
      {
        choices: ['{type: s3, config: {bucket: acme-state, key: dativo/acme/job.tfstate}}', ''],
      },
    ),
    bad('backend-incomplete', 'type', '{type: gcs}', /needs bucket too/, {
      choices: [''],
    }),
    bad(
      'backend-incomplete',
      'type',
      '{type: azurerm, config: {key: k}}',
      /needs storage_account_name and container_name too/,
      { choices: [''] },
    ),
    {
      title: 'a backend in the bucket that the job keeps its own state in',
      job: `${SAID}  terraform: {variables: {region: eu-west-1}, backend: {type: s3}}\n`,
      code: 'backend-incomplete',
      severity: 'warning',
      path: `${BACKEND}.type`,
      message: /needs bucket, key and region too/,
      choices: [
        `${SAID}  terraform: {variables: {region: eu-west-1}, backend: {type: s3, config: {bucket: acme-state, key: dativo/acme/job.tfstate, region: eu-west-1}}}\n`,
        `${SAID}  terraform: {variables: {region: eu-west-1}}\n`,
      ],
    },
    {
      title: 'a backend in the account and container of the state',
      job: `${AZURE}  storage: {state_bucket: acmestate/runs}\n  terraform: {backend: {type: azurerm}}\n`,
      code: 'backend-incomplete',
      severity: 'warning',
      path: `${BACKEND}.type`,
      message: /needs storage_account_name, container_name and key too/,
      choices: [
        `${AZURE}  storage: {state_bucket: acmestate/runs}\n  terraform: {backend: {type: azurerm, config: {storage_account_name: acmestate, container_name: runs, key: dativo/acme/job.tfstate}}}\n`,
        `${AZURE}  storage: {state_bucket: acmestate/runs}\n`,
      ],
    },
    bad(
      'backend-conflict',
      'config.sse_customer_key',
      `{type: s3, config: {${S3}, kms_key_id: a, sse_customer_key: b}}`,
      'The backend s3 takes kms_key_id or sse_customer_key, not both. Remove one.',
      {
        choices: [
          `{type: s3, config: {${S3}, kms_key_id: a}}`,
          `{type: s3, config: {${S3}, sse_customer_key: b}}`,
        ],
      },
    ),
    bad(
      'backend-deprecated',
      'config.dynamodb_table',
      `{type: s3, config: {${S3}, dynamodb_table: t}}`,
      'dynamodb_table of the backend s3 is deprecated. Use use_lockfile.',
      { choices: [`{type: s3, config: {${S3}, use_lockfile: true}}`] },
    ),
    bad(
      'backend-deprecated',
      'config.force_path_style',
      `{type: s3, config: {${S3}, force_path_style: true}}`,
      'force_path_style of the backend s3 is deprecated. Use use_path_style.',
      { fixed: `{type: s3, config: {${S3}, use_path_style: true}}` },
    ),
    bad(
      'backend-deprecated',
      'config.shared_credentials_file',
      `{type: s3, config: {${S3}, shared_credentials_file: a}}`,
      'shared_credentials_file of the backend s3 is deprecated. Use shared_credentials_files.',
    ),
    bad(
      'backend-deprecated',
      'config.endpoint',
      '{type: azurerm, config: {storage_account_name: acme, container_name: abc, key: k, endpoint: e}}',
      'endpoint of the backend azurerm is deprecated.',
    ),
    bad(
      'backend-unknown',
      'config.encypt',
      `{type: s3, config: {${S3}, encypt: true}}`,
      'The backend s3 knows no encypt: terraform init refuses it. Did you mean encrypt?',
      { fixed: `{type: s3, config: {${S3}, encrypt: true}}` },
    ),
    bad(
      'backend-unknown',
      'config.assume_role_duration_seconds',
      `{type: s3, config: {${S3}, assume_role_duration_seconds: 3600}}`,
      'The backend s3 knows assume_role_duration_seconds no more: since Terraform 1.10 it is assume_role.duration.',
    ),
    bad(
      'backend-unknown',
      'config.role_arn',
      `{type: s3, config: {${S3}, role_arn: 'arn:aws:iam::123456789012:role/tf'}}`,
      'The backend s3 knows role_arn no more: since Terraform 1.10 it is assume_role.role_arn.',
      {
        choices: [
          `{type: s3, config: {${S3}, assume_role: {role_arn: 'arn:aws:iam::123456789012:role/tf'}}}`,
        ],
      },
    ),
    bad(
      'backend-unknown',
      'config.profiles',
      `{type: s3, config: {${S3}, profiles: [a, b]}}`,
      'The backend s3 knows no profiles: terraform init refuses it. Did you mean profile?',
      { choices: [`{type: s3, config: {${S3}, profile: [a, b]}}`] },
    ),
    bad(
      'backend-unknown',
      'config.workspace_key',
      `{type: s3, config: {${S3}, workspace_key: jobs}}`,
      /Did you mean workspace_key_prefix\?$/,
      { choices: [`{type: s3, config: {${S3}, workspace_key_prefix: jobs}}`] },
    ),
  ],
  good: [
    { title: 's3', job: backend(`{type: s3, config: {${S3}, use_lockfile: true, encrypt: true}}`) },
    { title: 'local', job: backend('{type: local}') },
    {
      title: 'azurerm',
      job: backend(
        '{type: azurerm, config: {storage_account_name: acme, container_name: abc, key: k}}',
      ),
    },
  ],
}
