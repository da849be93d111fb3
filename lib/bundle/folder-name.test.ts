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
  ])('makes %j one safe step', (name) => {
    const folder = folderName(name)
    expect(folder).toMatch(/_[0-9a-f]{8}$/)
  })

  it('is one step of a path for any name, and two names stay two', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 })
    fc.assert(
      fc.property(text, text, (left, right) => {
        const folder = folderName(left)
        expect(folder).toMatch(/^[\p{L}\p{N}_-][\p{L}\p{N}._-]*$/u)
        expect([...folder].length).toBeLessThanOrEqual(80)
        if (left.normalize('NFC') !== right.normalize('NFC')) {
          expect(folder).not.toBe(folderName(right))
        }
      }),
    )
  })
})
