import { describe, expect, it } from 'vitest'
import type { Path } from './document'
import { AWS_JOB } from './jobs.test-support'
import { pathAt, scalarSource, spanOf } from './locate'
import { parseDocument } from './parse-document'

const path = (dotted: string): Path =>
  dotted === '' ? [] : dotted.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))

describe('spanOf', () => {
  const job = parseDocument(AWS_JOB)
  const textAt = (dotted: string, at?: 'key' | 'value' | 'pair') => {
    const { start, end } = spanOf(job, path(dotted), at)
    return AWS_JOB.slice(start, end)
  }

  it.each<[dotted: string, at: 'key' | 'value' | 'pair' | undefined, marked: string]>([
    ['tenant_id', undefined, 'acme'],
    ['infrastructure.provider', undefined, 'aws'],
    ['infrastructure.provider', 'key', 'provider'],
    ['infrastructure.provider', 'pair', 'provider: aws'],
    ['infrastructure.runtime.compute.cpu', undefined, '"1024"'],
    [
      'infrastructure.runtime.compute',
      undefined,
      'cpu: "1024"    # Start with 1 vCPU\n      memory: "2048"',
    ],
    ['infrastructure.runtime.scaling', undefined, '{ min_instances: 1, max_instances: 5 }'],
    ['infrastructure.runtime.scaling.max_instances', 'pair', 'max_instances: 5'],
    ['infrastructure.tags.compliance.1', undefined, 'SOC2'],
    [
      'infrastructure.monitoring.alerts.channels.0',
      undefined,
      'arn:aws:sns:us-east-1:123456789012:alerts',
    ],
    [
      'infrastructure.monitoring.alerts.channels.1',
      'pair',
      '- arn:aws:sns:us-east-1:123456789012:mails',
    ],
  ])('%s (%s)', (dotted, at, marked) => {
    expect(textAt(dotted, at)).toBe(marked)
  })

  it.each([
    ['a missing key', 'infrastructure.tags.project', 'tags'],
    ['a missing block', 'infrastructure.storage.encryption.enabled', 'infrastructure'],
    ['a missing item', 'infrastructure.networking.subnet_ids.7', 'subnet_ids'],
    ['a key of a text', 'infrastructure.provider.name', 'provider'],
    ['a missing key of the root', 'job_name', '# jobs/acme/stripe_customers_to_iceberg.yaml'],
    ['the root', '', '# jobs/acme/stripe_customers_to_iceberg.yaml'],
    ['an inherited name', 'constructor', '# jobs/acme/stripe_customers_to_iceberg.yaml'],
  ])('marks the key of the nearest parent for %s', (_name, dotted, marked) => {
    expect(textAt(dotted)).toBe(marked)
  })

  it.each<[name: string, text: string, dotted: string, marked: string]>([
    ['an empty value by its key', 'a:\n  b:  # none\n', 'a.b', 'b'],
    ['an empty item by its dash', 'a:\n  -  # none\n', 'a.0', '-'],
    ['a text block without the blank lines behind', 'a: |\n  x\n  y\n\nb: 1\n', 'a', '|\n  x\n  y'],
    [
      'the first line of an item for a key that it lacks',
      'a:\n  - b: 1\n    c: 2\n',
      'a.0.d',
      'b: 1',
    ],
    ['an alias for what it repeats', 'a: &x {b: 1}\nc: *x', 'c.b', 'c'],
    ['CRLF lines without the CR', 'a:\r\n  b: 1\r\n', 'a', 'b: 1'],
    ['a quoted key', '"a b": 1', 'a b', '1'],
    ['a number as a key', '1: x', '1', 'x'],
    ['an explicit key', '? a\n: b', 'a', 'b'],
    ['a pair in brackets', '[a: 1]', '0.a', '1'],
    ['a value behind an anchor', 'a: &x b', 'a', 'b'],
    ['the first line behind a BOM', '\uFEFF\n a: 1 \n', '', 'a: 1'],
    ['nothing in an empty document', '', 'a', ''],
  ])('marks %s', (_name, text, dotted, marked) => {
    const { start, end } = spanOf(parseDocument(text), path(dotted))
    expect(text.slice(start, end)).toBe(marked)
  })

  it('finds a key among thousands', () => {
    const text = Array.from({ length: 3000 }, (_, index) => `key${index}: v${index}\n`).join('')
    const document = parseDocument(text)
    const { start, end } = spanOf(document, ['key2999'])
    expect(text.slice(start, end)).toBe('v2999')
    expect(spanOf(document, ['toString'])).toEqual(spanOf(document, []))
  })
})

