import { expect, it } from 'vitest'
import { readTerraformJson } from './terraform-json'

const problemOf = (text: string) => {
  const read = readTerraformJson(text)
  return read.ok ? '' : read.problem
}

it.each([
  ['nothing', '', /empty/],
  ['white space', '\n \n', /empty/],
  ['a packed plan', 'PK\u0003\u0004\u0014', /the plan itself/],
  ['text', 'Terraform will perform', /not JSON/],
  ['UTF-16', '\ufffd\ufffd\ufffd\ufffd{\0"\0f\0', /UTF-16/],
  ['the log of a plan', '{"@level":"info"}\n{"@level":"info"}\n', /the log/],
  ['one line of it', '{"@level":"info"}', /the log/],
  [
    'the file of a state',
    '{"version":4,"serial":1,"lineage":"a","resources":[]}',
    /the file of a state/,
  ],
  ['a list', '[]', /no plan and no state/],
  ['another object', '{"a":1}', /no plan and no state/],
  ['a later format', '{"format_version":"2.0"}', /format 2\.0 is newer/],
  ['a format of no number', '{"format_version":"secret"}', /format is newer/],
])('%s is refused with a way out', (_, text, said) => {
  expect(problemOf(text)).toMatch(said)
})

it('a refusal holds nothing of the text', () => {
  const texts = ['{"password": "hunter2"', 'hunter2', '{"format_version":"hunter2"}', '["hunter2"]']
  for (const text of texts) expect(problemOf(text)).not.toMatch(/hunter2|^$/)
})

it.each(['0.1', '0.2', '1.0', '1.2', '1.99'])('format %s is read', (version) => {
  expect(readTerraformJson(`\ufeff{"format_version":"${version}"}`)).toEqual({
    ok: true,
    seen: { kind: 'state', resources: [], hasDefaultTags: true },
  })
})

const odd = [null, 7, 'x', [], {}, [null], [[]], { a: null }]

it('whatever stands where something else belongs is passed over', () => {
  for (const value of odd) {
    const resource = { address: 'a.b', type: 'aws_a', values: value, sensitive_values: value }
    const roots = [
      { values: value },
      { values: { root_module: value } },
      { values: { root_module: { resources: value, child_modules: value } } },
      { values: { root_module: { resources: [value, resource] } } },
      { planned_values: value, resource_changes: value, configuration: value },
      {
        resource_changes: [{ ...resource, change: value }],
        configuration: { provider_config: value },
      },
      { resource_changes: [{ ...resource, change: { after: value, after_unknown: value } }] },
    ]
    for (const root of roots) {
      expect(readTerraformJson(JSON.stringify({ format_version: '1.0', ...root })).ok).toBe(true)
    }
  }
})

it('modules may lie as deep, and be as many, as they like', () => {
  const depth = 3_000
  const deep = `${'{"child_modules":['.repeat(depth)}{"resources":[{"address":"a.b","type":"a","mode":"managed"}]}${']}'.repeat(depth)}`
  const wide = Array.from({ length: 200_000 }, () => '{}').join()
  for (const module of [deep, `{"child_modules":[${wide}]}`]) {
    const read = readTerraformJson(`{"format_version":"1.0","values":{"root_module":${module}}}`)
    expect(read.ok).toBe(true)
  }
})
