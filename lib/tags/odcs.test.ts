import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { analyse } from '../analysis/analyse'
import type { Analysis } from '../analysis/analysis'
import { spanOf } from '../document/locate'

const JOB = { name: 'job.yaml', text: 'tenant_id: acme\nasset: bookings\n' }

function analyseContract(name: string, job = JOB.text): Analysis {
  const text = readFileSync(new URL(`./fixtures/odcs/${name}.odcs.yaml`, import.meta.url), 'utf8')
  return analyse({ job: { ...JOB, text: job }, asset: { name: 'asset.yaml', text } })
}

/** The tags of the asset, with the line that each stands in. */
function tagsOf({ ledger, asset }: Analysis): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ledger.entries.flatMap(({ name, winner: { value, origin } }) => {
      if (origin.file !== 'asset' || !asset) return []
      const { start } = spanOf(asset, origin.path)
      return [[name, `${value} ← ${asset.text.slice(start).split('\n', 1)[0]}`]]
    }),
  )
}

const saidOfAsset = ({ diagnostics }: Analysis) =>
  diagnostics
    .filter(({ document, severity }) => document === 'asset' && severity !== 'info')
    .map(({ message }) => message)

it('reads the tables of ODCS 3.0.2, names with their table where two tables have them', () => {
  const analysis = analyseContract('v3.0.2-two-tables')
  expect(tagsOf(analysis)).toEqual({
    'Classification_fields_travellers.id': 'internal ← Internal',
    Classification_fields_email: 'restricted ← Restricted',
    'Classification_fields_bookings.id': 'public ← Public',
    Governance_retention_days: '91 ← 13',
    Governance_owner: 'team-bookings@example.com ← team-bookings@example.com',
    Governance_domain: 'travel ← travel',
    Governance_data_product: 'reservations ← reservations',
  })
  expect(saidOfAsset(analysis)).toEqual([])
})

it('joins the parts of nested columns of ODCS 3.1', () => {
  const analysis = analyseContract('v3.1.0-nested')
  expect(tagsOf(analysis)).toEqual({
    Classification_fields_sender: 'confidential ← confidential',
    'Classification_fields_sender.phone': 'restricted ← restricted',
    'Classification_fields_sender.address.street': 'restricted ← restricted',
    Classification_fields_labels: 'public ← public',
    'Classification_fields_stops.driver': 'internal ← internal',
    Governance_retention_days: '90 ← P90D',
    Governance_owner: 'parcels@example.com ← parcels@example.com',
  })
  expect(saidOfAsset(analysis)).toEqual([])
})

it('passes over the parts that no tag comes from', () => {
  const analysis = analyseContract('v3.0.0-plain')
  expect(tagsOf(analysis)).toEqual({})
  expect(saidOfAsset(analysis)).toEqual([])
})

it('lets the job outrank a column, by its name and by that with its table', () => {
  const job = `${JOB.text}classification_overrides:\n  email: pii\n  bookings.id: secret\n  travellers.joined_on: low\n`
  const { ledger, diagnostics } = analyseContract('v3.0.2-two-tables', job)
  const of = (name: string) => {
    const entry = ledger.entries.find((each) => each.name === `Classification_fields_${name}`)
    return entry && [entry.winner.value, ...entry.losers.map(({ value }) => value)]
  }
  expect(of('email')).toEqual(['pii', 'restricted'])
  expect(of('bookings.id')).toEqual(['secret', 'public'])
  expect(of('travellers.id')).toEqual(['internal'])
  expect(of('joined_on')).toEqual(['low'])
  expect(diagnostics.map(({ code }) => code)).not.toContain('unknown-asset-field')
})

const CONTRACT = 'apiVersion: v3.0.2\nkind: DataContract\n'

it.each([
  ['an owner of any case', 'team: [{username: a, role: OWNER}]', 'a'],
  ['a data owner in any spelling', 'team: [{username: a, role: data_owner}]', 'a'],
  ['an empty dateOut', "team: [{username: a, role: owner, dateOut: ''}]", 'a'],
  ['a dateOut without a value', 'team: [{username: a, role: owner, dateOut: }]', 'a'],
  ['team.owner before the members', 'team: {owner: b, members: [{username: a, role: owner}]}', 'b'],
  ['not a product owner', 'team: [{username: a, role: Product Owner}]', undefined],
  ['not a former owner', 'team: [{username: a, role: former owner}]', undefined],
  ['the older form', 'asset: {team: [{username: a, role: owner}]}', 'a'],
  ['governance first', 'asset: {governance: {owner: g}, team: [{username: a, role: owner}]}', 'g'],
])('takes for the owner: %s', (_, team, owner) => {
  const { ledger } = analyse({
    job: JOB,
    asset: { name: 'asset.yaml', text: `${CONTRACT}${team}\n` },
  })
  const entry = ledger.entries.find(({ name }) => name === 'Governance_owner')
  expect(entry?.winner.value).toBe(owner)
})

it.each([
  ['value: 90, unit: d', '90'],
  ['value: "90", unit: days', '90'],
  ['value: 2, unit: Week', '14'],
  ['value: 0, unit: day', '0'],
  ['value: P2W', '14'],
  ['value: -1, unit: d', undefined],
  ['value: 1.5, unit: d', undefined],
  ['value: 1, unit: y', undefined],
  ['value: 720, unit: h', undefined],
  ['value: P1Y', undefined],
])('reads the retention {%s}', (level, days) => {
  const text = `${CONTRACT}slaProperties: [{property: retention, ${level}}]\n`
  const { ledger, diagnostics } = analyse({ job: JOB, asset: { name: 'asset.yaml', text } })
  const entry = ledger.entries.find(({ name }) => name === 'Governance_retention_days')
  expect(entry?.winner.value).toBe(days)
  expect(diagnostics.some(({ code }) => code === 'asset-part-unread')).toBe(days === undefined)
})

it('tells flat columns with parts from tables', () => {
  const text =
    'schema:\n  - name: id\n    type: integer\n  - name: address\n    properties:\n      - {name: street, classification: pii}\n'
  const { ledger } = analyse({ job: JOB, asset: { name: 'asset.yaml', text } })
  expect(ledger.entries.map(({ name }) => name)).toContain('Classification_fields_address.street')
})

it('reads the column that a job classifies, and the owner of a listed team', () => {
  const asset = `${CONTRACT}team:
  - username: jdoe
    role: Owner
    dateIn: "2024-01-01"
schema:
  - name: customers
    logicalType: object
    properties:
      - name: email
        logicalType: string
        classification: restricted
`
  const job = `${JOB.text}classification_overrides:\n  email: pii\n`
  const { ledger, diagnostics } = analyse({
    job: { ...JOB, text: job },
    asset: { name: 'asset.yaml', text: asset },
  })
  const email = ledger.entries.find(({ name }) => name === 'Classification_fields_email')
  expect([email?.winner.value, email?.losers[0]?.value]).toEqual(['pii', 'restricted'])
  expect(ledger.entries.find(({ name }) => name === 'Governance_owner')?.winner.value).toBe('jdoe')
  expect(diagnostics.map(({ code }) => code)).not.toContain('unknown-asset-field')
  expect(diagnostics.map(({ code }) => code)).not.toContain('wrong-type')
})
