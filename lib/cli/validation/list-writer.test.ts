import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { json } from '../../report/json'
import { sarif, sarifText } from '../../report/sarif'
import type { ReportedDiagnostic, ValidationReport } from '../../report/validation-report'
import { renderer } from './render-findings'
import { resultWriter } from './result-writer'
import { Spool } from './spool'

const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } }
const finding = (file: string, message: string): ReportedDiagnostic => ({
  file,
  severity: 'error',
  code: 'missing-key',
  message,
  path: [],
  range,
})
const report = (path: string, ...diagnostics: readonly ReportedDiagnostic[]): ValidationReport => ({
  path,
  valid: diagnostics.length === 0,
  diagnostics,
})

async function written(
  format: string | null,
  reports: readonly ValidationReport[],
  shared: Readonly<Record<string, readonly ReportedDiagnostic[]>> = {},
  isSingle = false,
): Promise<string> {
  let text = ''
  const out = (part: string) => {
    text += part
  }
  const writer = resultWriter({ format, isSingle, out })
  const render = renderer(format)
  for (const { path, valid, ...rest } of reports) {
    const rendered = render({ path, valid, ...rest })
    writer.add([{ ok: true, path, valid, errors: 0, warnings: 0, claims: [], rendered }])
  }
  await writer.end(new Map(Object.entries(shared)), [])
  return text
}

describe('results of many files', () => {
  const reports = [
    report('a', finding('a', 'é "1"\n')),
    report('b'),
    report('c', finding('x', '2')),
  ]
  const shared = { b: [finding('b', 'of two')] }
  const [a, b, c] = reports
  const together = [a, { ...b, valid: false, diagnostics: shared.b }, c]

  test('JSON is the list of the reports, with what two share at each', async () => {
    expect(await written('json', reports)).toBe(json(reports))
    expect(await written('json', reports, shared)).toBe(json(together))
    expect(await written('json', [])).toBe('[]\n')
    expect(await written('json', [report('a')], {}, true)).toBe(json(report('a')))
  })

  test('SARIF is one log of them all', async () => {
    const log = JSON.parse(await written('sarif', reports, shared))
    const messages = log.runs[0].results.map(
      (one: { message: { text: string } }) => one.message.text,
    )
    expect(messages).toEqual(['é "1"\n', 'of two', '2'])
    const options = { version: '1', problems: ['p'], relativePath: (path: string) => path }
    for (const some of [reports, [], [report('b')]]) {
      expect([...sarifText(some, options)].join('')).toBe(json(sarif(some, options)))
    }
  })

  test('as text, what is wrong with a shared file is said once, what two share at the end', async () => {
    const lines = await written(
      null,
      [report('a', finding('p', 's'), finding('a', '1')), report('b', finding('p', 's'))],
      { a: [finding('a', 'both')] },
    )
    expect(lines).toBe(
      ['a:1:1: error missing-key 1', 'p:1:1: error missing-key s', 'a:1:1: error missing-key both']
        .map((line) => `${line}\n`)
        .join(''),
    )
  })
})

describe('a spool', () => {
  test.for([0, 10, 1_000_000])('gives back what it got, with %d bytes in memory', (memory) => {
    const mine = () => readdirSync(tmpdir()).filter((name) => /^dativo-[A-Za-z0-9]{6}$/.test(name))
    const before = mine()
    const texts = ['', 'größe', 'x'.repeat(100), '\0', ...Array.from({ length: 50 }, String)]
    const spool = new Spool(memory)
    for (const text of texts) spool.add(text)
    expect([...spool.texts()]).toEqual(texts)
    expect([...spool.texts()]).toEqual(texts)
    expect(mine().filter((name) => !before.includes(name))).toEqual([])
    spool.close()
  })
})
