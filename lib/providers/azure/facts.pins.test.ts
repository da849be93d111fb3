import { describe, expect, it } from 'vitest'
import { renderTags } from '@/lib/tags/render-tags'
import { tagLedger } from '@/lib/tags/tag-ledger'
import { azure } from '../azure'
import { resourceName } from '../resource-name'

it('names have the room that Azure gives each kind, and end as their kind', () => {
  const parts = { tenantId: 'acme', jobName: 'a'.repeat(600) }
  const told = azure.names.map((rule) => {
    const name = resourceName(parts, rule)
    return [rule.kind, name.length, name.replace(/^.*-[0-9a-f]{8}/, '')]
  })
  expect(told).toEqual([
    ['code_location', 32, '-code'],
    ['code_location_identity', 128, '-code'],
    ['dag', 128, ''],
    ['diagnostics', 128, '-logs'],
    ['environment', 60, ''],
    ['error_rate', 128, '-error-rate'],
    ['federation', 120, '-aks'],
    ['identity', 128, ''],
    ['job', 32, ''],
    ['kubernetes_job', 52, ''],
    ['missed_runs', 128, '-missed-runs'],
    ['records_processed_min', 128, '-records'],
    ['starter', 128, '-starter'],
    ['timeout_rate', 128, '-timeout-rate'],
    ['workspace', 63, ''],
  ])
})

describe('tags', () => {
  /** A tag of any name and value, as no document need be able to say. */
  const rendered = (name: string, value: string) => {
    const ledger = tagLedger({}, null)
    const entries = ledger.entries
      .slice(0, 1)
      .map((entry) => ({ ...entry, name, winner: { ...entry.winner, value } }))
    return renderTags({ ...ledger, entries }, 'azure')
  }
  const one = (name: string, value: string) => rendered(name, value).tags.at(0)
  const codes = (name: string) => rendered(name, 'a').problems.map(({ code }) => code)

  it('keep all characters in a value, and these not in a name', () => {
    expect(one('a<>%&\\?/\u0000\u001f\u007fbx', 'a<>%&\\?/b')).toMatchObject({
      name: 'a__________bx',
      value: 'a<>%&\\?/b',
    })
    expect(one(' !"#$~\u0080', 'a')?.name).toBe(' !"#$~\u0080')
  })

  it('have 512 bytes in a name and 256 in a value', () => {
    expect(one('a'.repeat(512), 'b'.repeat(256))).toMatchObject({
      name: 'a'.repeat(512),
      value: 'b'.repeat(256),
    })
    expect(one('a'.repeat(513), 'b'.repeat(257))?.name).toHaveLength(512)
    expect(one('a'.repeat(513), 'b'.repeat(257))?.value).toHaveLength(256)
  })

  it('are 50 at most', () => {
    expect(rendered('a', 'b').limit).toBe(50)
  })

  it.each(['microsoft', 'azure', 'windows'])('may not start with %s', (prefix) => {
    expect(codes(`${prefix}-cost`)).toContain('tag-refused')
    expect(codes(prefix)).toContain('tag-refused')
    expect(codes(`my-${prefix}`)).toEqual([])
  })
})

it('the runtimes are those that the module builds', () => {
  expect(azure.runtimes.map(({ runtime }) => runtime)).toEqual([
    'container_apps',
    'dagster',
    'kubernetes',
    'airflow',
  ])
})
