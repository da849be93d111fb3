import { describe, expect, it } from 'vitest'
import { applyEdits } from '../document/apply-edits'
import { parseDocument } from '../document/parse-document'
import { CLOUDS, runtimeSupport } from '../providers/clouds'
import { complete } from './complete'
import type { Chosen } from './value-choices'

const OPEN = { cpu: 'usual', memory: 'usual' } as const
const NOTHING: Chosen = { cloud: null, support: null, cpu: null, coverage: OPEN }
const FARGATE: Chosen = {
  cloud: CLOUDS.aws,
  support: runtimeSupport('aws', 'ecs'),
  cpu: '2048',
  coverage: { cpu: 'all', memory: 'all' },
}
const FUNCTION: Chosen = {
  cloud: CLOUDS.gcp,
  support: runtimeSupport('gcp', 'cloud_functions'),
  cpu: '0.25',
  coverage: OPEN,
}

function completionsAt(marked: string, chosen = NOTHING) {
  const offset = marked.indexOf('|')
  const text = marked.slice(0, offset) + marked.slice(offset + 1)
  const completions = complete(parseDocument(text), 'job', offset, chosen)
  const accept = (label: string) => {
    const found = completions.find((each) => each.label === label)
    return found && applyEdits(text, [{ ...found.span, newText: found.newText }])
  }
  return { labels: completions.map(({ label }) => label), accept }
}

describe('complete', () => {
  it('proposes the keys that are not there yet, in the order of the schema', () => {
    const { labels } = completionsAt(
      'tenant_id: a\ninfrastructure:\n  provider: aws\n  tags: {}\n  |\n',
    )
    expect(labels).toEqual([
      'runtime',
      'networking',
      'storage',
      'tag_options',
      'terraform',
      'monitoring',
    ])
  })

  it.each([
    ['a scalar', 'infrastructure:\n  prov|', 'provider', 'infrastructure:\n  provider: '],
    ['a map', 'infrastructure:\n  run|', 'runtime', 'infrastructure:\n  runtime:\n    '],
    [
      'a list',
      'infrastructure:\n  tags:\n    com|',
      'compliance',
      'infrastructure:\n  tags:\n    compliance:\n      - ',
    ],
    [
      'a key with its colon',
      'infrastructure:\n  prov|: aws',
      'provider',
      'infrastructure:\n  provider: aws',
    ],
  ])('writes %s', (_name, text, label, expected) => {
    expect(completionsAt(text).accept(label)).toBe(expected)
  })

  it.each([
    ['an enum', 'infrastructure:\n  provider: |', NOTHING, ['aws', 'gcp', 'azure']],
    [
      'a boolean',
      'infrastructure:\n  networking:\n    private_access: |',
      NOTHING,
      ['true', 'false'],
    ],
    [
      'runtimes, all of them before a cloud is chosen',
      'infrastructure:\n  runtime:\n    type: |',
      NOTHING,
      ['ecs', 'cloud_run', 'cloud_functions', 'container_apps', 'dagster', 'kubernetes', 'airflow'],
    ],
    [
      'runtimes of the chosen cloud',
      'infrastructure:\n  runtime:\n    type: |',
      FARGATE,
      CLOUDS.aws.runtimes.map(({ runtime }) => runtime),
    ],
    [
      'items of a flow list',
      'infrastructure:\n  tags:\n    compliance: [|]',
      NOTHING,
      ['GDPR', 'SOC2'],
    ],
    [
      'items of a block list',
      'infrastructure:\n  tags:\n    compliance:\n      - |',
      NOTHING,
      ['GDPR', 'SOC2'],
    ],
    ['an example', 'tenant_id: |', NOTHING, ['acme']],
  ])('proposes %s', (_name, text, chosen, expected) => {
    expect(completionsAt(text, chosen).labels).toEqual(expected)
  })

  it('proposes the memory that goes with the CPU, as text', () => {
    const text = 'infrastructure:\n  runtime:\n    compute:\n      memory: |'
    const { labels, accept } = completionsAt(text, FARGATE)
    expect(labels[0]).toBe('"4096"')
    expect(labels).not.toContain('"512"')
    expect(accept('"4096"')).toBe(text.replace('|', '"4096"'))
  })

  it.each([
    ['cpu', ['"0.08"', '"0.25"', '"0.5"', '"1"', '"2"', '"4"', '"6"', '"8"']],
    ['memory', ['"128Mi"', '"256Mi"', '"512Mi"']],
  ])('proposes the usual %s where a cloud takes more than that', (key, expected) => {
    const text = `infrastructure:\n  runtime:\n    compute:\n      ${key}: |`
    expect(completionsAt(text, FUNCTION).labels).toEqual(expected)
  })

  it.each([
    ['another notation of a CPU', { ...FARGATE, cpu: '256.0' }, '"512"', '"4096"'],
    ['a CPU between those proposed', { ...FUNCTION, cpu: '0.3' }, '"512Mi"', '"1Gi"'],
  ])('proposes the memory that goes with %s', (_name, chosen, fitting, other) => {
    const text = 'infrastructure:\n  runtime:\n    compute:\n      memory: |'
    const { labels } = completionsAt(text, chosen)
    expect(labels).toContain(fitting)
    expect(labels).not.toContain(other)
  })

  it('proposes the variables of the module', () => {
    const { labels } = completionsAt(
      'infrastructure:\n  terraform:\n    variables:\n      |',
      FARGATE,
    )
    expect(labels).toContain('region')
  })

  it('puts the space behind a bare colon', () => {
    expect(completionsAt('infrastructure:\n  provider:|').accept('gcp')).toBe(
      'infrastructure:\n  provider: gcp',
    )
  })

  it.each([
    [
      'the keys of a flow map',
      'infrastructure:\n  runtime:\n    compute: {cpu: "2048", |}',
      'memory',
      'infrastructure:\n  runtime:\n    compute: {cpu: "2048", memory: }',
    ],
    [
      'the runtimes of the chosen cloud in flow maps',
      'infrastructure: {provider: aws, runtime: {type: |}}',
      'dagster',
      'infrastructure: {provider: aws, runtime: {type: dagster}}',
    ],
    [
      'the sizes that go with the CPU in a flow map',
      'infrastructure: {runtime: {compute: {memory: 4|}}}',
      '"4096"',
      'infrastructure: {runtime: {compute: {memory: "4096"}}}',
    ],
    [
      'keys of an item',
      'source: {}\nclassification_overrides: {}\ninfrastructure: {terraform: {backend: {|}}}',
      'type',
      'source: {}\nclassification_overrides: {}\ninfrastructure: {terraform: {backend: {type: }}}',
    ],
  ])('writes %s', (_name, text, label, expected) => {
    expect(completionsAt(text, FARGATE).accept(label)).toBe(expected)
  })

  it.each([
    ['a list where a scalar would stand', 'infrastructure:\n  tags:\n    compliance: |'],
    ['a comment', '# ten|'],
    ['below an unknown key', 'nobody_knows:\n  |'],
  ])('proposes nothing for %s', (_name, text) => {
    expect(completionsAt(text).labels).toEqual([])
  })
})
