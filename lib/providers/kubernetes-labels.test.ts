import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kubernetesLabels } from './kubernetes-labels'

/** The same table as in terraform/modules/kubernetes-job/tests/kubernetes-job.tftest.hcl. */
const TAGS = {
  CostCenter: 'FIN-001',
  Owner: 'data-team@acme.com',
  Compliance: 'GDPR:SOC2',
  größe: 'groß',
  _hidden_: '-x-',
  日本: 'dropped',
  Empty: '',
  OnlyMarks: '@@@',
  'Custom_a b': '2',
  'Custom_a/b': '1',
  Long: 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgg-ggg',
  'emoji_\u{1F600}_x': 'ok',
}

/** `label_key` and `label_value` of Kubernetes' own validation. */
const LEGAL = /^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/

describe('kubernetesLabels', () => {
  it('makes the labels that the module makes', () => {
    expect(kubernetesLabels(TAGS)).toEqual({
      'dativo.io/CostCenter': 'FIN-001',
      'dativo.io/Owner': 'data-team_acme.com',
      'dativo.io/Compliance': 'GDPR_SOC2',
      'dativo.io/gr__e': 'gro',
      'dativo.io/hidden': 'x',
      'dativo.io/Custom_a_b': '1',
      'dativo.io/Long': 'aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffgg',
      'dativo.io/emoji___x': 'ok',
    })
  })

  it('composes before it counts, as Terraform does', () => {
    expect(kubernetesLabels({ 'u\u0308x': 'a' })).toEqual(kubernetesLabels({ üx: 'a' }))
  })

  it('gives only labels that Kubernetes takes, whatever the tags hold', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' })),
        (tags) => {
          for (const [key, value] of Object.entries(kubernetesLabels(tags))) {
            const name = key.replace('dativo.io/', '')
            expect(name).toMatch(LEGAL)
            expect(name.length).toBeLessThanOrEqual(63)
            expect(value).toMatch(LEGAL)
            expect(value.length).toBeLessThanOrEqual(63)
          }
        },
      ),
    )
  })

  it('does not depend on the order of the tags', () => {
    const reversed = Object.fromEntries(Object.entries(TAGS).reverse())
    expect(kubernetesLabels(reversed)).toEqual(kubernetesLabels(TAGS))
  })
})
