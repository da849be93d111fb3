import { expect, it } from 'vitest'
import type { Provider } from '@/schemas/vocabulary'
import { makeMove } from './make-move'
import type { MovePlan } from './move'
import { moveReport } from './move-report'
import { moveNotes, moveText } from './move-text'

const STRIPE = `sk_live_${'4eC39HqLyjWDarjt'}`
const BODY = 'MIIEowIBAAKCAQEA7x8q'
const job = (...lines: readonly string[]) =>
  [
    'tenant_id: acme',
    'job_name: orders',
    'infrastructure:',
    '  provider: azure',
    '  runtime: {type: container_apps}',
    '  terraform:',
    '    variables:',
    ...lines.map((line) => `      ${line}`),
    '',
  ].join('\n')

function planOf(text: string, to: Provider): Extract<MovePlan, { ok: true }> {
  const input = { job: { name: 'job.yaml', text }, asset: null }
  const { plan } = makeMove(input, { to, keepsakes: [], chosen: null })
  if (!plan.ok) throw new Error(plan.reason)
  return plan
}

it.each([
  ['by its form', STRIPE, [`secrets: {STRIPE-KEY: ${STRIPE}}`]],
  ['in a comment', STRIPE, [`schedule: "0 5 * * *" # Container Apps, ${STRIPE}`]],
  ['by its key', 'hunter2-x', ['container_app_environment_id: {password: hunter2-x}']],
  ['where a text is cut', 'sk_live_4eC3', [`secrets: {A: "${'x '.repeat(142)}${STRIPE}"}`]],
  [
    'a key of many lines',
    BODY,
    ['environment:', '  A: |', '    -----BEGIN RSA PRIVATE KEY-----', `    ${BODY}`],
  ],
] as const)('a secret %s is shown nowhere', (_, secret, lines) => {
  const text = job(...lines)
  for (const to of ['aws', 'gcp'] as const) {
    const plan = planOf(text, to)
    const { text: moved, ...report } = moveReport(plan, { path: 'job.yaml', text })
    expect(moved).toBe(text)
    expect(JSON.stringify(report)).not.toContain(secret)
    expect([moveText(plan, 'job.yaml'), ...moveNotes(plan)].join('\n')).not.toContain(secret)
  }
})

it('says that something was there', () => {
  const lines = moveNotes(planOf(job(`container_app_environment_id: ${STRIPE}`), 'aws'))
  expect(lines.join('\n')).toContain('container_app_environment_id: [a Stripe key, not shown]')
})
