import { AWS, type BadCase, type RuleCases } from '../rule-case.test-support'
import { backendTypes } from './backend-types'

const backend = (type: string, config: string) =>
  `${AWS}  terraform:\n    backend: {type: ${type}, config: {${config}}}\n`
const PATH = 'infrastructure.terraform.backend.config'

const wrong = (
  [type, name]: readonly [string, string],
  value: string,
  message: RegExp,
  fixed?: string,
): BadCase => ({
  title: `${type}: ${name} ${value}`,
  job: backend(type, `${name}: ${value}`),
  code: 'wrong-type',
  severity: 'error',
  path: `${PATH}.${name}`,
  message,
  ...(fixed !== undefined && { fixed: backend(type, `${name}: ${fixed}`) }),
  // One text where a list is meant may be one item or several.
  ...(/list of text$/.test(message.source) && { isOffered: true }),
})

export const backendTypesCases: RuleCases = {
  of: backendTypes,
  bad: [
    wrong(['s3', 'use_lockfile'], '"yes"', /must be true or false, but it is "yes"\.$/, 'true'),
    wrong(['s3', 'encrypt'], '1', /must be true or false, but it is the number 1\.$/, 'true'),
    wrong(['s3', 'allowed_account_ids'], '"123456789012"', /must be a list of text/),
    wrong(['s3', 'max_retries'], 'many', /must be a number/),
    wrong(['s3', 'bucket'], '[acme]', /must be text, but it is a list/),
    wrong(['s3', 'force_path_style'], '"on"', /must be true or false/, 'true'),
    wrong(
      ['s3', 'assume_role'],
      'arn:aws:iam::123456789012:role/tf',
      /must be a block of the keys/,
    ),
    wrong(['gcs', 'impersonate_service_account_delegates'], 'a@b.c', /must be a list of text/),
    wrong(['azurerm', 'use_oidc'], '"off"', /must be true or false/, 'false'),
    wrong(['local', 'path'], '{a: b}', /must be text, but it is a block of keys/),
    {
      title: 'a role without its name',
      job: backend('s3', 'assume_role: {session_name: ci}'),
      code: 'missing-key',
      severity: 'error',
      path: `${PATH}.assume_role.role_arn`,
      message: `role_arn is missing under ${PATH}.assume_role. It is text. Add it.`,
    },
    {
      title: 'an endpoint of a service that the backend does not call',
      isOffered: true,
      job: backend('s3', 'endpoints: {sqs: http://localhost}'),
      code: 'unread-attribute',
      severity: 'warning',
      path: `${PATH}.endpoints.sqs`,
      message: /^Nothing reads the key sqs under .*: Terraform drops it unseen\./,
    },
    {
      title: 'a region without a value',
      job: backend('s3', 'bucket: acme, key: a, region: null'),
      code: 'setting-without-value',
      isOffered: true,
      severity: 'warning',
      path: `${PATH}.region`,
      message: `${PATH}.region has no value: Terraform takes it for not written. Write text, or remove region.`,
    },
  ],
  good: [
    {
      title: 's3',
      job: backend(
        's3',
        'bucket: acme, key: a, region: us-east-1, encrypt: true, use_lockfile: "true", max_retries: "3", assume_role: {role_arn: a, tags: {A: b}, policy_arns: [a]}, endpoints: {s3: http://localhost}',
      ),
    },
    { title: 'a setting that nobody knows', job: backend('local', 'bucket: [a]') },
  ],
}
