import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import { kubernetesLabels } from '../providers/kubernetes-labels'
import { tagReport } from '../report/tag-report'
import { renderLabels } from './render-labels'

const job = (runtime: string, tags: string) =>
  `tenant_id: acme\ninfrastructure:\n  provider: aws\n  runtime:\n    type: ${runtime}\n  tags:\n    custom: ${tags}\n`

function analysed(runtime: string, tags: string) {
  return analyse({ job: { name: 'job.yaml', text: job(runtime, tags) } })
}

const saidOfLabels = (runtime: string, tags: string) =>
  analysed(runtime, tags)
    .diagnostics.filter(({ code }) => code === 'label-lost')
    .map(({ message }) => message)

it('shows the labels that the module makes, whatever the tags are', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.stringMatching(/^[a-b_.]{0,4}$/),
  )
  fc.assert(
    fc.property(fc.dictionary(text, text), (custom) => {
      const { rendered } = analysed('kubernetes', JSON.stringify(custom))
      for (const given of Object.values(rendered)) {
        const tags = Object.fromEntries(given.tags.map(({ name, value }) => [name, value]))
        // Names that meet on the cloud are an error there, and one tag in its module.
        if (Object.keys(tags).length < given.tags.length) continue
        const shown = renderLabels(given).labels.map(({ name, value }) => [name, value])
        expect(Object.fromEntries(shown)).toEqual(kubernetesLabels(tags))
      }
    }),
    { numRuns: 100 },
  )
})

it('says of each change why it is made', () => {
  const { rendered } = analysed('kubernetes', `{mail: me@acme.com., long: ${'x'.repeat(70)}}`)
  const { labels } = renderLabels(rendered.aws)
  const changesOf = (name: string) =>
    labels.find(({ canonicalName }) => canonicalName === name)?.changes.map(({ rule }) => rule)
  expect(changesOf('Custom_mail')).toEqual(['replaced-characters', 'trimmed-ends'])
  expect(changesOf('Custom_long')).toEqual(['cut'])
  expect(changesOf('TenantId')).toEqual([])
})

it.each([
  [
    '{a b: x, a+b: y}',
    'Custom_a b and Custom_a+b meet in one label of the pods ("dativo.io/Custom_a_b"): the pods get Custom_a b alone. Rename one of them.',
  ],
  [
    '{a b: z, a+b: y}',
    'Custom_a b and Custom_a+b meet in one label of the pods ("dativo.io/Custom_a_b"): the pods get Custom_a+b alone. Rename one of them.',
  ],
  [
    '{a: "@@"}',
    'The pods get no label of Custom_a: Kubernetes takes letters and digits at both ends of a label, and nothing of it is left.',
  ],
])('names the labels that would vanish: %s', (tags, message) => {
  expect(saidOfLabels('kubernetes', tags)).toEqual([message])
  expect(saidOfLabels('ecs', tags)).toEqual([])
})

it('stands in the report of a job on Kubernetes alone', () => {
  const report = tagReport(analysed('kubernetes', '{mail: me@acme.com}'))
  expect(report.rendered.kubernetes).toMatchObject({ 'dativo.io/Custom_mail': 'me_acme.com' })
  const entry = report.ledger.find(({ name }) => name === 'Custom_mail')
  expect(entry?.rendered.kubernetes).toEqual({
    name: 'dativo.io/Custom_mail',
    value: 'me_acme.com',
  })
  expect(entry?.changes.kubernetes).toHaveLength(1)
  expect(tagReport(analysed('ecs', '{a: b}')).rendered).not.toHaveProperty('kubernetes')
})
