import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { applyEdits } from '../document/apply-edits'
import { planEdits } from '../document/edit-document'
import { parseDocument } from '../document/parse-document'
import type { DiagnosticCode } from './diagnostic'

const START =
  'tenant_id: acme\ninfrastructure:\n  provider: aws\n  runtime: {type: ecs}\n  terraform:\n'

const CODES: readonly DiagnosticCode[] = [
  'backend-incomplete',
  'backend-conflict',
  'backend-deprecated',
  'backend-unknown',
  'module-version',
  'module-source-local',
  'module-not-pinned',
]

function find(text: string) {
  const { diagnostics } = analyse({ job: { name: 'job.yaml', text } })
  return diagnostics.filter(({ code }) => CODES.includes(code))
}

const S3 = 'bucket: b, key: k, region: us-east-1'

const CASES: readonly (readonly [string, DiagnosticCode, RegExp, string | null])[] = [
  ['backend: {type: s3, config: {bucket: b}}', 'backend-incomplete', /needs key and region/, null],
  ['backend: {type: gcs}', 'backend-incomplete', /needs bucket too/, null],
  [
    `backend: {type: s3, config: {${S3}, kms_key_id: a, sse_customer_key: b}}`,
    'backend-conflict',
    /not both/,
    `backend: {type: s3, config: {${S3}, kms_key_id: a}}`,
  ],
  [
    `backend: {type: s3, config: {${S3}, dynamodb_table: t}}`,
    'backend-deprecated',
    /Use use_lockfile/,
    `backend: {type: s3, config: {${S3}, use_lockfile: true}}`,
  ],
  [
    `backend: {type: s3, config: {${S3}, encypt: true}}`,
    'backend-unknown',
    /Did you mean encrypt\?/,
    `backend: {type: s3, config: {${S3}, encrypt: true}}`,
  ],
  [
    'module_source: github.com/acme/mod\n    module_version: v1.2.0',
    'module-version',
    /registry sources alone/,
    'module_source: github.com/acme/mod?ref=v1.2.0',
  ],
  [
    'module_source: https://acme.com/mod.zip\n    module_version: 1.2.0',
    'module-version',
    /registry sources alone/,
    'module_source: https://acme.com/mod.zip',
  ],
  ['module_version: 1.2.0\n    variables: {}', 'module-version', /no effect/, 'variables: {}'],
  [
    'module_source: ../mod\n    variables: {}',
    'module-source-local',
    /not in the bundle/,
    'variables: {}',
  ],
  ['module_source: acme/dativo/aws', 'module-not-pinned', /module_version/, null],
  ['module_source: git::https://acme.com/mod.git//aws', 'module-not-pinned', /\?ref=/, null],
]

const GOOD = [
  `backend: {type: s3, config: {${S3}, use_lockfile: true, encrypt: true}}`,
  'backend: {type: local}',
  'backend: {type: azurerm, config: {storage_account_name: a, container_name: c, key: k}}',
  'module_source: acme/dativo/aws\n    module_version: ~> 1.2',
  'module_source: app.terraform.io/acme/dativo/aws//modules/job\n    module_version: 1.2.0',
  'module_source: git::https://acme.com/mod.git//aws?ref=v1',
  'module_source: git@github.com:acme/mod.git?ref=v1',
]

describe('rules of terraform', () => {
  it.each(CASES)('%s: %s', (block, code, message, fixed) => {
    const text = `${START}    ${block}\n`
    const finding = find(text).find((one) => one.code === code)
    expect(finding?.message).toMatch(message)
    expect(finding?.fix === undefined).toBe(fixed === null)
    if (!finding?.fix) return
    const plan = planEdits(parseDocument(text), finding.fix.edits)
    const after = plan.ok ? applyEdits(text, plan.edits) : plan.reason
    expect(after).toBe(`${START}    ${fixed}\n`)
    expect(find(after)).toEqual([])
  })

  it.each(GOOD)('nothing to say of %s', (block) => {
    expect(find(`${START}    ${block}\n`)).toEqual([])
  })
})
