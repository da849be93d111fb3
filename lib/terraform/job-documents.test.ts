import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asVariable } from './job-documents'

/** What terraform/modules/job-run makes of it. */
function delivered(variable: string): Buffer {
  const encoded = /^base64:([A-Za-z0-9+/]+=*)$/.exec(variable)?.[1]
  return encoded ? Buffer.from(encoded, 'base64') : Buffer.from(variable.normalize('NFC'))
}

it('gives every text back, byte for byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(delivered(asVariable(text))).toEqual(Buffer.from(text))
    }),
  )
  const large = 'größe\n'.normalize('NFD').repeat(100_000)
  expect(delivered(asVariable(large))).toEqual(Buffer.from(large))
})

it.each(['a: 1\n', 'a: 1\r\nb: 2\r\n', 'größe: 日本\n'.normalize('NFC'), 'a: \ud83d\ude00\n', ''])(
  'keeps %j as it is',
  (text) => {
    expect(asVariable(text)).toBe(text)
  },
)

it.each(['\ufeffa: 1\n', 'größe: 1'.normalize('NFD'), 'a: "\u0000"', 'base64:QUJD', 'a\u2028b'])(
  'gives %j in Base64',
  (text) => {
    expect(asVariable(text)).toBe(`base64:${Buffer.from(text).toString('base64')}`)
  },
)
