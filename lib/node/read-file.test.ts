import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { parseDocument } from '../document/parse-document'
import { valueAt } from '../document/value-at'
import { decodeText } from './decode-text'
import { readAssetPath } from './read-asset-path'
import { readFile } from './read-file'

const root = mkdtempSync(join(tmpdir(), 'dativo-read-'))
afterAll(() => rmSync(root, { recursive: true }))

describe('readFile', () => {
  test.for([0, 1, 65_536, 1_048_575, 1_048_576, 1_048_577])('%i bytes are read whole', (size) => {
    const text = 'x'.repeat(size)
    writeFileSync(join(root, 'file'), text)
    expect(readFile(join(root, 'file'))).toEqual({ ok: true, text })
  })

  test('no more than a byte beyond the limit is read of what has no end', () => {
    const file = readFile('/dev/zero')
    expect(file.ok && file.text.length).toBe(1_048_577)
  })

  test('a folder is no file', () => {
    expect(readFile(root)).toEqual({ ok: false, problem: `"${root}" is a folder, not a file.` })
  })
})

describe('decodeText', () => {
  test('text comes back byte for byte', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '€', '😀', '\n', '\0', '\ufffd', '\ufeff') }),
        (text) => {
          expect(decodeText(new TextEncoder().encode(`\ufeff${text}`))).toBe(`\ufeff${text}`)
        },
      ),
    )
  })

  test('bytes that are no UTF-8 are refused by the parser', () => {
    const { findings } = parseDocument(decodeText(Buffer.from('a: caf\xe9', 'latin1')))
    expect(findings).toMatchObject([{ code: 'binary-file', span: { start: 6 } }])
  })
})

describe('readAssetPath', () => {
  const name = fc.constantFrom('/app/a.yaml', 'a/b.yml', "'/a/b.yaml'", '"/a/b.yaml" # c', 'b.yaml')
  const odd = fc.constantFrom(
    '',
    '~',
    '5',
    '[a]',
    '&x /a/b.yaml',
    '/a/b.yaml # c',
    '"/a\\tb.yaml"',
    '>-\n  /a/b.yaml',
  )
  const line = fc.constantFrom(
    'tenant_id: acme',
    'x:\n  asset_path: /no/x.yaml',
    '# asset_path: /no/x.yaml',
    'note: |\n  asset_path: /no/x.yaml',
  )
  test('is what a parse gives, for every spelling', () => {
    fc.assert(
      fc.property(
        fc.array(line),
        fc.oneof(name, odd),
        fc.constantFrom('\n', '\r\n'),
        (lines, value, end) => {
          const text = [...lines, `asset_path: ${value}`].join('\n').replaceAll('\n', end)
          const document = parseDocument(text)
          fc.pre(document.findings.length === 0)
          const parsed = valueAt(document.value, ['asset_path'])
          expect(readAssetPath(text)).toBe(
            typeof parsed === 'string' && parsed !== '' ? parsed : null,
          )
        },
      ),
    )
  })

  test('in a flow map', () => {
    expect(readAssetPath('{asset_path: /a/b.yaml, x: 1}')).toBe('/a/b.yaml')
    expect(readAssetPath('{\nasset_path: /a/b.yaml,\nx: 1}')).toBe('/a/b.yaml')
    expect(readAssetPath('x: 1')).toBeNull()
  })
})
