import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'

const JOB = 'tenant_id: acme\ninfrastructure:\n  provider: aws\n  runtime: {type: ecs}\n'

/** The places of an asset that are said to be unread. */
const unreadIn = (asset: string) =>
  analyse({
    job: { name: 'job.yaml', text: JOB },
    asset: { name: 'asset.yaml', text: `name: orders\n${asset}\n` },
  })
    .diagnostics.filter(({ code }) => code === 'asset-part-unread')
    .map(({ path }) => path.join('.'))

it.each([
  [
    'a map that columns merge',
    'x-defs: {pii: &pii {classification: pii}}\nschema:\n  - {name: email, <<: *pii}',
  ],
  [
    'a map that is a column',
    'x-defs: {email: &email {name: email, classification: pii}}\nschema: [*email]',
  ],
  ['a text', 'x-defs: {classification: &pii pii}\nschema: [{name: email, classification: *pii}]'],
  [
    'a list of columns',
    'x-defs: &all {columns: &c [{name: email, classification: pii}]}\nschema: *c\nx-more: {}',
  ],
  [
    'the block above',
    'x-defs: &defs {compliance: {classification: pii}}\n<<: *defs\nschema: [{name: email}]',
  ],
])('%s that is marked to be used elsewhere is not called unread', (_title, asset) => {
  expect(unreadIn(asset)).toEqual([])
})

it.each([
  ['x-defs: {pii: {classification: pii}}', ['x-defs.pii.classification']],
  ['x-defs: {pii: &pii {classification: pii}}', ['x-defs.pii.classification']],
  ['x-defs: {pii: &pii {classification: pii}}\nx-use: *pii', ['x-use.classification']],
  ['x-defs: {a: &a {b: 1}, pii: {classification: pii}}\nx-use: *a', ['x-defs.pii.classification']],
])('%s: what nothing reads is said where it is used', (asset, places) => {
  expect(unreadIn(asset)).toEqual(places)
})
