import { describe, expect, it } from 'vitest'
import { jsonText } from '../json-text'
import { github } from './github'
import { printable, text } from './text'

const finding = (file: string, message: string) => ({
  file,
  severity: 'error' as const,
  code: 'wrong-type' as const,
  message,
  path: [],
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
})
const report = (file: string, message: string) => ({
  path: file,
  valid: false,
  diagnostics: [finding(file, message)],
})

const OBEYED = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u
const NASTY = ['\u001b[2J', '\u009b31m', '\u202e', '\u2028', '\u0007', 'a\u0000b', '\u007f']

describe('what a terminal is given', () => {
  it.each(NASTY)('holds no %j', (nasty) => {
    const all = report(`${nasty}.yaml`, `a ${nasty} b`)
    const options = { problems: [nasty], relativePath: (path: string) => path }
    for (const written of [text(all), github([all], options), jsonText(all)]) {
      for (const line of written.trimEnd().split('\n')) expect(line).not.toMatch(OBEYED)
    }
    expect(JSON.parse(jsonText(all))).toEqual(all)
  })

  it.each([
    ['::error file=x,title=t::p.yaml', '\\u003a:error file=x,title=t::p.yaml'],
    ['  ::set-output name=x::y', '  \\u003a:set-output name=x::y'],
    ['a ##[add-mask]b', 'a #\\u0023[add-mask]b'],
    ['a ##vso[task.setvariable]b', 'a #\\u0023vso[task.setvariable]b'],
    ['a\nb', 'a\\u000ab'],
    ['a::b # c', 'a::b # c'],
  ])('%j is written as %j', (line, expected) => {
    expect(printable(line)).toBe(expected)
  })

  it('names and messages end no property and no command', () => {
    const all = report('a,title=b::c\r\n%0A.yaml', 'x\n::error::y %0A')
    const [line = '', ...rest] = github([all], {
      problems: [],
      relativePath: (path) => path,
    })
      .trimEnd()
      .split('\n')
    expect(rest).toEqual([])
    expect(line).toContain('file=a%2Ctitle=b%3A%3Ac%0D%0A%250A.yaml,line=1')
    expect(line).toMatch(/::x%0A::error::y %250A$/)
  })
})
