import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changedFiles } from './changed-files'

let folder: string
let root: string

const AUTHOR = [
  '-c',
  'user.name=a',
  '-c',
  'user.email=a@example.com',
  '-c',
  'protocol.file.allow=always',
]
const git = (...args: readonly string[]) =>
  execFileSync('git', [...AUTHOR, ...args], { cwd: root, stdio: 'pipe' })

function write(path: string, text = path): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function commit(): void {
  git('add', '.')
  git('commit', '-qm', 'm')
}

/** Which of some paths of the repository have changed. */
function changed(paths: readonly string[], revision = 'HEAD'): readonly string[] {
  const found = changedFiles(revision, root)
  if (!found.ok) throw new Error(found.problem)
  return paths.filter((path) => found.isChanged(join(root, path)))
}

function problem(revision: string, from = root): string {
  const found = changedFiles(revision, from)
  return found.ok ? 'none' : found.problem
}

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dativo-git-')))
  root = join(folder, 'repository')
  mkdirSync(root)
  git('init', '-q')
  write('same.yaml')
  write('edited.yaml')
  write('staged.yaml')
  write('deleted.yaml')
  write('old name.yaml')
  write('line\nbreak.yaml')
  write('größe.yaml')
  write('.gitignore', 'ignored.yaml\n')
  commit()
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what has changed', () => {
  test('edited, staged, new, renamed and deleted files; no others', () => {
    write('edited.yaml', 'x')
    write('staged.yaml', 'x')
    git('add', 'staged.yaml')
    write('staged.yaml', 'y')
    write('new in/a folder.yaml')
    write('ignored.yaml')
    rmSync(join(root, 'deleted.yaml'))
    renameSync(join(root, 'old name.yaml'), join(root, 'new name.yaml'))
    write('line\nbreak.yaml', 'x')
    write('größe.yaml', 'x')
    const all = [
      'edited.yaml',
      'staged.yaml',
      'new in/a folder.yaml',
      'deleted.yaml',
      'old name.yaml',
    ]
    const others = ['new name.yaml', 'line\nbreak.yaml', 'größe.yaml']
    expect(changed([...all, ...others, 'same.yaml', 'ignored.yaml', 'none.yaml'])).toEqual([
      ...all,
      ...others,
    ])
  })

  test('a file that is staged and put back is as it was', () => {
    write('edited.yaml', 'x')
    git('add', '.')
    write('edited.yaml')
    expect(changed(['edited.yaml'])).toEqual([])
  })

  test('since an older commit, a branch or a tag; from a folder below', () => {
    git('tag', 'v1')
    write('edited.yaml', 'x')
    commit()
    mkdirSync(join(root, 'below'))
    expect(changed(['edited.yaml', 'same.yaml'], 'v1')).toEqual(['edited.yaml'])
    expect(changed(['edited.yaml', 'same.yaml'], 'HEAD~1')).toEqual(['edited.yaml'])
    const below = changedFiles('v1', join(root, 'below'))
    expect(below.ok && below.isChanged(join(root, 'edited.yaml'))).toBe(true)
  })

  test('a link has changed when what it leads to has, or where it leads', () => {
    symlinkSync('same.yaml', join(root, 'link.yaml'))
    symlinkSync('edited.yaml', join(root, 'to-edited.yaml'))
    commit()
    write('edited.yaml', 'x')
    rmSync(join(root, 'link.yaml'))
    symlinkSync('staged.yaml', join(root, 'link.yaml'))
    expect(changed(['link.yaml', 'to-edited.yaml'])).toEqual(['link.yaml', 'to-edited.yaml'])
  })

  test('a submodule has changed as a whole, one that is as it was has not', () => {
    const other = join(folder, 'other')
    mkdirSync(other)
    execFileSync('git', ['init', '-q'], { cwd: other })
    writeFileSync(join(other, 'job.yaml'), 'a')
    execFileSync('git', ['add', '.'], { cwd: other })
    execFileSync('git', [...AUTHOR, 'commit', '-qm', 'm'], { cwd: other })
    git('submodule', '--quiet', 'add', other, 'sub one')
    git('submodule', '--quiet', 'add', other, 'sub two')
    commit()
    write('sub one/job.yaml', 'b')
    expect(changed(['sub one/job.yaml', 'sub two/job.yaml'])).toEqual(['sub one/job.yaml'])
  })

  test('a repository inside that git does not know is new', () => {
    write('inner/job.yaml')
    execFileSync('git', ['init', '-q'], { cwd: join(root, 'inner') })
    execFileSync('git', ['add', '.'], { cwd: join(root, 'inner') })
    execFileSync('git', [...AUTHOR, 'commit', '-qm', 'm'], { cwd: join(root, 'inner') })
    expect(changed(['inner/job.yaml'])).toEqual(['inner/job.yaml'])
  })

  test('through a link to the repository', () => {
    symlinkSync(root, join(folder, 'link'))
    write('edited.yaml', 'x')
    const found = changedFiles('HEAD', join(folder, 'link'))
    expect(found.ok && found.isChanged(join(folder, 'link', 'edited.yaml'))).toBe(true)
    expect(found.ok && found.isChanged(join(folder, 'link', 'same.yaml'))).toBe(false)
  })

  test('a file outside is not inside', () => {
    const found = changedFiles('HEAD', root)
    expect(found.ok && found.isInside(join(folder, 'elsewhere.yaml'))).toBe(false)
    expect(found.ok && found.isInside(join(root, 'same.yaml'))).toBe(true)
  })
})

describe('what git cannot say', () => {
  test.for(['nowhere', '-h', '--output=stolen', ' ', 'a\0b'])('the revision %j', (revision) => {
    expect(problem(revision)).toContain('git knows no revision')
  })

  test('no repository, and one without files', () => {
    expect(problem('HEAD', folder)).toBe('This folder is in no git repository.')
    const bare = join(folder, 'bare')
    execFileSync('git', ['init', '-q', '--bare', bare])
    expect(problem('HEAD', bare)).toMatch(/has no working tree/)
  })

  test('no git', () => {
    const { PATH } = process.env
    process.env.PATH = folder
    try {
      expect(problem('HEAD')).toBe('There is no git on this machine, which knows what changed.')
    } finally {
      process.env.PATH = PATH
    }
  })
})

describe('what is no commit', () => {
  test.each([
    ['HEAD..HEAD', /is a range of revisions\. Give one/],
    ['main...HEAD', /is a range of revisions\. Give one/],
    ['HEAD^{tree}', /is no commit, but something that is in one/],
    ['HEAD:same.yaml', /is no commit, but something that is in one/],
    ['nothing', /knows no revision "nothing" here\. A shallow clone/],
  ])('%s is told so', (revision, says) => {
    expect(problem(revision)).toMatch(says)
  })

  test('a repository without a commit is no shallow clone', () => {
    const fresh = join(folder, 'fresh')
    mkdirSync(fresh)
    execFileSync('git', ['init', '-q'], { cwd: fresh })
    expect(problem('HEAD', fresh)).toMatch(/There is no commit here yet/)
  })
})
