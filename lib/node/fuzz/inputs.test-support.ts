import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { mutatedJobs } from '../../analysis/mutated-jobs.test-support'
import { AWS_JOB } from '../../document/jobs.test-support'
import { packageRoot } from '../package-root'

/** Pieces that mean something to a reader of YAML, to a terminal, a table, a page or a file system. */
const PIECES = [
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    ': ',
    '- ',
    '? ',
    ':',
    '-',
    ',',
    '#',
    ' # note',
    '"',
    "'",
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    '{}',
    '[]',
    '&a ',
    '*a',
    '<<: *a',
    '!!str ',
    '!!int ',
    '!x ',
    '|\n',
    '>-\n',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '~',
    'null',
    'yes',
    '0x1f',
    '1e3',
    '0o7',
    '1:30',
    '.inf',
    '=',
  ],
  ...[
    '\ufeff',
    '\u0085',
    '\u2028',
    '\u0000',
    '\u001b[31m',
    '\u202e',
    '\ud800',
    '\u0301',
    '語',
    '😀',
  ],
  ...[
    '=cmd',
    '@x',
    '+1',
    '-1',
    '`',
    '|',
    '<b>',
    '\\',
    '/',
    '//',
    '..',
    '${',
    '%{',
    '::error::',
    '*',
  ],
  ...[
    'infrastructure:\n',
    'tags: ',
    'provider: aws',
    'terraform: ',
    'x'.repeat(300),
    '9'.repeat(40),
  ],
]

interface Change {
  readonly at: number
  readonly length: number
  readonly kind: 'insert' | 'delete' | 'copy' | 'replace'
  readonly piece: string
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(100_000),
  length: fc.nat(40),
  kind: fc.constantFrom('insert', 'delete', 'copy', 'replace'),
  piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })),
})

function changed(text: string, { at, length, kind, piece }: Change): string {
  const start = at % (text.length + 1)
  const end = Math.min(text.length, start + length)
  const before = text.slice(0, start)
  switch (kind) {
    case 'insert':
      return before + piece + text.slice(start)
    case 'delete':
      return before + text.slice(end)
    case 'copy':
      return text.slice(0, end) + text.slice(start)
    case 'replace':
      return before + piece + text.slice(end)
  }
}

/** Texts made of others by a few changes that know no YAML. */
export function changedTexts(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 }))
    .map(([text, changes]) => changes.reduce(changed, text))
}

function examples(folder: string): readonly string[] {
  const path = join(packageRoot(), 'public/examples', folder)
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => readFileSync(join(path, name), 'utf8'))
}

const JOBS = [AWS_JOB, ...examples('jobs')]

const TAG_POLICY = JSON.stringify({
  tags: {
    CostCenter: {
      tag_key: { '@@assign': 'CostCenter' },
      tag_value: { '@@assign': ['FIN-*'] },
      enforced_for: { '@@assign': ['s3:bucket'] },
    },
  },
})

export const aJob = fc.oneof(
  { weight: 3, arbitrary: changedTexts(JOBS) },
  { weight: 1, arbitrary: mutatedJobs(JOBS) },
)
export const anAsset = changedTexts(examples('assets'))
export const aPolicy = changedTexts(examples('policies'))
export const aTagPolicy = changedTexts([TAG_POLICY])
export const aName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join('')),
)
