import { describe, expect, it } from 'vitest'
import { analyse } from '../lib/analysis/analyse'
import { applyEdits } from '../lib/document/apply-edits'
import { planEdits } from '../lib/document/edit-document'
import { parseDocument } from '../lib/document/parse-document'
import { makeMove } from '../lib/move/make-move'
import { listExamples } from '../lib/node/list-examples'
import { PROVIDERS, type Provider } from '../schemas/vocabulary'
import type { JobVariant } from './job-variants.test-support'
import { planTogether } from './plan-job.test-support'
import { PLAN_CLOUDS } from './terraform-cli.test-support'

/** A value at a field below `infrastructure`. */
type Given = Readonly<Record<string, unknown>>

/** What nobody but the author of a job knows, and a plan asks for. */
const GIVEN: Readonly<Record<Provider, Given>> = {
  aws: {},
  gcp: { 'terraform.variables.project_id': 'acme-data' },
  azure: { 'terraform.variables.resource_group_name': 'rg-acme' },
}

/** And what the plan of one runtime asks for. */
const GIVEN_OF_RUNTIME: Readonly<Record<string, Given>> = {
  'aws ecs': {
    'networking.vpc_id': 'vpc-0a1b2c3d4e5f67890',
    'networking.subnet_ids': ['subnet-0123456789abcdef0'],
  },
  'azure kubernetes': { 'monitoring.log_group': 'log-acme' },
}

const examples = await listExamples()

describe.each(PROVIDERS)('the bundles of the examples that move to %s', (to) => {
  const cannotPlan = !PLAN_CLOUDS.includes(to)
  it.skipIf(cannotPlan)('plan', async () => {
    const moved = examples
      .filter((example) => analyse(example).provider !== to)
      .map((one) => variant(one, to))
    const planned = await planTogether(to, moved)
    for (const [index, { resources }] of planned.entries()) {
      expect(resources.length, moved[index]?.variant).toBeGreaterThan(0)
    }
  })
})

function variant(example: (typeof examples)[number], to: Provider): JobVariant {
  const { plan, edits: made } = makeMove(example, { to, keepsakes: [], chosen: null })
  if (!plan.ok) throw new Error(plan.reason)
  const text = applyEdits(example.job.text, made)
  const { runtime } = analyse({ ...example, job: { ...example.job, text } })
  if (!runtime) throw new Error(`${example.job.name} has no runtime on ${to}`)
  const given = { ...GIVEN[to], ...GIVEN_OF_RUNTIME[`${to} ${runtime}`] }
  const edits = planEdits(
    parseDocument(text),
    Object.entries(given).map(([name, value]) => ({
      op: 'set',
      path: ['infrastructure', ...name.split('.')],
      value,
    })),
  )
  if (!edits.ok) throw new Error(edits.reason)
  const job = { name: example.job.name, text: applyEdits(text, edits.edits) }
  return {
    provider: to,
    runtime,
    variant: `${example.job.name} on ${to}`,
    job,
    asset: example.asset,
  }
}
