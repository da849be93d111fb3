import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BundleResult } from '@/lib/bundle/bundle'
import { DEADLINE_MS, fetchBundle } from './fetch-bundle'

const request = { job: { name: 'job.yaml', text: 'tenant_id: acme\n' }, asset: null }
const made: BundleResult = { ok: true, fileName: 'acme.zip', zip: new Uint8Array([80, 75]) }

/** `AbortSignal.timeout` follows no fake clock. */
const end: { now: () => void } = { now: () => {} }

beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true })
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    expect(ms).toBe(DEADLINE_MS)
    const controller = new AbortController()
    end.now = () => controller.abort()
    return controller.signal
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('a server that says nothing is an answer after the deadline, and the next try goes round it', async () => {
  let answer: (result: BundleResult) => void = () => {}
  const action = new Promise<BundleResult>((resolve) => {
    answer = resolve
  })
  const asks = vi.fn(() => action)
  const first = fetchBundle(asks, request)
  end.now()
  expect(await first).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/a minute.*try again/),
  })

  const route = vi.fn<typeof fetch>(async () => {
    const headers = {
      'content-disposition': `attachment; filename="b_r.zip"; filename*=UTF-8''b%C3%BCr.zip`,
    }
    return new Response(new Uint8Array([80, 75]), { headers })
  })
  vi.stubGlobal('fetch', route)
  expect(await fetchBundle(asks, request)).toMatchObject({ kind: 'done', fileName: 'bür.zip' })
  expect(route.mock.calls[0]?.[0]).toBe('/api/bundle')
  expect(JSON.parse(String(route.mock.calls[0]?.[1]?.body))).toEqual(request)

  route.mockResolvedValue(Response.json({ message: 'No.', problems: [] }, { status: 422 }))
  expect(await fetchBundle(asks, request)).toEqual({
    kind: 'refused',
    message: 'No.',
    problems: [],
  })
  expect(asks, 'not behind the one that waits').toHaveBeenCalledTimes(1)

  answer(made)
  await action
  await vi.waitFor(async () => {
    expect(await fetchBundle(async () => made, request)).toMatchObject({ fileName: 'acme.zip' })
  })
})

test('what breaks off is told by the state of the network', async () => {
  const breaks = () => Promise.reject(new TypeError('fetch failed'))
  expect(await fetchBundle(breaks, request)).toMatchObject({
    kind: 'failed',
    message: expect.stringMatching(/did not answer/),
  })
})