describe('pathAt', () => {
  /** `|` is the cursor. */
  it.each<[name: string, text: string, dotted: string]>([
    ['on a key', 'a:\n  pro|vider: aws\n', 'a.provider'],
    ['on a value', 'a:\n  provider: a|ws\n', 'a.provider'],
    ['behind the colon', 'a:\n  provider:|\n', 'a.provider'],
    ['in a comment behind a value', 'a: 1 # no|te\nb: 2\n', 'a'],
    ['at the end of a line', 'a:\n  b: 1|\nc: 2\n', 'a.b'],
    ['in brackets', 'a: [x, y|y]\n', 'a.1'],
    ['between brackets', 'a: [x, | y]\n', 'a'],
    ['in braces', 'a: {b: 1, c|: 2}\n', 'a.c'],
    ['behind a bracket', 'a: [x]|\n', 'a'],
    ['on a dash', 'a:\n  |- x\n', 'a.0'],
    ['on a key of an item', 'a:\n  - b: 1\n    c|: 2\n', 'a.0.c'],
    ['on a blank line of the root', 'a:\n  b: 1\n|\nc: 2\n', ''],
    ['on a blank line of a block', 'a:\n  b: 1\n  |\nc: 2\n', 'a'],
    ['on a blank line within a block', 'a:\n  b: 1\n  |\n  c: 2\n', 'a'],
    ['on a blank line of an inner block', 'a:\n  b:\n    c: 1\n    |\n', 'a.b'],
    ['on a blank line of the outer block', 'a:\n  b:\n    c: 1\n  |\n', 'a'],
    ['below a key without a value', 'a:\n  b:\n    |\n', 'a.b'],
    ['beside a key without a value', 'a:\n  b:\n  |\n', 'a'],
    ['between a key and its block', 'a:\n  |\n  b: 1\n', 'a'],
    ['on a blank line of a list', 'a:\n  - x\n  |\n', 'a'],
    ['on a blank line of an item', 'a:\n  - b: 1\n    |\n', 'a.0'],
    ['below a list that is not indented', 'a:\n- x\n|\nb: 1\n', ''],
    ['below a value, deeper than it', 'a:\n  b: 1\n      |\n', 'a'],
    ['in a text block', 'a:\n  b: |-\n    x\n    y\n'.replace('y', '|y'), 'a.b'],
    ['on a comment of a block', 'a:\n  b: 1\n  # not|e\nc: 2\n', 'a'],
    ['on a comment of the root', 'a:\n  b: 1\n# not|e\nc: 2\n', ''],
    ['in a quoted text of several lines', 'a:\n  b: "x\n\n|\n    y"\n', 'a.b'],
    ['before everything', '|# c\na: 1\n', ''],
    ['in an empty document', '|', ''],
    ['behind a BOM', '\uFEFF|a: 1\n', 'a'],
    ['with CRLF', 'a:\r\n  b: 1\r\n  |\r\nc: 2\r\n', 'a'],
    ['on a half-written key', 'a:\n  b: 1\n  prov|\n', 'a.prov'],
  ])('%s', (_name, marked, dotted) => {
    // The last bar is the cursor: a text block has one of its own.
    const offset = marked.lastIndexOf('|')
    const text = marked.slice(0, offset) + marked.slice(offset + 1)
    expect(pathAt(parseDocument(text), offset)).toEqual(path(dotted))
  })
})

describe('scalarSource', () => {
  it.each<[text: string, source: string | undefined]>([
    ['a: 0123', '0123'],
    ['a: "x" # c', '"x"'],
    ["a: 'it''s'", "'it''s'"],
    ['a: yes\r\n', 'yes'],
    ['a:', ''],
    ['a: |\n  x', undefined],
    ['a: [x]', undefined],
    ['b: 1', undefined],
    ['b: &x 1\na: *x', undefined],
  ])('%j', (text, source) => {
    expect(scalarSource(parseDocument(text), ['a'])).toBe(source)
  })
})
