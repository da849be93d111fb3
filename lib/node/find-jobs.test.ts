import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findJobs } from './find-jobs'

const root = mkdtempSync(join(tmpdir(), 'dativo-jobs-'))
const at = (path: string) => join(root, path)

beforeAll(() => {
  const files = [
    'jobs/b.yaml',
    'jobs/a/deep.yml',
    'jobs/a/notes.md',
    'jobs/.hidden.yaml',
    'jobs/.git/c.yaml',
    'jobs/node_modules/d.yaml',
    'jobs/x[1].yaml',
    'other/e.yaml',
  ]
  for (const path of files) {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), '')
  }
  symlinkSync('..', at('jobs/a/up'))
  symlinkSync(at('other'), at('jobs/linked'))
  mkdirSync(at('empty'))
})
afterAll(() => rmSync(root, { recursive: true }))

/** The paths found, from the root of the test. */
function paths(...inputs: string[]): string[] {
  const { files } = findJobs(inputs.map((input) => (input === '-' ? input : at(input))))
  return files.map(({ path }) => (path === '-' ? path : relative(root, path)))
}

describe('findJobs', () => {
  test.for<[what: string, inputs: string[], found: string[]]>([
    ['a file is itself', ['jobs/b.yaml'], ['jobs/b.yaml']],
    ['a file may have any name', ['jobs/a/notes.md'], ['jobs/a/notes.md']],
    [
      'a folder is searched, sorted, through links and without circles',
      ['jobs'],
      [
        'jobs/.hidden.yaml',
        'jobs/a/deep.yml',
        'jobs/b.yaml',
        'jobs/linked/e.yaml',
        'jobs/x[1].yaml',
      ],
    ],
    ['a slash at the end changes nothing', ['other/'], ['other/e.yaml']],
    ['the order of the inputs stays', ['other', 'jobs/b.yaml'], ['other/e.yaml', 'jobs/b.yaml']],
    [
      'no path twice',
      ['jobs/b.yaml', 'jobs/b.yaml', 'jobs/*.yaml'],
      ['jobs/b.yaml', 'jobs/x[1].yaml'],
    ],
    ['standard input', ['-'], ['-']],
    ['a pattern', ['jobs/*.yaml'], ['jobs/b.yaml', 'jobs/x[1].yaml']],
    [
      'a pattern through folders',
      ['jobs/**/*.y*ml'],
      ['jobs/a/deep.yml', 'jobs/b.yaml', 'jobs/x[1].yaml'],
    ],
    [
      'braces, one character, a range',
      ['{jobs,other}/[a-e].yam?'],
      ['jobs/b.yaml', 'other/e.yaml'],
    ],
    ['not these characters', ['jobs/[!a].yaml'], ['jobs/b.yaml']],
    ['a hidden file by its dot', ['jobs/.*.yaml'], ['jobs/.hidden.yaml']],
    ['a file whose name looks like a pattern', ['jobs/x[1].yaml'], ['jobs/x[1].yaml']],
    ['a pattern for folders', ['oth[e]r'], ['other/e.yaml']],
    ['an empty folder', ['empty'], []],
    ['brackets that do not close', ['jobs/[b.yaml'], []],
  ])('%s', ([, inputs, found]) => {
    expect(paths(...inputs)).toEqual(found)
  })

  test.for<[input: string, problem: RegExp]>([
    ['nowhere.yaml', /nowhere.yaml" does not exist/],
    ['jobs/b.yaml/c', /a part of its path is a file/],
    ['jobs/*.json', /No file matches/],
  ])('%s is told', ([input, problem]) => {
    expect(findJobs([at(input)]).problems.join()).toMatch(problem)
    expect(findJobs([at(input), at('other')]).files).toHaveLength(1)
  })

  test('only one file is a single one, and only what is named is a job for sure', () => {
    expect(findJobs([at('jobs/b.yaml')])).toMatchObject({
      isSingle: true,
      files: [{ isNamed: true }],
    })
    expect(findJobs([at('other')])).toMatchObject({ isSingle: false, files: [{ isNamed: false }] })
    expect(findJobs([at('other/*')])).toMatchObject({
      isSingle: false,
      files: [{ isNamed: false }],
    })
    expect(findJobs([at('other/*'), at('other/e.yaml')]).files).toMatchObject([{ isNamed: true }])
    expect(findJobs([at('other/e.yaml'), at('other/*')]).files).toMatchObject([{ isNamed: true }])
  })

  test('many alternatives and stars take no time', () => {
    expect(findJobs([`${'{a,b}'.repeat(40)}${'**/'.repeat(40)}*`]).files).toEqual([])
  })
})
