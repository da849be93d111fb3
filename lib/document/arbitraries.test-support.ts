import * as fc from 'fast-check'

/** A value with the way it is written. Comments are numbered, so that each can be found again. */
type Layout =
  | { readonly kind: 'scalar'; readonly source: string }
  | { readonly kind: 'text'; readonly header: string; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly form: Form; readonly items: readonly Item[] }
  | {
      readonly kind: 'map'
      readonly form: Form
      readonly items: readonly (Item & { key: string })[]
    }

type Form = 'block' | 'flow' | 'flow-lines'

interface Item {
  readonly layout: Layout
  readonly comment: boolean
  readonly above: readonly ('comment' | 'blank')[]
}

interface Page {
  readonly root: Layout
  readonly step: number
  readonly listStep: number
  readonly gap: string
  readonly header: readonly ('comment' | 'blank')[]
  readonly footer: readonly ('comment' | 'blank')[]
  readonly lineBreaks: readonly string[]
  readonly bom: boolean
  readonly endsWithLineBreak: boolean
}

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
  '1',
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
  '- not a list'.slice(2),
  '"[x]"',
]
const COMMENTS = ['# c', '#\tc', '# key: value c', '# "open c', "# it's [c", '## ünï c']

/** Text of realistic YAML without anchors: comments, odd spacing, every style, CRLF, BOM. */
export function yamlText(
  forms: readonly Form[] = ['block', 'flow', 'flow-lines'],
): fc.Arbitrary<string> {
  return page(forms).map(write)
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

function above(): fc.Arbitrary<('comment' | 'blank')[]> {
  return fc.array(fc.constantFrom('comment' as const, 'blank' as const), { maxLength: 2 })
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

function write(its: Page): string {
  const writer = new Writer(its)
  const lines = [
    ...writer.above(its.header, 0),
    ...writer.block(its.root, 0),
    ...writer.above(its.footer, 0),
  ]
  const text = lines.join('\n') + (its.endsWithLineBreak ? '\n' : '')
  let count = 0
  const broken = text.replaceAll(
    '\n',
    () => its.lineBreaks[count++ % its.lineBreaks.length] ?? '\n',
  )
  return (its.bom ? '\uFEFF' : '') + broken
}

/** Writes layouts as lines without line ends. */
class Writer {
  private comments = 0

  constructor(private readonly page: Page) {}

  above(marks: readonly ('comment' | 'blank')[], column: number): string[] {
    return marks.map((mark) => (mark === 'blank' ? '' : ' '.repeat(column) + this.comment()))
  }

  block(layout: Layout, column: number): string[] {
    if (layout.kind !== 'map' && layout.kind !== 'list') return [this.inline(layout)]
    const indent = ' '.repeat(column)
    return layout.items.flatMap((item) => {
      const above = this.above(item.above, column)
      const mark = 'key' in item ? `${item.key}:` : '-'
      const [first = '', ...rest] = this.value(item, column, mark, layout.kind === 'list')
      return [...above, indent + first, ...rest]
    })
  }

  private value(
    { layout, comment }: Item,
    column: number,
    mark: string,
    isItem: boolean,
  ): string[] {
    const behind = comment ? ` ${this.comment()}` : ''
    if (layout.kind === 'scalar') {
      return [mark + (layout.source ? this.page.gap + layout.source : '') + behind]
    }
    if (layout.kind === 'text') {
      const indent = ' '.repeat(column + this.page.step)
      return [`${mark} ${layout.header}${behind}`, ...layout.lines.map((line) => indent + line)]
    }
    if (layout.form !== 'block') {
      const [first = '', ...rest] = this.flow(layout, column + this.page.step)
      const lines = [`${mark}${this.page.gap}${first}`, ...rest]
      return [...lines.slice(0, -1), `${lines.at(-1)}${behind}`]
    }
    if (isItem) {
      const [first = '', ...rest] = this.block(
        { ...layout, items: layout.items.map((item) => ({ ...item, above: [] })) } as Layout,
        column + 2,
      )
      return [`${mark} ${first.trimStart()}`, ...rest]
    }
    const step = layout.kind === 'list' ? this.page.listStep : this.page.step
    return [mark + behind, ...this.block(layout, column + step)]
  }

  private flow(layout: Layout, column: number): string[] {
    if (layout.kind !== 'map' && layout.kind !== 'list') return [this.inline(layout)]
    const [open, close] = layout.kind === 'map' ? ['{', '}'] : ['[', ']']
    const items = layout.items.map((item) => {
      const [first = '', ...rest] = this.flow(item.layout, column + 2)
      return ['key' in item ? `${item.key}: ${first}` : first, ...rest]
    })
    if (layout.form !== 'flow-lines') {
      const joined = items.flatMap((lines, index) => {
        const comma = index < items.length - 1 ? ', ' : ''
        return [...lines.slice(0, -1), `${lines.at(-1)}${comma}`].join('\n')
      })
      return `${open}${joined.join('')}${close}`.split('\n')
    }
    const indent = ' '.repeat(column)
    const lines = layout.items.flatMap((item, index) => {
      const its = items[index] ?? []
      const comma = index < items.length - 1 ? ',' : ''
      const behind = item.comment ? ` ${this.comment()}` : ''
      const [first = '', ...rest] = its
      const all = [indent + first, ...rest]
      return [
        ...this.above(item.above, column),
        ...all.slice(0, -1),
        `${all.at(-1)}${comma}${behind}`,
      ]
    })
    return [open, ...lines, ' '.repeat(Math.max(column - 1, 1)) + close]
  }

  private inline(layout: Layout): string {
    return layout.kind === 'scalar' ? layout.source || '~' : '~'
  }

  private comment(): string {
    const number = this.comments++
    return `${COMMENTS[number % COMMENTS.length]}${number};`
  }
}
