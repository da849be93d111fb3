import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readZip } from './read-zip'

it('reads every file back, byte order mark included, and tells text from bytes', () => {
  const zip = zipSync({
    'job/README.md': strToU8('# Büro\r\n'),
    'job/bom.yaml': strToU8('\uFEFFa: 1'),
    'job/empty/': new Uint8Array(),
    'job/raw.bin': new Uint8Array([0xff, 0xfe]),
  })
  expect(readZip(zip)).toEqual([
    { path: 'job/README.md', size: 9, text: '# Büro\r\n' },
    { path: 'job/bom.yaml', size: 7, text: '\uFEFFa: 1' },
    { path: 'job/raw.bin', size: 2, text: null },
  ])
})

it('throws on what is no archive', () => {
  expect(() => readZip(strToU8('not a zip'))).toThrow()
})
