import type { DiagnosticCode } from '../diagnostic'
import { AWS, type BadCase, type RuleCases } from '../rule-case.test-support'
import { backendSettings } from './backend-settings'

const BACKEND = 'infrastructure.terraform.backend'
const S3 = 'bucket: acme-state, key: k, region: us-east-1'

const backend = (text: string) => `${AWS}  terraform:\n    backend: ${text}\n`

const bad = (
  code: DiagnosticCode,
  place: string,
  text: string,
  message: string | RegExp,
  fixed?: string,
): BadCase => ({
  title: text,
  job: backend(text),
  code,
  severity: code === 'backend-conflict' || code === 'backend-unknown' ? 'error' : 'warning',
  path: `${BACKEND}.${place}`,
  message,
  ...(fixed !== undefined && { fixed: backend(fixed) }),
})

export const backendSettingsCases: RuleCases = {
  of: backendSettings,
  bad: [
    bad(
      'backend-incomplete',
      'type',
      '{type: s3, config: {bucket: acme-state}}',
      'The backend s3 needs key and region too: terraform init asks for what is missing.',
    ),
    bad('backend-incomplete', 'type', '{type: gcs}', /needs bucket too/),
    bad(
      'backend-incomplete',
      'type',
      '{type: azurerm, config: {key: k}}',
      /needs storage_account_name and container_name too/,
    ),
    bad(
      'backend-conflict',
      'config.sse_customer_key',
      `{type: s3, config: {${S3}, kms_key_id: a, sse_customer_key: b}}`,
      'The backend s3 takes kms_key_id or sse_customer_key, not both. Remove one.',
      `{type: s3, config: {${S3}, kms_key_id: a}}`,
    ),
    bad(
      'backend-deprecated',
      'config.dynamodb_table',
      `{type: s3, config: {${S3}, dynamodb_table: t}}`,
      'dynamodb_table of the backend s3 is deprecated. Use use_lockfile.',
      `{type: s3, config: {${S3}, use_lockfile: true}}`,
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
      `{type: s3, config: {${S3}, encrypt: true}}`,
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
