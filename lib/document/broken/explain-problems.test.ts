import { describe, expect, it } from 'vitest'
import { parseDocument } from '../parse-document'

/** Name, text, what is marked, a part of what is said. */
type Case = [name: string, text: string, marked: string, words: string]

describe('what is said of broken YAML', () => {
  it.each<Case>([
    ['a tab as indentation', 'a:\n\tb: 1', '\t', 'A tab is used as indentation'],
    ['an unclosed double quote', 'a: "x\nb: 1', '"x', 'double quote is not closed'],
    ['an unclosed single quote', "a: 'x", "'x", 'single quote is not closed'],
    ['an unclosed bracket', 'a: [1, 2\nb: 1', '[1, 2', 'bracket [ is not closed'],
    ['an unclosed brace', 'a: {x: 1', '{x: 1', 'brace { is not closed'],
    ['a line in an open bracket', 'b: [1, 2\n  x: : y\nc: 1', '[1, 2', 'before the line “x: : y”'],
    ['a pair in an open bracket', 'b: [1, 2\n  x: y\nc: 1', '[1, 2', 'Add the missing ]'],
    ['a line far below a bracket', 'b: [1,\n  2,\n  3\n  x: : y\nc: 1', '[1,', '“x: : y”'],
    ['a line in an open brace', 'b: {a: 1\n  x: : y\nc: 1', '{a: 1', 'brace { that is opened here'],
    ['a comma that is missing at a line end', 'b: [1, 2\n  x: y]\nc: 1', '2', 'a comma is missing'],
    ['a bracket too many', 'a: 1\n]', ']', 'closes nothing'],
    ['a missing comma', 'a: {x: 1 y: 2}', '1 y: 2', 'quotes'],
    ['a key without a colon', 'tags\n  owner: x', 'tags', 'no colon'],
    ['a line without a colon', 'a: 1\nprovider\nb: 2', 'provider', 'no colon'],
    ['a key in a column of its own', 'a:\n    b: 1\n  c: 2', 'c: 2', 'does not line up'],
    ['a dash in a column of its own', 'a:\n  - b\n - c', '- c', 'list'],
    ['a list on the line of its key', 'a: - b', '-', 'Put the "-" on the next line'],
    ['a colon in a plain text', 'a: b: c', 'b', 'quotes around a text'],
    ['text after a quoted one', 'a: "x" y', 'y', 'already complete'],
    ['a reserved first character', 'a: @x', '@', 'Put quotes around'],
    ['an unknown escape', 'a: "C:\\data"', '\\', 'backslash'],
    ['an unknown alias', 'a: *owner', '*owner', 'nothing above is marked so'],
    ['an asterisk as text', 'a: * b', '*', 'read as a reference'],
    ['a tag that PyYAML does not know', 'a: !Ref x', '!Ref', 'not known'],
    ['a template without quotes', 'a: {{ region }}', '{ region }', 'put quotes around it'],
    ['a merge of something else', 'a:\n  <<: text', 'text', 'merges other maps'],
    ['a no-break space behind a colon', 'a:\u00a0x\nb: 1', '\u00a0', 'U+00A0 (no-break space)'],
    ['a full-width colon', 'a\uff1a x\nb: 1', '\uff1a', 'U+FF1A (fullwidth colon)'],
    ['a no-break space as indentation', 'a:\n\u00a0\u00a0b: 1\n  c: 1', '\u00a0', 'U+00A0'],
    ['a full-width brace', 'a: {x: 1\uff5d\nb: 1\n', '\uff5d', 'U+FF5D'],
    ['an en dash for a list', 'a:\n  - x\n  \u2013 y: 1\n  - z', '\u2013', 'U+2013 (en dash)'],
    ['a look-alike within quotes', 'a: "\u00a0" y', 'y', 'already complete'],
    ['text behind the mark of a text block', 'a: | x\n  y', 'x', 'next line'],
  ])('%s', (_name, text, marked, words) => {
    const [finding] = parseDocument(text).findings
    expect(finding?.code).toBe('yaml-syntax')
    expect(finding?.message).toContain(words)
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe(marked)
  })

  it('says one thing a line, in the order of the text', () => {
    const { findings } = parseDocument('a: "x" y z\nb: @c\nd: "e" f\n')
    expect(findings.map(({ span }) => span.start)).toEqual([7, 14, 24])
  })
})
