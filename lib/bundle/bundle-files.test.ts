import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readZip } from '../zip/read-zip'
import { bundleFiles } from './bundle-files'

const FILES = {
  'orders/job.yaml': strToU8('\ufefftenant_id: acme\r\n'),
  'orders/logo.png': Uint8Array.of(0x89, 0x50, 0xff),
  'orders/empty.tf': new Uint8Array(),
}

it('reads what the explorer reads', () => {
  const zip = zipSync({ ...FILES, 'orders/folder/': new Uint8Array() })
  expect(bundleFiles(zip)).toEqual(readZip(zip))
  expect(bundleFiles(zipSync(FILES, { level: 0 }))).toEqual(readZip(zip))
})

it.each([
  ['no zip', strToU8('hello')],
  ['a cut zip', zipSync(FILES).subarray(0, -30)],
  ['a bomb', zipSync({ a: new Uint8Array(11 * 1_048_576) })],
  ['a bomb of many', zipSync({ a: new Uint8Array(6_000_000), b: new Uint8Array(6_000_000) })],
])('%s has none', (_what, bytes) => {
  expect(bundleFiles(bytes)).toBeNull()
})

it('a file that is not what its checksum says spoils all', () => {
  const zip = zipSync(FILES, { level: 0 })
  const at = Buffer.from(zip).indexOf('tenant_id')
  zip[at] = 0x54
  expect(bundleFiles(zip)).toBeNull()
})
