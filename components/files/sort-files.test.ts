import { describe, expect, it } from 'vitest'
import { sortFiles } from './sort-files'

const job = { name: 'job.yaml', text: 'infrastructure:\n  provider: aws\n' }
const asset = { name: 'asset.yaml', text: 'schema: []\n' }

describe('sortFiles', () => {
  it.each([
    ['a job', [job], { ok: true, job, asset: null }],
    ['an asset', [asset], { ok: true, job: null, asset }],
    ['both, in any order', [asset, job], { ok: true, job, asset }],
  ])('tells %s', (_name, files, expected) => {
    expect(sortFiles(files)).toEqual(expected)
  })

  it.each([
    ['two jobs', [job, { ...job, name: 'b.yaml' }], 'job.yaml and b.yaml are jobs'],
    ['three jobs', [job, job, job], '3 files are jobs'],
    ['two assets beside a job', [job, asset, asset], 'are assets'],
    ['no file', [], 'There is no file to open.'],
  ])('refuses %s', (_name, files, words) => {
    expect(sortFiles(files)).toEqual({ ok: false, message: expect.stringContaining(words) })
  })
})
