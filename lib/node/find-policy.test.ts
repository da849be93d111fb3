import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { policyFinder } from './find-policy'

const outer = mkdtempSync(join(tmpdir(), 'dativo-policy-'))
const inside = (path: string) => join(outer, 'repository', path)

beforeAll(() => {
  const files = [
    '.git/HEAD',
    'dativo-policy.yaml',
    'team/dativo-policy.yml',
    'team/jobs/job.yaml',
    'both/dativo-policy.yaml',
    'both/dativo-policy.yml',
    'other/jobs/job.yaml',
    'submodule/.git',
    'folder/job.yaml',
  ]
  for (const path of files) {
    mkdirSync(dirname(inside(path)), { recursive: true })
    writeFileSync(inside(path), 'version: 1\n')
  }
  mkdirSync(inside('folder/dativo-policy.yaml'))
  writeFileSync(join(outer, 'dativo-policy.yaml'), 'version: 1\n')
})
afterAll(() => rmSync(outer, { recursive: true }))

describe('policyFinder', () => {
  test.for<[job: string, policy: string | null]>([
    ['team/jobs/job.yaml', 'team/dativo-policy.yml'],
    ['other/jobs/job.yaml', 'dativo-policy.yaml'],
    ['both/job.yaml', 'both/dativo-policy.yaml'],
    ['folder/job.yaml', 'dativo-policy.yaml'],
    ['submodule/jobs/job.yaml', null],
  ])('%s: %s', ([job, policy]) => {
    const found = policyFinder('beside-the-job')(inside(job))
    expect(found).toEqual(policy && { name: inside(policy), text: 'version: 1\n' })
  })

  test('jobs share the file that they share', () => {
    const find = policyFinder('beside-the-job')
    expect(find(inside('other/jobs/job.yaml'))).toBe(find(inside('other/job.yaml')))
  })

  test('a file that was given counts alone, and so does none', () => {
    const file = { name: 'p.yaml', text: '' }
    expect(policyFinder(file)(inside('team/jobs/job.yaml'))).toBe(file)
    expect(policyFinder('none')(inside('team/jobs/job.yaml'))).toBeNull()
  })
})
