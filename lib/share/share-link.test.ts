import fc from 'fast-check'
import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { crc32 } from '../zip/crc32'
import { toBase64Url } from './base64-url'
import { decodeLink, encodeLink, MAX_FRAGMENT } from './share-link'

const job = { name: 'job.yaml', text: 'tenant_id: acme\n' }
const codeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units))
const text = fc.oneof(codeUnits, fc.string({ unit: 'grapheme' }), fc.constant('\uFEFFa: 1\r\n\r\t'))
const file = fc.record({ name: fc.string({ minLength: 1, maxLength: 60 }), text })
const documents = fc.record(
  { job: file, asset: fc.option(file), policy: file },
  { requiredKeys: ['job', 'asset'] },
)

/** A fragment around a JSON text, as a link of ours has it. */
function fragmentOf(json: string | Uint8Array, version = 1): string {
  const bytes = typeof json === 'string' ? new TextEncoder().encode(json) : json
  const check = new Uint8Array(4)
  new DataView(check.buffer).setUint32(0, crc32(bytes))
  return `#v${version}=${toBase64Url(Uint8Array.from([...check, ...deflateSync(bytes)]))}`
}

describe('a link', () => {
  it('gives back what it was made of, to the code unit', () => {
    fc.assert(
      fc.property(documents, (shared) => {
        const fragment = encodeLink(shared)
        expect(fragment).toMatch(/^v1=[\w-]+$/)
        expect(decodeLink(`#${fragment}`)).toEqual({ kind: 'ok', documents: shared })
      }),
    )
  })

  it.each([
    ['a byte order mark and mixed line ends', '\uFEFFa: 1\r\nb: 2\nc: 3\r'],
    ['lone surrogates', 'a: "\ud83d" # \ude00'],
    ['separators that JSON once minded', 'a: "\u2028\u2029"'],
    ['nothing', ''],
  ])('keeps %s', (_name, odd) => {
    const shared = { job: { name: 'odd.yaml', text: odd }, asset: { name: 'a.yaml', text: odd } }
    expect(decodeLink(encodeLink(shared) ?? '')).toEqual({ kind: 'ok', documents: shared })
  })

  it('leaves out what else the objects hold', () => {
    const opened = { ...job, openedText: 'SECRET' }
    const decoded = decodeLink(encodeLink({ job: opened, asset: null }) ?? '')
    expect(decoded).toEqual({ kind: 'ok', documents: { job, asset: null } })
  })

  it.each([
    ['a document over 1 MiB', '#'.repeat(1_048_577)],
    ['what does not shrink enough', noise(70_000)],
  ])('is not made of %s', (_name, large) => {
    expect(encodeLink({ job: { name: 'job.yaml', text: large }, asset: null })).toBeNull()
  })

  it('is made of two documents of 1 MiB that shrink', () => {
    const large = { name: 'job.yaml', text: 'a: "b"\r\n'.repeat(131_072) }
    const fragment = encodeLink({ job: large, asset: large })
    expect(decodeLink(fragment ?? '')).toEqual({
      kind: 'ok',
      documents: { job: large, asset: large },
    })
  })
})

describe('a hostile fragment', () => {
  it.each([
    ['', 'corrupt'],
    ['#', 'corrupt'],
    ['#v1=', 'corrupt'],
    ['#v1=AAAA', 'corrupt'],
    ['#v1=%%%', 'corrupt'],
    ['#v0=AAAA', 'corrupt'],
    ['#v2=AAAA', 'newer-version'],
    ['#v999999999=', 'newer-version'],
    [`#v1=${'A'.repeat(MAX_FRAGMENT)}`, 'too-large'],
    [fragmentOf('{nope'), 'corrupt'],
    [fragmentOf('[]'), 'corrupt'],
    [fragmentOf('{"job":{"name":"","text":"a"},"asset":null}'), 'corrupt'],
    [fragmentOf('{"job":{"name":"a","text":1},"asset":null}'), 'corrupt'],
    [fragmentOf('{"job":{"name":"a","text":"a"}}'), 'corrupt'],
    [fragmentOf(new Uint8Array([0x22, 0xff, 0x22])), 'corrupt'],
  ])('%.40s is %s', (fragment, kind) => {
    expect(decodeLink(fragment)).toEqual({
      kind,
      message: expect.stringMatching(/^This link .+\.$/),
    })
  })

  it('takes keys that a later version adds', () => {
    const json = JSON.stringify({ job, asset: null, theme: 'dark' })
    expect(decodeLink(fragmentOf(json))).toEqual({ kind: 'ok', documents: { job, asset: null } })
  })

  it('that is a bomb is given up before it is unpacked', () => {
    const bomb = fragmentOf(new Uint8Array(40_000_000))
    expect(bomb.length).toBeLessThan(MAX_FRAGMENT)
    const before = process.memoryUsage().arrayBuffers
    expect(decodeLink(bomb).kind).toBe('too-large')
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000)
  })

  it('never throws and never opens as another text', () => {
    const whole = encodeLink({ job, asset: { name: 'asset.yaml', text: 'schema: []\n' } }) ?? ''
    const place = fc.integer({ min: 0, max: whole.length - 1 })
    const mutated = fc.oneof(
      place.map((end) => whole.slice(0, end)),
      fc
        .tuple(place, fc.string({ maxLength: 3 }))
        .map(([at, put]) => whole.slice(0, at) + put + whole.slice(at + 1)),
      fc.string({ maxLength: 300 }),
      fc.base64String({ maxLength: 600 }).map((payload) => `v1=${payload}`),
      fc.uint8Array({ maxLength: 600 }).map((bytes) => `v1=${toBase64Url(bytes)}`),
    )
    fc.assert(
      fc.property(mutated, (fragment) => {
        const decoded = decodeLink(fragment)
        expect(decoded.kind === 'ok' && decoded.documents.job.text !== job.text).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

/** Characters that deflate finds nothing in. */
function noise(length: number): string {
  let seed = 1
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return String.fromCharCode(33 + (seed % 90))
  }).join('')
}
