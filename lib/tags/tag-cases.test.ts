import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { canonicalTags } from './merge-tags'

interface TagCase {
  readonly job: string
  readonly asset: string
  readonly tags: Readonly<Record<string, string>>
}

const CASES = readFileSync(new URL('./fixtures/tag-cases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): TagCase => JSON.parse(line))

/** The fixtures state `ManagedBy` alone of the system tags; the others follow from the spec. */
const SYSTEM_TAGS = ['Terraform', 'Module', 'RuntimeType']

function tagsOf(job: string, asset: string): Record<string, string> {
  const { ledger } = analyse({
    job: { name: 'job.yaml', text: job },
    asset: { name: 'asset.yaml', text: asset },
  })
  return Object.fromEntries(canonicalTags(ledger).map(({ name, value }) => [name, value]))
}

describe('canonical tags', () => {
  it('has all cases', () => {
    expect(CASES).toHaveLength(30)
  })

  it.each(CASES.map((one, index) => ({ index, ...one })))('case $index', ({ job, asset, tags }) => {
    const all = tagsOf(job, asset)
    const stated = Object.entries(all).filter(([name]) => !SYSTEM_TAGS.includes(name))
    expect(stated).toEqual(Object.entries(tags))
    expect(all).toMatchObject({
      Terraform: 'true',
      Module: 'dativo-etl-job',
      RuntimeType: /type: (\w+)\n {4}compute/.exec(job)?.[1],
    })
  })

  it('gives the JSON of the guide for the example of the guide', () => {
    const job = `tenant_id: acme
environment: prod
asset: stripe_customers

infrastructure:
  tags:
    cost_center: FIN-001
    business_unit: Finance
    compliance: [GDPR, SOC2]
`
    const asset = `compliance:
  classification: [PII]
  retention_days: 365

finops:
  cost_center: FIN-001
  project: data-platform
`
    expect(JSON.stringify(tagsOf(job, asset), null, 2)).toBe(`{
  "CostCenter": "FIN-001",
  "BusinessUnit": "Finance",
  "Compliance": "GDPR,SOC2",
  "TenantId": "acme",
  "Environment": "prod",
  "Asset": "stripe_customers",
  "Classification_default": "pii",
  "Governance_retention_days": "365",
  "FinOps_cost_center": "FIN-001",
  "FinOps_project": "data-platform",
  "ManagedBy": "dativo",
  "Terraform": "true",
  "Module": "dativo-etl-job"
}`)
  })
})
