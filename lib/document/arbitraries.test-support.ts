import * as fc from 'fast-check'
import type { Form, Layout, Mark, Page } from './yaml-layout.test-support'
import { writeLayout } from './yaml-layout.test-support'

const KEYS = [
  'tenant_id',
  'infrastructure',
  'provider',
  'runtime',
  'compute',
  'cpu',
  'memory',
  'tags',
  'owner',
  'cost_center',
  'compliance',
  'subnet_ids',
  'custom',
  'x y',
  '"quoted"',
  "'it''s'",
  '7',
  'true',
  'ключ',
  'constructor',
  '__proto__',
  'a.b/c',
]
const SCALARS = [
  'acme',
  'aws',
  '1024',
  '"2048"',
  "'4Gi'",
  'true',
  'null',
  '~',
  '0.5',
  '1e3',
  '0x1F',
  '""',
  "''",
  'data-team@acme.com',
  'arn:aws:sns:us-east-1:123456789012:alerts',
  '"a # b: c"',
  "'it''s'",
  '"tab\\tnew\\nline \\u00e9"',
  'naïve 日本 🎉',
  'yes',
  '2024-01-01',
  'not - a list',
  '"[x]"',
]
/** Text of realistic YAML without anchors: comments, odd spacing, every style, CRLF, BOM. */
export function yamlText(
  forms: readonly Form[] = ['block', 'flow', 'flow-lines'],
): fc.Arbitrary<string> {
  return page(forms).map(writeLayout)
}

/** A plain value as a caller may set it, down to two levels. */
export const plainValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: scalarValue() },
  { weight: 2, arbitrary: fc.array(scalarValue(), { maxLength: 4 }) },
  { weight: 2, arbitrary: fc.dictionary(keyName(), scalarValue(), { maxKeys: 3 }) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.dictionary(keyName(), fc.array(scalarValue(), { maxLength: 2 }), { maxKeys: 2 }),
      {
        maxLength: 3,
      },
    ),
  },
)

/** A name for a new key. */
export function keyName(): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('region', 'zone', 'owner', 'new key', 'a: b', '#x', '1.5'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
  )
}

function scalarValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom(
      'aws',
      'prod',
      'yes',
      '12',
      '0x1',
      'null',
      '',
      ' x ',
      'a: b',
      'a #b',
      '[x]',
      'it\'s "q"',
      '\\d',
      'l1\nl2\n',
      '- x',
      '12:30',
      '2024-01-01',
      '<<',
      '=',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0 || 0),
    fc.boolean(),
    fc.constant(null),
  )
}

function page(forms: readonly Form[]): fc.Arbitrary<Page> {
  return fc.record({
    root: map(forms, 3, 'block'),
    step: fc.constantFrom(2, 2, 4, 3),
    listStep: fc.constantFrom(0, 2),
    gap: fc.constantFrom(' ', ' ', '   '),
    pad: fc.constantFrom('', ' '),
    header: above(),
    footer: above(),
    lineBreaks: fc.constantFrom(
      ['\n'],
      ['\n'],
      ['\r\n'],
      ['\n', '\r\n', '\n'],
      ['\r'],
      ['\r\n', '\r', '\n'],
    ),
    bom: fc.boolean(),
    endsWithLineBreak: fc.boolean(),
  })
}

function above(): fc.Arbitrary<Mark[]> {
  return fc.array(fc.constantFrom<Mark>('comment', 'blank'), { maxLength: 2 })
}

function layout(forms: readonly Form[], depth: number, inFlow: boolean): fc.Arbitrary<Layout> {
  const scalar = fc.constantFrom(...SCALARS).map((source): Layout => ({ kind: 'scalar', source }))
  const empty = fc
    .constantFrom('', '[]', '{}')
    .map((source): Layout => ({ kind: 'scalar', source }))
  const collection =
    depth === 0
      ? scalar
      : fc.constantFrom(...forms).chain((form) => {
          const its = inFlow && form === 'block' ? 'flow' : form
          return fc.oneof(map(forms, depth - 1, its), list(forms, depth - 1, its))
        })
  const text = fc.record({
    kind: fc.constant('text' as const),
    header: fc.constantFrom('|', '>', '|-', '>-', '|+'),
    lines: fc.array(fc.constantFrom('some text', 'key: "value"', '- dash'), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  return fc.oneof(
    { weight: 4, arbitrary: scalar },
    { weight: 4, arbitrary: collection },
    { weight: 1, arbitrary: inFlow ? scalar : empty },
    { weight: inFlow ? 0 : 1, arbitrary: text },
  )
}

function map(forms: readonly Form[], depth: number, form: Form): fc.Arbitrary<Layout> {
  const item = fc.record({
    key: fc.constantFrom(...KEYS),
    layout: layout(forms, depth, form !== 'block'),
    comment: fc.boolean(),
    above: above(),
  })
  return fc
    .uniqueArray(item, { minLength: 1, maxLength: 4, selector: ({ key }) => key })
    .map((items): Layout => ({ kind: 'map', form, items }))
}

function list(forms: readonly Form[], depth: number, form: Form): fc.Arbitrary<Layout> {
  const item = fc.record({
    layout: layout(forms, depth, form !== 'block'),
    comment: fc.boolean(),
    above: above(),
  })
  return fc
    .array(item, { minLength: 1, maxLength: 4 })
    .map((items): Layout => ({ kind: 'list', form, items }))
}
