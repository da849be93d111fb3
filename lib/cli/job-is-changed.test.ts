import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jobIsChanged } from './job-is-changed'

let root: string
const at = (path: string) => join(root, path)

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dativo-changed-'))
  const files = {
    '.git/HEAD': '',
    'jobs/plain.yaml': 'job_name: plain\n',
    'jobs/with-asset.yaml': 'asset_path: /app/assets/orders.yaml\n',
    'jobs/own/with-policy.yaml': 'job_name: own\n',
    'jobs/own/dativo-policy.yaml': 'version: 1\n',
    'assets/orders.yaml': '',
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

const NO_CHOICE = { asset: null, assetsRoot: null, policy: null, isWithoutPolicy: false }
const JOBS = ['jobs/plain.yaml', 'jobs/with-asset.yaml', 'jobs/own/with-policy.yaml']

/** The jobs to look at again when one file has changed. */
function affected(file: string, choices: Partial<Parameters<typeof jobIsChanged>[0]> = {}) {
  const isAffected = jobIsChanged({ ...NO_CHOICE, ...choices }, (path) => path === at(file))
  return JOBS.filter((job) => isAffected(at(job)))
}

test.for([
  ['the job itself', 'jobs/plain.yaml', ['jobs/plain.yaml']],
  ['its asset', 'assets/orders.yaml', ['jobs/with-asset.yaml']],
  ['an asset that would be found first', 'jobs/assets/orders.yaml', ['jobs/with-asset.yaml']],
  ['a file that would be found after it', 'orders.yaml', []],
  ['its policy', 'jobs/own/dativo-policy.yaml', ['jobs/own/with-policy.yaml']],
  [
    'a policy that was taken away',
    'jobs/dativo-policy.yml',
    ['jobs/plain.yaml', 'jobs/with-asset.yaml'],
  ],
  ['another file', 'README.md', []],
] as const)('%s', ([, file, jobs]) => {
  expect(affected(file)).toEqual(jobs)
})

test('an asset or a policy for all jobs is for each of them', () => {
  expect(affected('x.yaml', { asset: at('x.yaml') })).toEqual(JOBS)
  expect(affected('x.yaml', { policy: at('x.yaml') })).toEqual(JOBS)
})

test('what is not asked for does not count', () => {
  expect(affected('jobs/own/dativo-policy.yaml', { isWithoutPolicy: true })).toEqual([])
  expect(affected('jobs/own/dativo-policy.yaml', { policy: at('x.yaml') })).toEqual([])
  expect(affected('assets/orders.yaml', { asset: at('x.yaml') })).toEqual([])
})
