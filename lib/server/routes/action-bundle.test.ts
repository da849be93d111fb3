import { afterEach, expect, test, vi } from 'vitest'
import { enginePool } from '../pool/engine-pool'
import type { Failed, Refused } from '../pool/outcome'
import { actionBundle } from './action-bundle'

const JOB = `tenant_id: acme
asset: orders
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute: {cpu: "256", memory: "512"}
`
const request = { job: { name: 'job.yaml', text: JOB }, asset: null }

afterEach(() => vi.restoreAllMocks())

test('a job gives its zip, in an array as pages get it', async () => {
  const result = await actionBundle(request)
  expect(result).toMatchObject({ ok: true, fileName: 'orders.zip' })
  if (result.ok) expect(Object.getPrototypeOf(result.zip)).toBe(Uint8Array.prototype)
})

test.for<[what: string, value: unknown, words: RegExp]>([
  ['nothing', undefined, /must hold a job/],
  ['text', JOB, /must hold a job/],
  ['a map', new Map([['job', request.job]]), /must hold a job/],
  ['a function for a text', { job: { name: 'x', text: () => JOB } }, /must hold a job/],
  ['a long name', { job: { name: 'n'.repeat(6e6), text: JOB } }, /at most 255 bytes/],
  ['a long text', { job: { name: 'x', text: 'x'.repeat(2e6) } }, /at most 1 MiB/],
])('%s is refused as a value, and reaches no worker', async ([, value, words]) => {
  const run = vi.spyOn(enginePool(), 'run')
  const result = await actionBundle(value)
  expect(result).toEqual({ ok: false, message: expect.stringMatching(words), problems: [] })
  expect(run).not.toHaveBeenCalled()
})

test.for<[outcome: Refused | Failed, words: RegExp]>([
  [{ kind: 'refused', why: 'full', retryAfterSeconds: 7 }, /Try again in 7 seconds\.$/],
  [{ kind: 'refused', why: 'waited', retryAfterSeconds: 1 }, /Try again in a second\.$/],
  [{ kind: 'refused', why: 'stopping', retryAfterSeconds: 1 }, /being stopped\. Try again/],
  [{ kind: 'failed', why: 'late' }, /took too long.*dativo infra bundle\.$/],
  [{ kind: 'failed', why: 'died' }, /more memory.*dativo infra bundle\.$/],
  [{ kind: 'failed', why: 'mistake' }, /not of your file/],
  [{ kind: 'failed', why: 'no-workers' }, /cannot start/],
])('what comes of %j is a sentence with a way out', async ([outcome, words]) => {
  vi.spyOn(enginePool(), 'run').mockResolvedValue(outcome)
  const result = await actionBundle(request)
  expect(result).toEqual({ ok: false, message: expect.stringMatching(words), problems: [] })
})
