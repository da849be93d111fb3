import { expect, it } from 'vitest'
import { parseDocument } from '@/lib/document/parse-document'
import type { TagCandidate, TagOrigin } from '@/lib/tags/tag'
import { tagPlace } from './tag-place'

const files = {
  jobFile: { name: 'job.yaml', text: 'a: 1\ntags:\n  owner: me\n' },
  assetFile: { name: 'asset.yaml', text: '\n\nowner: you\n' },
}
const analysis = {
  ...files,
  job: parseDocument(files.jobFile.text),
  asset: parseDocument(files.assetFile.text),
}

const candidate = (origin: TagOrigin): TagCandidate => ({
  name: 'Owner',
  value: 'me',
  source: 'infrastructure',
  namespace: 'Infrastructure',
  origin,
})

it.each([
  ['the job', { file: 'job', path: ['tags', 'owner'] }, 'job.yaml', 3],
  ['the asset', { file: 'asset', path: ['owner'] }, 'asset.yaml', 3],
  ['a path that has gone: its parent', { file: 'job', path: ['tags', 'gone'] }, 'job.yaml', 2],
] as const)('%s', (_name, origin, fileName, line) => {
  const place = { document: origin.file, path: origin.path, fileName, line }
  expect(tagPlace(analysis, candidate(origin))).toEqual(place)
})

it('gives no place for what Dativo adds, or a file that is not there', () => {
  expect(tagPlace(analysis, candidate({ file: 'system' }))).toBeNull()
  const alone = { ...analysis, asset: null, assetFile: null }
  expect(tagPlace(alone, candidate({ file: 'asset', path: ['owner'] }))).toBeNull()
})
