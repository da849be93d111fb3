import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openRevision } from './revision-files'

let folder = ''
const discards: (() => void)[] = []

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dativo-test-')))
  git('init', '-q')
})
afterEach(() => {
  for (const discard of discards.splice(0)) discard()
})

function git(...args: readonly string[]): void {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  execFileSync('git', [...author, ...args], { cwd: folder })
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function commit(): void {
  git('add', '-A')
  git('commit', '-qm', 'a')
}

function open(revision = 'HEAD') {
  const files = openRevision(revision, folder)
  if (!files.ok) throw new Error(files.problem)
  discards.push(files.discard)
  return files
}

it('holds the YAML files of the revision, byte for byte, and no others', () => {
  const odd = 'jobs/ü "x"\n$(id).yml'
  write('jobs/a.yaml', 'a: 1\r\n')
  write(odd, '')
  write('b.txt', 'x')
  commit()
  write('jobs/a.yaml', 'changed')
  const files = open()
  const at = (path: string) => files.at(join(folder, path))
  expect(readFileSync(at('jobs/a.yaml'), 'utf8')).toBe('a: 1\r\n')
  expect(readFileSync(at(odd), 'utf8')).toBe('')
  expect(existsSync(at('b.txt'))).toBe(false)
  expect(files.inTree(at('jobs/a.yaml'))).toBe(join(folder, 'jobs/a.yaml'))
})

it('leaves out links; what is larger than a document may be is still too large', () => {
  symlinkSync('/etc/passwd', join(folder, 'link.yaml'))
  write('large.yaml', '#'.repeat(1_048_577))
  write('small.yaml', '#'.repeat(1_048_576))
  commit()
  const files = open()
  const at = (name: string) => files.at(join(folder, name))
  expect(existsSync(at('link.yaml'))).toBe(false)
  expect(readFileSync(at('large.yaml'))).toHaveLength(1_048_577)
  expect(readFileSync(at('small.yaml'))).toHaveLength(1_048_576)
})

it('takes its copies away', () => {
  write('a.yaml', '')
  commit()
  const files = open()
  files.discard()
  expect(existsSync(files.at(folder))).toBe(false)
})

it.each(['nothing', '--help', 'HEAD~5', 'HEAD:a.yaml'])('%s is no commit', (revision) => {
  write('a.yaml', '')
  commit()
  expect(openRevision(revision, folder)).toMatchObject({ ok: false })
})
