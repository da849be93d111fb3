import { expect, it } from 'vitest'
import { fileSize } from './file-size'

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [34_499, '34 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [1_249_000, '1.2 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(fileSize(bytes)).toBe(words)
})
