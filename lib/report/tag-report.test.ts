import { describe, expect, test } from 'vitest'
import { analyse } from '../analysis/analyse'
import { tagReport } from './tag-report'
import { tagReportCsv } from './tag-report-csv'
import { tagReportMarkdown } from './tag-report-markdown'

const job = {
  name: 'job.yaml',
  text: `tenant_id: acme
environment: prod
asset: orders
governance_overrides:
  owner: ""
infrastructure:
  provider: gcp
  runtime: {type: cloud_run}
  tags:
    environment: dev
    compliance: [GDPR, SOC2]
    custom:
      note: "a|b, \\"c\\" \`d\`"
`,
}
const asset = { name: 'orders.yaml', text: 'name: orders\nteam:\n  owner: a@acme.com\n' }
const report = tagReport(analyse({ job, asset }), { job: 'x/job.yaml', asset: 'y/orders.yaml' })

describe('tagReport', () => {
  test('keeps the keys of the Python package first', () => {
    expect(Object.keys(report)).toEqual([
      'job_name',
      'provider',
      'runtime_type',
      'tags',
      'tag_sources',
      'tag_count',
      'path',
      'ledger',
      'rendered',
    ])
    expect(Object.keys(report.tag_sources)).toEqual([
      'infrastructure',
      'job_metadata',
      'asset_tags',
      'system_tags',
    ])
    expect(report).toMatchObject({ job_name: 'orders', provider: 'gcp', path: 'x/job.yaml' })
  })

  test('names every tag once, under the source of its winner', () => {
    const named = Object.values(report.tag_sources).flat()
    expect([...named].sort()).toEqual(Object.keys(report.tags).sort())
    expect(report.tag_count).toBe(named.length)
    expect(report.tag_sources.job_metadata).toContain('Environment')
  })

  test('tells winner and losers with file, path and line', () => {
    expect(report.ledger.find(({ name }) => name === 'Environment')).toMatchObject({
      namespace: 'Job Metadata',
      value: 'prod',
      winner: { source: 'job', value: 'prod', file: 'x/job.yaml', path: ['environment'], line: 2 },
      losers: [{ source: 'infrastructure', value: 'dev', file: 'x/job.yaml', line: 10 }],
    })
    expect(report.ledger.find(({ name }) => name === 'ManagedBy')?.winner).toEqual({
      source: 'system',
      value: 'dativo',
      file: null,
      path: null,
      line: null,
    })
  })

  test('a removed tag is in the ledger and nowhere else', () => {
    expect(report.ledger.find(({ name }) => name === 'Governance_owner')).toMatchObject({
      removed: true,
      losers: [{ source: 'asset', value: 'a@acme.com', file: 'y/orders.yaml', line: 3 }],
    })
    expect(report.tags).not.toHaveProperty('Governance_owner')
    expect(tagReportCsv([report])).not.toContain('Governance_owner')
    expect(tagReportMarkdown([report])).not.toContain('Governance_owner')
  })

  test('shows each cloud with what was changed and why', () => {
    expect(report.rendered.aws.Compliance).toBe('GDPR:SOC2')
    expect(report.rendered.gcp.compliance).toBe('gdpr_soc2')
    expect(report.rendered.azure.Compliance).toBe('GDPR,SOC2')
    const entry = report.ledger.find(({ name }) => name === 'Compliance')
    expect(entry?.rendered.gcp).toEqual({ name: 'compliance', value: 'gdpr_soc2' })
    expect(entry?.changes.aws).toMatchObject([
      { part: 'value', rule: 'list-separator', before: 'GDPR,SOC2', after: 'GDPR:SOC2' },
    ])
    expect(entry?.changes.azure).toEqual([])
  })
})

test('CSV: every row has the cells of the header, quotes doubled', () => {
  const rows = tagReportCsv([report]).split('\r\n')
  expect(rows.at(-1)).toBe('')
  expect(rows).toHaveLength(report.tag_count + 2)
  expect(rows.find((row) => row.includes('Custom_note'))).toContain('"a|b, ""c"" `d`"')
})

test('Markdown: a value cannot leave its cell', () => {
  const row = tagReportMarkdown([report])
    .split('\n')
    .find((line) => line.includes('Custom_note'))
  expect(row?.split(/(?<!\\)\|/)).toHaveLength(8)
  expect(row).toContain('`` a\\|b, "c" `d` ``')
})

describe('folded fields', () => {
  const folded = tagReport(
    analyse({
      job: {
        name: 'job.yaml',
        text: 'infrastructure:\n  provider: aws\n  tag_options: {fold_classification_fields: true}\nclassification_overrides:\n  phone: pii\n',
      },
      asset: {
        name: 'orders.yaml',
        text: 'name: orders\nschema:\n  - {name: email, classification: pii}\n  - {name: phone, classification: sensitive}\n',
      },
    }),
  )

  test('are in the ledger, each with its own place', () => {
    const tag = folded.ledger.find(({ name }) => name === 'Classification_pii')
    expect(tag?.folded?.map(({ name, winner, losers }) => [name, winner, losers])).toEqual([
      [
        'Classification_fields_email',
        expect.objectContaining({ value: 'pii', file: 'orders.yaml', line: 3 }),
        [],
      ],
      [
        'Classification_fields_phone',
        expect.objectContaining({ value: 'pii', file: 'job.yaml', line: 5 }),
        [expect.objectContaining({ value: 'sensitive', file: 'orders.yaml', line: 4 })],
      ],
    ])
  })

  test('are named in the tables', () => {
    expect(tagReportCsv([folded])).toContain(
      'pii,"email,phone",Classification_fields_email; Classification_fields_phone\r\n',
    )
    expect(tagReportMarkdown([folded])).toContain(
      '`Classification_fields_email`: asset, `orders.yaml:3`; `Classification_fields_phone`: asset, `job.yaml:5`',
    )
  })
})
