import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assetFinder } from './find-asset'

const outer = mkdtempSync(join(tmpdir(), 'dativo-asset-'))
const repository = join(outer, 'repository')
const inside = (path: string) => join(repository, path)
const JOB = inside('teams/a/jobs/job.yaml')

beforeAll(() => {
  const files = [
    '.git/HEAD',
    'teams/a/jobs/job.yaml',
    'teams/a/jobs/customers.yaml',
    'teams/a/assets/stripe/v1.0/customers.yaml',
    'assets/hubspot/contacts.yaml',
    'contracts/stripe/v1.0/customers.yaml',
    '../outside.yaml',
  ]
  for (const path of files) {
    mkdirSync(dirname(inside(path)), { recursive: true })
    writeFileSync(inside(path), 'name: x\n')
  }
  mkdirSync(inside('teams/a/jobs/folder.yaml'))
  symlinkSync('nowhere', inside('teams/a/jobs/link.yaml'))
})
afterAll(() => rmSync(outer, { recursive: true }))

describe('assetFinder', () => {
  test.for<[what: string, assetPath: string, found: string | null]>([
    ['a path that exists stands as it is', inside('.git/HEAD'), '.git/HEAD'],
    [
      'the longest tail wins over a nearer folder',
      '/app/assets/stripe/v1.0/customers.yaml',
      'teams/a/assets/stripe/v1.0/customers.yaml',
    ],
    ['the last name alone is a tail', '/elsewhere/customers.yaml', 'teams/a/jobs/customers.yaml'],
    [
      'parents up to the repository are searched',
      '/app/assets/hubspot/contacts.yaml',
      'assets/hubspot/contacts.yaml',
    ],
    ['what lies above the repository is not', '/app/outside.yaml', null],
    ['dots are no way out', '/app/../../../../outside.yaml', null],
    ['a job is not its own asset', '/app/jobs/job.yaml', null],
    ['a folder is no asset', '/app/folder.yaml', null],
    ['a link to nothing is no asset', '/app/link.yaml', null],
    [
      'backslashes are slashes',
      'C:\\assets\\hubspot\\contacts.yaml',
      'assets/hubspot/contacts.yaml',
    ],
    ['nothing is found for nothing', '', null],
    ['a name that no system takes', 'a\0b', null],
    ['a path without end', '/a'.repeat(500_000), null],
  ])('%s', ([, assetPath, found]) => {
    expect(assetFinder(null)(assetPath, JOB)).toBe(found === null ? null : inside(found))
  })

  test('the assets root comes first', () => {
    const find = assetFinder(inside('contracts'))
    expect(find('/app/assets/stripe/v1.0/customers.yaml', JOB)).toBe(
      inside('teams/a/assets/stripe/v1.0/customers.yaml'),
    )
    expect(find('/app/stripe/v1.0/customers.yaml', JOB)).toBe(
      inside('contracts/stripe/v1.0/customers.yaml'),
    )
  })
})
