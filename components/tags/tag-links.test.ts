import { describe, expect, it } from 'vitest'
import type { TagCandidate, TagEntry, TagOrigin } from '@/lib/tags/tag'
import { isTagLinked, tagFields } from './tag-links'

const JOB: TagOrigin = { file: 'job', path: ['environment'] }
const BLOCK: TagOrigin = { file: 'job', path: ['infrastructure', 'tags', 'environment'] }
const ASSET: TagOrigin = { file: 'asset', path: ['finops', 'environment'] }
const SYSTEM: TagOrigin = { file: 'system' }

function entry(...[winner, ...losers]: [TagOrigin, ...TagOrigin[]]): TagEntry {
  const candidate = (origin: TagOrigin): TagCandidate => ({
    name: 'Environment',
    value: 'prod',
    source: 'job',
    namespace: 'Infrastructure',
    origin,
  })
  return {
    name: 'Environment',
    namespace: 'Infrastructure',
    winner: candidate(winner),
    losers: losers.map(candidate),
  }
}

describe('tagFields', () => {
  it.each([
    ['winner and loser', entry(JOB, BLOCK), { document: 'job', paths: [JOB.path, BLOCK.path] }],
    ['the winner’s document alone', entry(ASSET, JOB), { document: 'asset', paths: [ASSET.path] }],
    ['nothing for a tag of Dativo’s own', entry(SYSTEM, JOB), null],
  ])('gives %s', (_name, tag, expected) => {
    expect(tagFields(tag)).toEqual(expected)
  })
})

describe('isTagLinked', () => {
  it.each([
    ['the winner’s field', 'job', JOB.path, true],
    ['a loser’s field', 'asset', ASSET.path, true],
    ['the block around one', 'asset', ['finops'], true],
    ['the same path of the other document', 'asset', JOB.path, false],
    ['another field', 'job', ['tenant_id'], false],
  ] as const)('by %s', (_name, document, path, expected) => {
    expect(isTagLinked(entry(JOB, ASSET), { document, paths: [path] })).toBe(expected)
  })

  it('by nothing for a tag of Dativo’s own', () => {
    expect(isTagLinked(entry(SYSTEM), { document: 'job', paths: [['asset']] })).toBe(false)
  })
})
