import { describe, expect, it } from 'vitest'
import type { Path } from '../document'
import { edited } from '../edited.test-support'
import { AWS_JOB, GCP_JOB } from '../jobs.test-support'

type Case = [name: string, before: string, path: Path, value: unknown, after: string]

const table = (cases: Case[]) =>
  it.each(cases)('%s', (_name, before, path, value, after) => {
    expect(edited(before, { op: 'set', path, value })).toBe(after)
  })

describe('set a scalar that exists', () => {
  table([
    ['keeps spaces and comments', 'a:   1   # one\nb: 2\n', ['a'], 3, 'a:   3   # one\nb: 2\n'],
    ['keeps double quotes', 'cpu: "1024" # c', ['cpu'], '2048', 'cpu: "2048" # c'],
    ['keeps single quotes', "cpu: '2'", ['cpu'], "it's", "cpu: 'it''s'"],
    ['leaves single quotes for what they cannot hold', "a: 'x'", ['a'], 'l1\nl2', 'a: "l1\\nl2"'],
    ['drops quotes for a number', 'cpu: "1024"', ['cpu'], 2048, 'cpu: 2048'],
    ['quotes what would read as a number', 'a: x', ['a'], '12', 'a: "12"'],
    ['quotes what YAML 1.1 reads as a boolean', 'a: x', ['a'], 'yes', 'a: "yes"'],
    ['quotes what YAML 1.1 reads as a time', 'a: x', ['a'], '12:30', 'a: "12:30"'],
    ['quotes a date', 'a: x', ['a'], '2024-01-01', 'a: "2024-01-01"'],
    ['quotes with the quotes of the document', "a: x\nb: 'y'", ['a'], 'no', "a: 'no'\nb: 'y'"],
    ['quotes a text with a comment mark', 'a: x', ['a'], 'y #z', 'a: "y #z"'],
    ['uses single quotes for backslashes', 'a: x', ['a'], '\\d: "', "a: '\\d: \"'"],
    ['escapes what cannot be seen', 'a: x', ['a'], '\0\u2028\ufeff', 'a: "\\u0000\\u2028\\ufeff"'],
    ['keeps CRLF', 'a: 1\r\nb: 2\r\n', ['b'], 3, 'a: 1\r\nb: 3\r\n'],
    ['keeps a BOM', '\uFEFFa: 1\n', ['a'], 2, '\uFEFFa: 2\n'],
    ['keeps tabs in comments', 'a: 1 #\tx\n', ['a'], 2, 'a: 2 #\tx\n'],
    ['in braces', 'a: { b: 1, c: 2 }', ['a', 'b'], 'x, y', 'a: { b: "x, y", c: 2 }'],
    ['in JSON', '{"a":1}', ['a'], 2, '{"a":2}'],
    ['in a list', 'a:\n- x # c\n- y\n', ['a', 0], 'z', 'a:\n- z # c\n- y\n'],
    ['of several lines', 'a: x\n  y\nb: 1\n', ['a'], 'z', 'a: z\nb: 1\n'],
    ['on the line below its key', 'a:\n  x # c\n', ['a'], 'z', 'a:\n  z # c\n'],
    ['behind an anchor that nobody uses', 'a: &n x', ['a'], 'z', 'a: &n z'],
    ['null', 'a: 1', ['a'], null, 'a: null'],
    ['a fraction', 'a: 1', ['a'], 0.1, 'a: 0.1'],
    ['a number beyond 2^53', 'a: 1', ['a'], 2 ** 60, 'a: 1152921504606847000.0'],
    [
      'beside a date and a long number',
      'a: 1\nb: 2024-01-01\nc: 12345678901234567890',
      ['a'],
      2,
      'a: 2\nb: 2024-01-01\nc: 12345678901234567890',
    ],
    [
      'beside a text that goes on at its column',
      'a: 1\nb: "x\ny"\n',
      ['a'],
      2,
      'a: 2\nb: "x\ny"\n',
    ],
    ['a huge number as a float of YAML 1.1', 'a: 1', ['a'], 1e21, 'a: 1.0e+21'],
  ])
})

