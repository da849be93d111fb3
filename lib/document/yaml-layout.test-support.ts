/** A value with the way it is written. Comments are numbered, so that each can be found again. */
export type Layout =
  | { readonly kind: 'scalar'; readonly source: string }
  | { readonly kind: 'text'; readonly header: string; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly form: Form; readonly items: readonly Item[] }
  | {
      readonly kind: 'map'
      readonly form: Form
      readonly items: readonly (Item & { key: string })[]
    }

/** What stands on a line of its own above a key, an item or nothing. */
export type Mark = 'comment' | 'blank'

export type Form = 'block' | 'flow' | 'flow-lines'

export interface Item {
  readonly layout: Layout
  readonly comment: boolean
  readonly above: readonly Mark[]
}

export interface Page {
  readonly root: Layout
  readonly step: number
  readonly listStep: number
  readonly gap: string
  /** What stands inside the brackets of a list or map on one line. */
  readonly pad: string
  readonly header: readonly Mark[]
  readonly footer: readonly Mark[]
  readonly lineBreaks: readonly string[]
  readonly bom: boolean
  readonly endsWithLineBreak: boolean
}

const COMMENTS = ['# c', '#\tc', '# key: value c', '# "open c', "# it's [c", '## ünï c']

/** The text of a page; line ends are taken from its list in turn. */
export function writeLayout(its: Page): string {
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

  above(marks: readonly Mark[], column: number): string[] {
    return marks.map((mark) => (mark === 'blank' ? '' : ' '.repeat(column) + this.comment()))
  }

  block(layout: Layout, column: number, withAbove = true): string[] {
    if (layout.kind !== 'map' && layout.kind !== 'list') return [this.inline(layout)]
    const indent = ' '.repeat(column)
    return layout.items.flatMap((item) => {
      const above = withAbove ? this.above(item.above, column) : []
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
      const [first = '', ...rest] = this.block(layout, column + 2, false)
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
      const { pad } = this.page
      return `${open}${pad}${joined.join('')}${pad}${close}`.split('\n')
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
