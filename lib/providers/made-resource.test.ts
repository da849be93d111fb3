import { expect, it } from 'vitest'
import { AWS_EFFECTS } from './aws/effects'
import { keyed, type MadeContext, made } from './made-resource'

const CONTEXT: MadeContext = {
  effects: AWS_EFFECTS.kubernetes,
  tags: { 'R&D': 'a b' },
  whyUntagged: (type) => (type === 'plain' ? 'It has none.' : undefined),
}

it.each([
  ['plain.this', { carried: false, why: 'It has none.' }],
  ['plain.this[0]', { carried: false, why: 'It has none.' }],
  [keyed('plain.this', 'a.b["c]'), { carried: false, why: 'It has none.' }],
  [keyed('tagged.this', 'plain.x'), { carried: true }],
  ['module.plain[0].tagged.this[0]', { carried: true }],
  ['module.tagged[0].plain.this["x"]', { carried: false, why: 'It has none.' }],
  [
    'module.job[0].kubernetes_job_v1.this[0]',
    { carried: true, labels: { 'dativo.io/R_D': 'a_b' } },
  ],
])('the type of %s says whether it carries tags', (address, tags) => {
  expect(made(CONTEXT, { address, label: 'One', role: 'job' }).tags).toEqual(tags)
})