describe('set a text block', () => {
  table([
    [
      'keeps its form',
      'a: |  # c\n  x\n  y\nb: 1\n',
      ['a'],
      'z\nw\n',
      'a: |  # c\n  z\n  w\nb: 1\n',
    ],
    ['with blank lines', 'a: |\n  x\n', ['a'], 'z\n\nw\n', 'a: |\n  z\n\n  w\n'],
    ['without a last line end', 'a: |\n  x\n', ['a'], 'z', 'a: |-\n  z\n'],
    ['with one again', 'a: |-\n    x\n', ['a'], 'z\n', 'a: |\n    z\n'],
    ['folded', 'a: >-\n  x\n  y\n', ['a'], 'z\nw', 'a: >-\n  z\n\n  w\n'],
    ['keeps CRLF', 'a: |\r\n  x\r\n', ['a'], 'y\nz\n', 'a: |\r\n  y\r\n  z\r\n'],
    ['leaves it for odd spaces', 'a: |  # c\n  x\nb: 1\n', ['a'], ' z', 'a: " z"  # c\nb: 1\n'],
    ['leaves it for a number', 'a: |\n  x\n  y\nb: 1\n', ['a'], 7, 'a: 7\nb: 1\n'],
  ])
})

describe('set what is empty or missing', () => {
  table([
    ['a key without a value', 'a:\nb: 1\n', ['a'], 'x', 'a: x\nb: 1\n'],
    ['before its comment', 'a:  # c\nb: 1\n', ['a'], 'x', 'a: x  # c\nb: 1\n'],
    [
      'a block below a key without a value',
      'a:  # c\nb: 1\n',
      ['a', 'x'],
      1,
      'a:  # c\n  x: 1\nb: 1\n',
    ],
    ['a value in braces', 'a: {b}', ['a', 'b'], 1, 'a: {b: 1}'],
    ['an empty item', 'a:\n  -\n  - y\n', ['a', 0], 'x', 'a:\n  - x\n  - y\n'],
    ['a new key after the last', 'a: 1\nb: 2 # c\n', ['c'], 3, 'a: 1\nb: 2 # c\nc: 3\n'],
    ['a new key without a line end', 'a: 1', ['b'], 2, 'a: 1\nb: 2'],
    [
      'before comments of what follows',
      'a:\n  b: 1\n\n# next\nc: 1\n',
      ['a', 'd'],
      2,
      'a:\n  b: 1\n  d: 2\n\n# next\nc: 1\n',
    ],
    ['a new key with CRLF', 'a:\r\n  b: 1\r\n', ['a', 'c'], 2, 'a:\r\n  b: 1\r\n  c: 2\r\n'],
    ['a new key with a lone CR', 'a: 1\rb: 2\r', ['c'], 3, 'a: 1\rb: 2\rc: 3\r'],
    [
      'after a text block',
      'a:\n  b: |\n    x\n\nc: 1\n',
      ['a', 'd'],
      1,
      'a:\n  b: |\n    x\n  d: 1\n\nc: 1\n',
    ],
    [
      'after a text block that keeps its blank lines',
      'a:\n  b: |+\n    x\n\nc: 1\n',
      ['a', 'd'],
      1,
      'a:\n  b: |+\n    x\n\n  d: 1\nc: 1\n',
    ],
    [
      'after a text block that ends with the file',
      'a:\n  b: |\n    x',
      ['c'],
      1,
      'a:\n  b: |-\n    x\nc: 1',
    ],
    ['a missing parent', 'a: 1\n', ['b', 'c', 'd'], 2, 'a: 1\nb:\n  c:\n    d: 2\n'],
    [
      'with the indentation of the document',
      'a:\n    b: 1\n',
      ['c', 'd'],
      2,
      'a:\n    b: 1\nc:\n    d: 2\n',
    ],
    ['a key that needs quotes', 'a: 1\n', ['b: c'], 2, 'a: 1\n"b: c": 2\n'],
    ['a key that looks like a number', 'a: 1\n', ['1'], 2, 'a: 1\n"1": 2\n'],
    ['__proto__', 'a: 1\n', ['__proto__'], 2, 'a: 1\n__proto__: 2\n'],
    ['in braces', 'a: {b: 1}', ['a', 'c'], 2, 'a: {b: 1, c: 2}'],
    ['in spaced braces', 'a: { b: 1 }', ['a', 'c'], 2, 'a: { b: 1, c: 2 }'],
    ['in empty braces', 'a: {} # c', ['a', 'c'], 2, 'a: {c: 2} # c'],
    ['in JSON', '{"a":1}', ['b'], 'x', '{"a":1, "b": "x"}'],
    ['behind a last comma', 'a: [b, ]', ['a', 1], 'c', 'a: [b, c ]'],
    [
      'in braces of several lines',
      'a: {\n  b: 1 # c\n}\n',
      ['a', 'd'],
      2,
      'a: {\n  b: 1, # c\n  d: 2\n}\n',
    ],
    ['in brackets with a last comma', 'a: [\n  b,\n]\n', ['a', 1], 'c', 'a: [\n  b,\n  c,\n]\n'],
    [
      'an item, indented as the others',
      'a:\n    -   x\n',
      ['a', 1],
      'y',
      'a:\n    -   x\n    -   y\n',
    ],
    [
      'an item of a list that is not indented',
      'a:\n- x\nb: 1\n',
      ['a', 1],
      'y',
      'a:\n- x\n- y\nb: 1\n',
    ],
    [
      'a map as an item',
      'a:\n  - x: 1\n',
      ['a', 1],
      { x: 2, y: 3 },
      'a:\n  - x: 1\n  - x: 2\n    y: 3\n',
    ],
    ['a key of an item', '- a: 1\n- b: 2\n', [0, 'c'], 3, '- a: 1\n  c: 3\n- b: 2\n'],
    ['into an empty document', '', ['a', 'b'], 1, 'a:\n  b: 1\n'],
    ['behind comments alone', '# job\n', ['a'], 1, '# job\na: 1\n'],
    ['behind a comment without a line end', '# job', ['a'], 1, '# job\na: 1\n'],
    ['behind a BOM', '\uFEFF', ['a'], 1, '\uFEFFa: 1\n'],
    ['behind a start marker', '---\n', ['a'], 1, '---\na: 1\n'],
    ['instead of null', 'null\n', ['a'], 1, 'a: 1\n'],
  ])
})

