import type { DiagnosticCode, Severity } from '../diagnostic'
import { AWS, type BadCase, type RuleCases } from '../rule-case.test-support'
import { moduleSource } from './module-source'

const terraform = (text: string) => `${AWS}  terraform:\n    ${text}\n`

const bad = (
  [code, severity]: readonly [DiagnosticCode, Severity],
  key: 'module_source' | 'module_version',
  text: string,
  message: string | RegExp,
  ...choices: readonly string[]
): BadCase => ({
  title: text,
  job: terraform(text),
  code,
  severity,
  path: `infrastructure.terraform.${key}`,
  message,
  ...(choices.length > 0 && { choices: choices.map(terraform) }),
})

export const moduleSourceCases: RuleCases = {
  of: moduleSource,
  bad: [
    bad(
      ['module-version', 'error'],
      'module_version',
      'module_source: github.com/acme/mod\n    module_version: v1.2.0',
      'Terraform takes a version for registry sources alone. Pin a git source with ?ref= and remove module_version.',
      'module_source: github.com/acme/mod?ref=v1.2.0',
      'module_source: github.com/acme/mod',
    ),
    bad(
      ['module-version', 'error'],
      'module_version',
      'module_source: https://acme.com/mod.zip\n    module_version: 1.2.0',
      /registry sources alone/,
      'module_source: https://acme.com/mod.zip',
    ),
    bad(
      ['module-version', 'error'],
      'module_version',
      'module_source: acme/dativo/aws\n    module_version: latest',
      'latest is no version constraint. Terraform reads 1.2.0, ~> 1.2, or >= 1.2, < 2.0.',
    ),
    bad(
      ['module-version', 'error'],
      'module_version',
      'module_source: acme/dativo/aws\n    module_version: ^1.2',
      /^\^1\.2 is no version constraint\./,
      'module_source: acme/dativo/aws\n    module_version: ~> 1.2',
      'module_source: acme/dativo/aws\n    module_version: "1.2"',
    ),
    bad(
      ['module-version', 'warning'],
      'module_version',
      'module_version: 1.2.0\n    variables: {region: us-east-1}',
      /no effect/,
      'variables: {region: us-east-1}',
    ),
    bad(
      ['module-source-local', 'error'],
      'module_source',
      'module_source: ../mod\n    variables: {region: us-east-1}',
      'The folder ../mod is not in the bundle. Give a registry address or a git URL, or remove module_source to get the module itself.',
      'variables: {region: us-east-1}',
    ),
    ...[
      '/etc',
      'file:///etc',
      '..',
      '.',
      './',
      "'..\\mod'",
      "'C:/x'",
      "'D:\\x'",
      '~/x',
      '~root/x',
      "'\\\\server\\share'",
      '//server/share',
      'git::file:///srv/mod.git?ref=v1',
      'git::/srv/mod.git?ref=v1',
      'FILE:///etc',
      'hg::../mod',
    ].map((source) =>
      bad(
        ['module-source-local', 'error'],
        'module_source',
        `module_source: ${source}\n    variables: {region: us-east-1}`,
        /^The folder .* is not in the bundle\. Give a registry address/,
        'variables: {region: us-east-1}',
      ),
    ),
    ...[
      "'${path.module}/x'",
      'path.module',
      "'${var.source}'",
      'acme',
      'acme/mod',
      'ftp://acme.com/x',
    ].map((source) =>
      bad(
        ['module-source-unknown', 'error'],
        'module_source',
        `module_source: ${source}\n    variables: {region: us-east-1}`,
        /^Terraform takes a module source (?:as it stands|in no such form)/,
        'variables: {region: us-east-1}',
      ),
    ),
    bad(
      ['module-source-unprotected', 'warning'],
      'module_source',
      'module_source: http://acme.com/mod.zip',
      /^The module http:\/\/acme\.com\/mod\.zip comes over a connection that nothing protects/,
      'module_source: https://acme.com/mod.zip',
    ),
    bad(
      ['module-source-unprotected', 'warning'],
      'module_source',
      'module_source: git::git://acme.com/mod.git?ref=v1',
      /nothing protects/,
      'module_source: git::https://acme.com/mod.git?ref=v1',
    ),
    bad(
      ['module-not-pinned', 'info'],
      'module_source',
      'module_source: git::ssh://git@acme.com/mod.git',
      /\?ref=/,
    ),
    bad(
      ['module-not-pinned', 'info'],
      'module_source',
      'module_source: acme/dativo/aws',
      'The module is not pinned: every init may bring another version. Pin it with module_version.',
    ),
    bad(
      ['module-not-pinned', 'info'],
      'module_source',
      'module_source: git::https://acme.com/mod.git//aws',
      /\?ref=/,
    ),
  ],
  good: [
    'module_source: acme/dativo/aws\n    module_versio: ~> 1.2',
    'module_source: acme/dativo/aws\n    module_version: ~> 1.2',
    "module_source: acme/dativo/aws\n    module_version: '>= 1.2, < 2.0.0-rc.1'",
    'module_source: app.terraform.io/acme/dativo/aws//modules/job\n    module_version: 1.2.0',
    'module_source: git::https://acme.com/mod.git//aws?ref=v1',
    'module_source: git@github.com:acme/mod.git?ref=v1',
    'module_source: https://acme.com/mod.zip',
    'module_source: s3::https://s3-eu-west-1.amazonaws.com/acme/mod.zip',
    'module_source: gcs::https://www.googleapis.com/storage/v1/acme/mod.zip',
    'module_source: hg::https://acme.com/mod.hg',
    'module_source: acme.s3.eu-west-1.amazonaws.com/mod.zip',
    'module_source: git::ssh://git@acme.com/mod.git?ref=v1',
  ].map((text) => ({ title: text, job: terraform(text) })),
}
