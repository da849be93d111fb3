import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'

const said = (text: string) =>
  analyse({ job: { name: 'job.yaml', text } }).diagnostics.map(({ code }) => code)

it.each([
  ['a data contract', 'kind: DataContract\nname: customers\nteam: {owner: data-team}\n'],
  ['an asset', 'asset:\n  name: customers\n  governance:\n    owner: data-team\n'],
  ['a manifest', 'apiVersion: v1\nkind: Pod\nmetadata: {}\n'],
])('says one thing of %s that is given as a job', (_, text) => {
  expect(said(text)).toEqual(['other-kind-of-file'])
})

it.each([
  ['has a block', 'kind: DataContract\ninfrastructure: {provider: aws}\n'],
  ['is empty', '{}\n'],
  ['names a tenant', 'tenant_id: acme\nasset: {name: x}\n'],
  ['is unfinished', 'name: x\n'],
  ['has services of its own', 'services: [etl]\n'],
  ['has only a kind', 'kind: Job\n'],
])('does not take for another kind what %s', (_, text) => {
  expect(said(text)).not.toContain('other-kind-of-file')
})
