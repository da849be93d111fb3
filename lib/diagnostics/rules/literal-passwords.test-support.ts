import { AWS, type BadCase, type RuleCases } from '../rule-case.test-support'
import { literalPasswords } from './literal-passwords'

const bad = (path: string, job: string, more: Partial<BadCase> = {}): BadCase => ({
  title: path,
  job,
  code: 'literal-password',
  severity: 'warning',
  path,
  message: `${path.split('.').at(-1)} looks like a secret written out. Everybody who gets the file, the bundle or the share link can read it: name the place where it is kept, or an environment variable, instead.`,
  ...more,
})

const RANDOM = 'q7Zk2Lw9Xv4Rt8Bn'

export const literalPasswordsCases: RuleCases = {
  of: literalPasswords,
  bad: [
    bad('source.password', `${AWS}source: {password: hunter2}\n`),
    bad('source.connections[0].db_pwd', `${AWS}source: {connections: [{db_pwd: 'two words'}]}\n`),
    bad('source.api_key', `${AWS}source: {api_key: ${RANDOM}}\n`),
    bad(
      'infrastructure.terraform.backend.config.secret_key',
      `${AWS}  terraform: {backend: {type: s3, config: {secret_key: ${RANDOM}}}}\n`,
    ),
    bad(
      'source.secret_access_key',
      `${AWS}source: {secret_access_key: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY}\n`,
    ),
    bad(
      'infrastructure.tags.custom.auth-token',
      `${AWS}  tags: {custom: {auth-token: ${RANDOM}}}\n`,
      { choices: [AWS] },
    ),
    bad('servers[0].clientSecret', AWS, {
      asset: 'servers: [{clientSecret: hunter2}]\n',
      document: 'asset',
    }),
  ],
  good: [
    {
      title: 'references of every kind',
      job: `${AWS}source:
  password: \${DB_PASSWORD}
  passwd: $DB_PASSWORD
  pwd: DB_PASSWORD
  client_secret: vault:kv/stripe
  secret_key: arn:aws:secretsmanager:us-east-1:123456789012:secret:stripe-AbCdEf
  account_key: projects/acme/secrets/stripe
  db_password: stripe/key
  api_key: https://acme.vault.azure.net/secrets/stripe
  passphrase: <from the vault>
  my_password: '****'
  old_password: ''
`,
    },
    {
      title: 'names of fields and of secrets',
      job: `${AWS}  terraform: {variables: {secrets: {DB_PASSWORD: stripe-password-2}}}\nclassification_overrides: {password: high_pii, api_key: high_pii_of_2026_x1}\n`,
      asset: 'schema: [{name: password, classification: high_pii}]\n',
    },
    {
      title: 'keys and tokens that are no secrets',
      job: `${AWS}source: {primary_key: customer_id_2026_v2, next_token: page, token: cursor, secret: none, partition_key: a1b2c3d4e5f6g7h8}\n`,
    },
  ],
}
