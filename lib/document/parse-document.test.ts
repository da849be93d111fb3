import { describe, expect, it } from 'vitest'
import { AWS_JOB } from './jobs.test-support'
import { MAX_ALIASES, MAX_BYTES, MAX_DEPTH, parseDocument } from './parse-document'
import { readValue } from './read-value'

const codes = (text: string) => parseDocument(text).findings.map(({ code }) => code)

describe('parseDocument: values', () => {
  it.each<[name: string, text: string, value: unknown]>([
    ['empty text', '', null],
    ['a comment alone', '# nothing yet\n', null],
    ['a BOM alone', '\uFEFF', null],
    ['a start marker alone', '---\n', null],
    [
      'what both versions of YAML read alike',
      'a: 1\nb: 1.5\nc: true\nd: ~\ne: 0x1F\nf: text',
      { a: 1, b: 1.5, c: true, d: null, e: 31, f: 'text' },
    ],
    [
      'what only YAML 1.1 takes for more than text',
      'a: yes\nb: 1_000\nc: 010\nd: 1:30',
      { a: true, b: 1000, c: 8, d: 90 },
    ],
    ['what only YAML 1.2 takes for more than text', 'a: 0o17\nb: 1e3', { a: '0o17', b: '1e3' }],
    ['YAML 1.1 in spite of a directive', '%YAML 1.2\n---\na: yes\n', { a: true }],
    ['whole numbers with every digit', 'a: 12345678901234567890', { a: 12345678901234567890n }],
    ['tagged scalars', 'a: !!str 5\nb: !!int "3"\nc: !!float 1', { a: '5', b: 3, c: 1 }],
    [
      'quoted text that goes on at the column of its key',
      'a: "x\\\n y"\nb: \'p\nq\'',
      { a: 'xy', b: 'p q' },
    ],
    ['a comment right behind a quote', 'a: "x"#c', { a: 'x' }],
    ['CRLF', 'a: 1\r\nb:\r\n  - c\r\n', { a: 1, b: ['c'] }],
    ['a lone CR', 'a: 1\rb:\r  - c\r', { a: 1, b: ['c'] }],
    ['mixed line ends in a text block', 'a: |\r\n  x\n  y\r  z\n', { a: 'x\ny\nz\n' }],
    ['a BOM before a list of maps', '\uFEFF- a: 1\n  b: 2\n', [{ a: 1, b: 2 }]],
    ['document markers', '---\na: 1\n...\n', { a: 1 }],
    [
      'keys that are no text',
      '2: a\n1.50: b\nno: c\n~: d\n0x10: e\n2024-1-5 1:02:03: f\n=: g',
      { 2: 'a', '1.5': 'b', False: 'c', None: 'd', 16: 'e', '2024-01-05 01:02:03': 'f', '=': 'g' },
    ],
    ['an alias', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['an alias as a key', 'a: &x b\n*x : 1', { a: 'b', b: 1 }],
    ['unicode', 'ключ: "日本 🎉"', { ключ: '日本 🎉' }],
    ['one replacement character', 'a: caf\uFFFD', { a: 'caf\uFFFD' }],
    ['a tab in a comment', 'a: 1 #\tnote\n', { a: 1 }],
  ])('reads %s', (_name, text, value) => {
    const document = parseDocument(text)
    expect(document.findings).toEqual([])
    expect(document.value).toEqual(value)
    expect(document.text).toBe(text)
  })

  it.each<[name: string, text: string, value: unknown]>([
    ['keeps own keys over merged ones', 'a: &x {p: 1, q: 2}\nb: {q: 3, <<: *x}', { p: 1, q: 3 }],
    [
      'takes the first of a list',
      'a: &x {p: 1}\nc: &y {p: 2, r: 3}\nb: {<<: [*x, *y]}',
      { p: 1, r: 3 },
    ],
    [
      'lets a later << outrank an earlier one',
      'a: &x {p: 1}\nc: &y {p: 2}\nb: {<<: *x, <<: *y}',
      { p: 2 },
    ],
    ['takes a quoted << for a name', 'b: {"<<": 1}', { '<<': 1 }],
    ['merges only one level', 'a: &x {p: {q: 1}}\nb: {<<: *x, p: {r: 2}}', { p: { r: 2 } }],
  ])('merge keys as PyYAML: %s', (_name, text, value) => {
    expect(parseDocument(text).value).toHaveProperty('b', value)
  })

  it('makes own keys of names that objects inherit, and pollutes nothing', () => {
    const text = '__proto__: {polluted: 1}\nconstructor: {prototype: 2}\ntoString: 3\n'
    const { value, findings } = parseDocument(text)
    expect(findings).toEqual([])
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor', 'toString'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect({}).not.toHaveProperty('polluted')
  })

  it('merges a __proto__ key as a plain one', () => {
    const { value } = parseDocument('a: &x\n  __proto__: {polluted: 1}\nb:\n  <<: *x\n')
    expect({}).not.toHaveProperty('polluted')
    expect(JSON.stringify(value)).toBe(
      '{"a":{"__proto__":{"polluted":1}},"b":{"__proto__":{"polluted":1}}}',
    )
  })

  it('knows the lines of a job', () => {
    const { lines } = parseDocument(AWS_JOB)
    expect(lines.position(AWS_JOB.indexOf('provider'))).toEqual({ line: 11, column: 3 })
  })
})

describe('parseDocument: limits', () => {
  const filled = (bytes: number, unit = 'x') => {
    const size = new TextEncoder().encode(unit).length
    return `#${unit.repeat((bytes - 1) / size)}`
  }

  it.each([
    ['ASCII', filled(MAX_BYTES), filled(MAX_BYTES + 1)],
    ['three bytes each', filled(MAX_BYTES, '日'), filled(MAX_BYTES + 3, '日')],
    ['two bytes each', `#${filled(MAX_BYTES - 1, 'é')}`, `#${filled(MAX_BYTES + 1, 'é')}`],
    ['four bytes each', `###${filled(MAX_BYTES - 3, '🎉')}`, `###${filled(MAX_BYTES + 1, '🎉')}`],
  ])('takes 1 MiB and no more: %s', (_name, allowed, refused) => {
    expect(codes(allowed)).toEqual([])
    expect(codes(refused)).toEqual(['document-too-large'])
  })

  const nestings: [name: string, nest: (depth: number) => string][] = [
    ['brackets', (depth) => '['.repeat(depth) + ']'.repeat(depth)],
    ['braces', (depth) => `${'{a: '.repeat(depth)}1${'}'.repeat(depth)}`],
    ['dashes', (depth) => `${'- '.repeat(depth)}x`],
    ['question marks', (depth) => `${'? '.repeat(depth)}x`],
    [
      'indented keys',
      (depth) => Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    ],
    ['pairs in brackets', (depth) => `${'['.repeat(depth - 1)}a: 1${']'.repeat(depth - 1)}`],
    [
      'an alias',
      (depth) =>
        `a: &x ${'['.repeat(10)}${']'.repeat(10)}\nb: ${'['.repeat(depth - 11)}*x${']'.repeat(depth - 11)}`,
    ],
  ]
  it.each(nestings.filter(([name]) => name !== 'question marks'))(
    'takes 64 levels and no more: %s',
    (_name, nest) => {
      expect(codes(nest(MAX_DEPTH))).toEqual([])
      expect(codes(nest(MAX_DEPTH + 1))).toEqual(['document-too-deep'])
    },
  )
  it.each(nestings.filter(([name]) => !/indented|alias/.test(name)))(
    'survives 50,000 levels: %s',
    (_name, nest) => {
      expect(codes(nest(50_000))).toEqual(['document-too-deep'])
    },
  )
  it('survives 50,000 opening brackets', () => {
    expect(codes('['.repeat(50_000))).toEqual(['document-too-deep'])
  })
  it('survives deep blocks of one column each', () => {
    const text = Array.from({ length: 1400 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')
    expect(codes(text)).toEqual(['document-too-deep'])
  })

  it('takes 100 aliases and no more', () => {
    const text = (count: number) => `a: &x 1\nb: [${'*x, '.repeat(count)}]`
    expect(codes(text(MAX_ALIASES))).toEqual([])
    expect(codes(text(MAX_ALIASES + 1))).toEqual(['too-many-aliases'])
  })
  it('counts the aliases inside what an alias repeats', () => {
    const text = (count: number) =>
      `a: &x 1\nb: &y [${'*x, '.repeat(10)}]\nc: [${'*y, '.repeat(count)}]`
    expect(codes(text(8))).toEqual([])
    expect(codes(text(9))).toEqual(['too-many-aliases'])
  })
  it.each([
    ['lists', (i: number) => `a${i}: &a${i} [${`*a${i - 1},`.repeat(9)}]`],
    ['merge keys', (i: number) => `a${i}: &a${i}\n  <<: [*a${i - 1}, *a${i - 1}]\n  k: 1`],
  ])('does not expand an alias bomb of %s', (_name, level) => {
    const text = ['a0: &a0 {x: lol}', ...Array.from({ length: 40 }, (_, i) => level(i + 1))].join(
      '\n',
    )
    expect(codes(text)).toEqual(['too-many-aliases'])
  })
  it('does not repeat a huge value', () => {
    expect(codes(`a: &x [${'1,'.repeat(60_000)}]\nb: [*x, *x]`)).toEqual(['too-many-aliases'])
  })
  it('refuses an alias inside its own value', () => {
    expect(codes('a: &x [*x]')).toEqual(['too-many-aliases'])
  })

  it.each([
    ['NUL', 'a: \0'],
    ['a control character', 'a: \x07'],
    ['DEL', 'a: \x7f'],
    ['a C1 control character', 'a: \x80'],
    ['a lone surrogate', 'a: \ud83c'],
    ['UTF-16 read as UTF-8', '\ufffd\ufffda\0:\0'],
    ['a run of replacement characters', 'a: \ufffd\ufffd'],
    ['a noncharacter', 'a: \uffff'],
  ])('refuses binary content: %s', (_name, text) => {
    const document = parseDocument(text)
    expect(document.findings.map(({ code }) => code)).toEqual(['binary-file'])
    expect(document.tree).toBeNull()
  })

  it.each([
    ['1 MiB of brackets that close nothing', ']'.repeat(MAX_BYTES)],
    ['1 MiB of empty lists', '[]'.repeat(MAX_BYTES / 2)],
    ['many documents', 'a\n---\n'.repeat(1000)],
    ['1 MiB of an alias', `*${'a'.repeat(MAX_BYTES - 1)}`],
    ['many unknown tags', '- !x y\n'.repeat(5000)],
  ])('says a few words of %s', (_name, text) => {
    const { findings, value } = parseDocument(text)
    expect(findings.length).toBeGreaterThan(0)
    expect(findings.length).toBeLessThanOrEqual(20)
    expect(Math.max(...findings.map(({ message }) => message.length))).toBeLessThan(400)
    expect(value).toBeUndefined()
  })

  it('reads a map of 20,000 keys', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `key${index}: ${index}\n`).join('')
    expect(parseDocument(text).value).toHaveProperty('key19999', 19_999)
  })
})

describe('parseDocument: several documents and repeated keys', () => {
  it('marks the second document and keeps the tree of the first', () => {
    const { findings, tree } = parseDocument('a: 1\n---\nb: 2\n')
    expect(findings).toMatchObject([{ code: 'multiple-documents', span: { start: 5, end: 8 } }])
    expect(readValue(tree, '1.1').value).toEqual({ a: 1 })
  })
  it.each([
    ['the same key', 'a: 1\nb: 2\na: 3', 'a', 10],
    ['in braces', 'x: {a: 1, a: 2}', 'a', 10],
    ['quoted and plain', 'a: 1\n"a": 2', '"a"', 5],
    ['a number and its text', '1: a\n"1": b', '"1"', 5],
    ['__proto__', '__proto__: 1\n__proto__: 2', '__proto__', 13],
  ])('marks the second of two keys: %s', (_name, text, marked, start) => {
    const { findings } = parseDocument(text)
    expect(findings).toMatchObject([
      { code: 'duplicate-key', span: { start, end: start + marked.length } },
    ])
  })
})
