import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { jobSchema } from '@/schemas/job'
import { analyse } from '../analysis/analyse'
import { applyEdits } from '../document/apply-edits'
import type { Path } from '../document/document'
import { planEdit } from '../document/edit-document'
import { parseDocument } from '../document/parse-document'
import { listExamples } from '../node/list-examples'
import type { Diagnostic } from './diagnostic'

/** Values of every type: those that a field takes say nothing, and are left out below. */
const ALL: readonly unknown[] = [7, true, null, 'none', ['none'], [7], { none: 7 }, []]
/** Two of which every field refuses one. */
const FEW: readonly unknown[] = [7, { none: 7 }]
/** `FIX_RUNS=10000` runs the long way. */
const isLong = process.env.FIX_RUNS !== undefined
const VALUES = isLong ? ALL : FEW

const ASSET = {
  name: 'asset.yaml',
  text: 'name: orders\nteam: {owner: them}\ncompliance: {regulations: [A, B]}\nfinops: {cost_center: X-1, project: q, environment: dev}\n',
}

/** One that demands what the jobs below have. */
const POLICY = {
  name: 'dativo-policy.yaml',
  text: 'version: 1\ntags: {CostCenter: {required: true}, Owner: {required: true}, Compliance: {required: true}, JobName: {required: true}, Environment: {required: true}}\n',
}

/** A job in which every field that the rules look at is there. */
const FULL = `tenant_id: acme
environment: prod
job_name: orders
asset: orders
source_connector: postgres
target_connector: iceberg
classification_overrides: {default: PII}
finops: {cost_center: A, business_tags: [a], project: p, environment: prod}
governance_overrides: {retention_days: 30, owner: me}
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute: {cpu: "1024", memory: "2048", disk_size: "30"}
    scaling: {min_instances: 1, max_instances: 2, target_cpu_utilization: 70}
    timeout_seconds: 600
  networking:
    vpc_id: vpc-12345678
    subnet_ids: [subnet-12345678]
    security_group_ids: [sg-12345678]
    private_access: true
  storage:
    state_bucket: acme-state
    data_bucket: acme-data
    encryption: {enabled: true, kms_key_id: "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"}
  tags: {cost_center: A, business_unit: b, project: p, environment: prod, owner: me, compliance: [A, B], data_classification: c, custom: {team: t}}
  tag_options: {fold_classification_fields: false}
  terraform:
    module_source: acme/dativo/aws
    module_version: 1.0.0
    backend: {type: s3, config: {bucket: acme-state, key: a/b, region: eu-west-1}}
    variables: {image: "acme/etl:1", schedule: rate(1 day)}
  monitoring:
    enabled: true
    metrics_namespace: Acme
    log_group: /acme/orders
    alerts: {channels: ["arn:aws:sns:eu-west-1:123456789012:a"], thresholds: {error_rate: 5}}
`

const JOBS: readonly (readonly [string, string])[] = [
  ['a full job', FULL],
  ['the module of the bundle', FULL.replace(/ {4}module_.*\n/g, '')],
  ['Azure, by the place of its network', azure()],
]

function azure(): string {
  const group = '/subscriptions/00000000-0000-4000-8000-000000000000/resourceGroups/data/providers'
  return FULL.replace('provider: aws', 'provider: azure')
    .replace('type: ecs', 'type: container_apps')
    .replace('"2048"', '2Gi')
    .replace('"1024"', '"1"')
    .replace('[subnet-12345678]', `[${group}/Microsoft.Network/virtualNetworks/v/subnets/s]`)
    .replace('vpc-12345678', `${group}/Microsoft.Network/virtualNetworks/v`)
}

describe('what is wrong is not absent', { timeout: 600_000 }, () => {
  it.each(JOBS)('%s', (_name, text) => {
    expect(strayFindings(text)).toEqual([])
  })

  it('the examples', async () => {
    const examples = (await listExamples()).filter((_, index) => isLong || index % 4 === 0)
    for (const { id, job } of examples) expect(strayFindings(job.text), id).toEqual([])
  })
})

/** What is said of other places, or more than of its type at the place, when a field is wrong. */
function strayFindings(text: string): readonly string[] {
  const said = new Set(findingsOf(text).map(keyOf))
  const document = parseDocument(text)
  return fieldsOf(jobSchema).flatMap((path) =>
    VALUES.flatMap((value) => {
      const plan = planEdit(document, { op: 'set', path, value })
      if (!plan.ok) return []
      const found = findingsOf(applyEdits(text, plan.edits))
      const isWrong = found.some((one) => isOfType(one) && startsWith(one.path, path))
      if (!isWrong) return []
      return found
        .filter((one) => !said.has(keyOf(one)) && !(isOfType(one) && startsWith(one.path, path)))
        .map((one) => `${path.join('.')} = ${JSON.stringify(value)}: ${one.code} ${one.message}`)
    }),
  )
}

function findingsOf(text: string): readonly Diagnostic[] {
  return analyse({ job: { name: 'job.yaml', text }, asset: ASSET, policy: POLICY }).diagnostics
}

function isOfType({ code }: Diagnostic): boolean {
  return ['wrong-type', 'not-allowed-value', 'out-of-range', 'empty-value'].includes(code)
}

/** The e-mail of a job is told once, at the first tag that holds one: its place may move. */
function keyOf({ code, path }: Diagnostic): string {
  return code === 'email-in-tags' ? code : `${code} ${path.join('.')}`
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((step, index) => path[index] === step)
}

/** Every field of the schema, blocks included. */
function fieldsOf(schema: z.core.$ZodType, path: Path = []): readonly Path[] {
  const { def } = schema._zod
  const own = path.length > 0 ? [path] : []
  if (def.type === 'optional') return fieldsOf((def as z.core.$ZodOptionalDef).innerType, path)
  if (def.type !== 'object') return own
  const shape = (def as z.core.$ZodObjectDef).shape
  return [
    ...own,
    ...Object.entries(shape).flatMap(([key, inner]) => fieldsOf(inner, [...path, key])),
  ]
}
