import { describe, expect, it } from 'vitest'
import { renderTags } from '@/lib/tags/render-tags'
import { tagLedger } from '@/lib/tags/tag-ledger'
import { re2 } from '../field-checks/re2'
import { gcp } from '../gcp'
import { resourceName } from '../resource-name'
import { GCP_FACTS } from './facts'

it('names have the room that Google Cloud gives each kind, and end as their kind', () => {
  const parts = { tenantId: 'acme', jobName: 'a'.repeat(600) }
  const told = gcp.names.map((rule) => {
    const name = resourceName(parts, rule)
    return [rule.kind, name.length, name.replace(/^.*-[0-9a-f]{8}/, '')]
  })
  expect(told).toEqual([
    ['code_location', 49, '-code'],
    ['code_location_account', 30, '-code'],
    ['composer_role', 60, ''],
    ['dag', 100, ''],
    ['event_sender', 30, '-event'],
    ['event_trigger', 63, ''],
    ['function', 49, ''],
    ['job', 63, ''],
    ['kubernetes_job', 52, ''],
    ['launcher', 30, '-launch'],
    ['log_metric', 40, ''],
    ['log_sink', 100, ''],
    ['scheduler', 63, ''],
    ['service_account', 30, ''],
  ])
})

describe('labels', () => {
  /** A label of any name and value, as no document need be able to say. */
  const rendered = (name: string, value: string) => {
    const ledger = tagLedger({}, null)
    const entries = ledger.entries
      .slice(0, 1)
      .map((entry) => ({ ...entry, name, winner: { ...entry.winner, value } }))
    return renderTags({ ...ledger, entries }, 'gcp')
  }
  const one = (name: string, value: string) => rendered(name, value).tags.at(0)

  it('have 63 characters in a name and in a value', () => {
    expect(one('a'.repeat(63), 'b'.repeat(63))).toMatchObject({
      name: 'a'.repeat(63),
      value: 'b'.repeat(63),
    })
    expect(one('a'.repeat(64), 'b'.repeat(64))?.name).toHaveLength(63)
    expect(one('a'.repeat(64), 'b'.repeat(64))?.value).toHaveLength(63)
  })

  it('have 128 bytes', () => {
    // Three bytes a character.
    const most = `${'日'.repeat(42)}ab`
    expect(one(most, most)).toMatchObject({ name: most, value: most })
    expect(one(`${most}c`, 'a')?.name).not.toContain(most)
    expect(one('a', `${most}c`)?.value).toBe(most)
  })

  it('are 63 at most beside the one of the provider', () => {
    expect(rendered('a', 'b').limit).toBe(63)
    expect(GCP_FACTS.labelRoom.value).toBe(63)
  })

  it('may not start as those of Google', () => {
    expect(gcp.tags.reservedNamePrefixes).toEqual(['goog-', 'google-'])
  })

  it('are those that the module takes', () => {
    const name = re2(GCP_FACTS.labelNamePattern.value)
    const names = ['a', '日', `a${'b'.repeat(62)}`, 'a_1-é', '', '1a', 'A', 'a.b', 'a'.repeat(64)]
    expect(names.filter((text) => name.test(text))).toEqual(names.slice(0, 4))
    const value = re2(GCP_FACTS.labelValuePattern.value)
    const values = ['', 'b', '1_-é日', 'b'.repeat(63), 'B', 'b.c', '.b', 'b'.repeat(64)]
    expect(values.filter((text) => value.test(text))).toEqual(values.slice(0, 4))
  })
})

it('the runtimes are those that the module builds', () => {
  expect(gcp.runtimes.map(({ runtime }) => runtime)).toEqual([
    'cloud_run',
    'cloud_functions',
    'dagster',
    'kubernetes',
    'airflow',
  ])
})