describe('set lists and maps', () => {
  table([
    ['appends in brackets', 'a: [x, y] # c', ['a'], ['x', 'y', 'z'], 'a: [x, y, z] # c'],
    ['removes in brackets', 'a: [x, y, z]', ['a'], ['x', 'z'], 'a: [x, z]'],
    ['changes one in brackets', 'a: [ x, y ]', ['a'], ['x', 'z'], 'a: [ x, z ]'],
    ['inserts in brackets', 'a: [x, z]', ['a'], ['x', 'y', 'z'], 'a: [x, y, z]'],
    [
      'appends lines',
      'a:\n  - x # 1\n  - y\n',
      ['a'],
      ['x', 'y', 'z'],
      'a:\n  - x # 1\n  - y\n  - z\n',
    ],
    [
      'removes a line with its comment',
      'a:\n  - x # 1\n  - y # 2\n',
      ['a'],
      ['y'],
      'a:\n  - y # 2\n',
    ],
    [
      'inserts the first line',
      'a:\n  # about y\n  - y\n',
      ['a'],
      ['x', 'y'],
      'a:\n  - x\n  # about y\n  - y\n',
    ],
    [
      'inserts a line in between',
      'a:\n- x\n# about z\n- z\n',
      ['a'],
      ['x', 'y', 'z'],
      'a:\n- x\n- y\n# about z\n- z\n',
    ],
    [
      'edits maps in lists',
      'a:\n  - b: 1 # 1\n    c: 2\n',
      ['a'],
      [{ b: 1, c: 3 }],
      'a:\n  - b: 1 # 1\n    c: 3\n',
    ],
    [
      'edits maps key by key',
      'a:\n  b: 1 # 1\n  c: 2\n',
      ['a'],
      { b: 1, d: 4 },
      'a:\n  b: 1 # 1\n  d: 4\n',
    ],
    ['empties a list', 'a:\n  - x\nb: 1\n', ['a'], [], 'a: []\nb: 1\n'],
    ['empties a map', 'a:\n  b: 1\nc: 1\n', ['a'], {}, 'a: {}\nc: 1\n'],
    ['fills an empty list', 'a: []\n', ['a'], ['x', 'y'], 'a: [x, y]\n'],
    ['fills an empty map', 'a: {} # c\n', ['a'], { b: 1, c: 2 }, 'a: # c\n  b: 1\n  c: 2\n'],
    ['a map instead of a text', 'a: x # c\nb: 1\n', ['a'], { c: 1 }, 'a: # c\n  c: 1\nb: 1\n'],
    ['a text instead of a map', 'a: # c\n  c: 1\n  d: 2\nb: 1\n', ['a'], 'x', 'a: x # c\nb: 1\n'],
    [
      'a list instead of a map',
      'a:\n  c: 1\nb:\n- z\n',
      ['a'],
      ['x', 'y'],
      'a:\n- x\n- y\nb:\n- z\n',
    ],
    [
      'a map instead of an item',
      '- x # c\n- y\n',
      [0],
      { a: 1, b: 2 },
      '- a: 1\n  b: 2 # c\n- y\n',
    ],
    [
      'a map instead of a list in brackets',
      'a: {b: [1]}',
      ['a', 'b'],
      { c: [1] },
      'a: {b: {c: [1]}}',
    ],
    ['short lists in brackets', 'a: 1\n', ['b'], ['x', 'y'], 'a: 1\nb: [x, y]\n'],
    [
      'lists of maps in lines',
      'a: 1\n',
      ['b'],
      [{ x: 1, y: [2] }],
      'a: 1\nb:\n  - x: 1\n    y: [2]\n',
    ],
    ['lists as the document has them', 'a:\n- x\n', ['b'], ['y'], 'a:\n- x\nb:\n- y\n'],
    ['lists in lists', 'a:\n- x\n', ['a', 1], ['y', ['z']], 'a:\n- x\n- - y\n  - - z\n'],
    [
      'a long list in lines',
      '',
      ['a'],
      ['x'.repeat(50), 'y'.repeat(50)],
      `a:\n  - ${'x'.repeat(50)}\n  - ${'y'.repeat(50)}\n`,
    ],
    [
      'members that are undefined are left out',
      'a: 1',
      ['a'],
      { b: undefined, c: 1 },
      'a:\n  c: 1',
    ],
    ['the whole document', 'a: 1 # c\nb: 2\n', [], { a: 1, c: 3 }, 'a: 1 # c\nc: 3\n'],
  ])
})

describe('set in a job', () => {
  it('adds a tag behind the last one', () => {
    const path = ['infrastructure', 'tags', 'project']
    expect(edited(AWS_JOB, { op: 'set', path, value: 'data platform' })).toBe(
      AWS_JOB.replace('SOC2, PCI-DSS]\n', 'SOC2, PCI-DSS]\n    project: data platform\n'),
    )
  })
  it('adds a block with the habits of the file', () => {
    const path = ['infrastructure', 'monitoring', 'alerts', 'channels']
    expect(
      edited(GCP_JOB, { op: 'set', path, value: ['projects/p/notificationChannels/1', 'on'] }),
    ).toBe(
      `${GCP_JOB}    monitoring:
        alerts:
            channels:
            - projects/p/notificationChannels/1
            - 'on'
`,
    )
  })
})
