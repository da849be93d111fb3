import { expect, it } from 'vitest'
import { listedIn, plainSpelling, strangerIn } from './look-alikes'

it.each([
  ['\u2022 GDPR \u2022 SOX', ['GDPR', 'SOX']],
  ['\u2013 GDPR \u2014 SOX', ['GDPR', 'SOX']],
  ['* GDPR', ['GDPR']],
  ['-\u00a0GDPR', ['GDPR']],
  ['GDPR - SOX', undefined],
  ['-1', undefined],
  ['', undefined],
])('%j is listed as %j', (text, items) => {
  expect(listedIn(text)).toEqual(items)
})

it.each([
  ['a\u00a0b', 'a b'],
  ['\u201ca\u201d', 'a'],
  ["'a\u00a0b'", "'a b'"],
  ['Команда \u0430cme', 'Команда acme'],
  ['2020\u20132023', '2020-2023'],
  ['\uff11\uff12\uff1a\uff13', '12:3'],
])('%j is taken for %s', (value, plain) => {
  expect(plainSpelling(value)).toBe(plain)
  expect(strangerIn(plain)).toBeUndefined()
})

it.each([
  'It\u2019s us \u2013 data',
  'データ\uff11',
  'Команда',
  '\u{1f469}\u200d\u{1f4bb}',
  'naïve',
])('%s is as it is meant', (value) => {
  expect(strangerIn(value)).toBeUndefined()
  expect(plainSpelling(value)).toBe(value)
})
