import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { isZip } from '../zip/is-zip'
import { openBundle } from './open-bundle'
import { zipBundle } from './zip-bundle'

const JOB = '\uFEFFtenant_id: acme\r\n# Büro 😀\n'
const ASSET = 'schema: []\n'

function bundle(texts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipBundle(
    Object.entries(texts).map(([path, text]) => ({
      path,
      bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
    })),
  )
}

const whole = bundle({
  'orders/README.md': '#',
  'orders/asset.yaml': ASSET,
  'orders/job.yaml': JOB,
})

describe('openBundle', () => {
  it.each([
    ['job and asset, named after the folder', whole, 'orders.yaml', ASSET],
    ['a job alone', bundle({ 'orders/job.yaml': JOB }), 'orders.yaml', null],
    [
      'a bundle without its folder',
      bundle({ 'job.yaml': JOB, 'asset.yaml': ASSET }),
      'x.yaml',
      ASSET,
    ],
    [
      'an asset of another folder left out',
      bundle({ 'orders/job.yaml': JOB, 'asset.yaml': ASSET }),
      'orders.yaml',
      null,
    ],
    [
      'what macOS adds left out',
      bundle({ 'orders/job.yaml': JOB, '__MACOSX/orders/._job.yaml': 'x' }),
      'orders.yaml',
      null,
    ],
    ['stored entries', zipSync({ 'a/job.yaml': strToU8(JOB) }, { level: 0 }), 'a.yaml', null],
  ])('opens %s', (_name, bytes, name, asset) => {
    expect(isZip(bytes)).toBe(true)
    expect(openBundle('x.zip', bytes)).toEqual({
      ok: true,
      job: { name, text: JOB },
      asset: asset === null ? null : { name: 'asset.yaml', text: asset },
    })
  })

  it.each([
    ['no archive', strToU8('PK\u0003\u0004 no'), 'x.zip is damaged'],
    ['an archive that was cut off', whole.subarray(0, -30), 'x.zip is damaged'],
    ['one without a job', bundle({ 'a/b.txt': 'x' }), 'holds no job.yaml'],
    ['an empty one', zipSync({}), 'holds no job.yaml'],
    ['two jobs', bundle({ 'a/job.yaml': JOB, 'b/job.yaml': JOB }), 'a/job.yaml and b/job.yaml'],
    ['a way up', bundle({ 'a/job.yaml': JOB, 'a/../../x': '' }), 'leave its folder'],
    ['a root', bundle({ '/job.yaml': JOB }), 'leave its folder'],
    ['a backslash', bundle({ '..\\job.yaml': JOB }), 'leave its folder'],
    [
      'bytes that are no text',
      bundle({ 'a/job.yaml': new Uint8Array([0xff]) }),
      'no text in UTF-8',
    ],
    ['a job over 1 MiB', bundle({ 'a/job.yaml': '#'.repeat(1_048_577) }), 'more than 1 MiB'],
    ['a job that lies about its size', lying(), 'more than 1 MiB'],
    ['a password', encrypted(), 'has a password'],
    ['1001 files', many(), '1001 files'],
    ['too many bytes', new Uint8Array(10_485_761), 'more than 10 MiB'],
  ])('refuses %s', (_name, bytes, words) => {
    const opened = openBundle('x.zip', bytes)
    expect(opened).toEqual({ ok: false, message: expect.stringContaining(words) })
  })

  it('never throws and never opens damaged bytes as another text', () => {
    const place = fc.integer({ min: 0, max: whole.length - 1 })
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 255 }), fc.boolean(), (at, byte, isCut) => {
        const bytes = isCut ? whole.slice(0, at) : whole.with(at, byte)
        const opened = openBundle('x.zip', bytes)
        expect(opened.ok && opened.job.text !== JOB).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })
})

/** A bomb of 60 MB whose directory says 10 bytes. */
function lying(): Uint8Array {
  const bytes = bundle({ 'a/job.yaml': new Uint8Array(60_000_000) })
  new DataView(bytes.buffer).setUint32(centralOf(bytes) + 24, 10, true)
  return bytes
}

function encrypted(): Uint8Array {
  const bytes = bundle({ 'a/job.yaml': JOB })
  new DataView(bytes.buffer).setUint16(centralOf(bytes) + 8, 1, true)
  return bytes
}

function many(): Uint8Array {
  return bundle(Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`${index}`, ''])))
}

/** Where the directory starts, from the end record. */
function centralOf(bytes: Uint8Array): number {
  return new DataView(bytes.buffer).getUint32(bytes.length - 6, true)
}
