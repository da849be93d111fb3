import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folderName } from './folder-name'

describe('folderName', () => {
  it('keeps a plain name', () => {
    expect(folderName('stripe_customers_to_iceberg')).toBe('stripe_customers_to_iceberg')
  })

  it.each([
    '../x',
    '..',
    '.',
    '/etc/passwd',
    'a/b',
    'a\\b',
    '',
    'CON',
    'a\u0000b',
    'x'.repeat(300),
    'nul.txt',
    'NUL.tar.gz',
    'con.yaml',
    'Aux.',
    'COM1.log',
    'COM\u00b9',
    'lpt\u00b3.x',
    'CONIN$',
    'conout$',
    '-rf',
    '--help',
    '.-x',
    'name.',
    'name ',
    'name. .',
    '\u{20000}'.repeat(80),
    '語'.repeat(90),
  ])('makes %j one safe step', (name) => {
    const folder = folderName(name)
    expect(folder).toMatch(/_[0-9a-f]{8}$/)
    expect(folder).not.toMatch(/^-|^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\.|$)/i)
    expect(Buffer.byteLength(folder)).toBeLessThanOrEqual(255)
  })

  it.each(['nulls.txt', 'console', 'a-rf', 'com10', 'x.nul', '語'.repeat(80)])(
    'keeps %j',
    (name) => {
      expect(folderName(name)).toBe(name)
    },
  )

  it('is one step of a path for any name, and two names stay two', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 })
    fc.assert(
      fc.property(text, text, (left, right) => {
        const folder = folderName(left)
        expect(folder).toMatch(/^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u)
        expect([...folder].length).toBeLessThanOrEqual(80)
        expect(Buffer.byteLength(folder)).toBeLessThanOrEqual(255)
        if (left.normalize('NFC') !== right.normalize('NFC')) {
          expect(folder).not.toBe(folderName(right))
        }
      }),
    )
  })
})
