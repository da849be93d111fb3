import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeFile } from './write-file'
import { writeFolder } from './write-folder'

let root = ''
const at = (path: string) => join(root, path)
const entry = (path: string, text = path) => ({ path, bytes: new TextEncoder().encode(text) })

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dativo-write-'))
})
afterEach(() => rmSync(root, { recursive: true }))

describe('writeFile', () => {
  test('makes missing folders and leaves nothing else behind', () => {
    expect(writeFile(at('a/b/c.json'), 'new')).toBeNull()
    expect(readdirSync(at('a/b'))).toEqual(['c.json'])
  })

  // Root may write everything.
  test.skipIf(process.getuid?.() === 0)('leaves a read-only file alone', () => {
    writeFileSync(at('x'), 'old')
    chmodSync(at('x'), 0o444)
    expect(writeFile(at('x'), 'new')).toBe(`"${at('x')}" cannot be opened: permission denied.`)
    expect(readFileSync(at('x'), 'utf8')).toBe('old')
    expect(readdirSync(root)).toEqual(['x'])
  })

  test('replaces a file and keeps its rights', () => {
    writeFileSync(at('x'), 'a much longer old text')
    chmodSync(at('x'), 0o640)
    expect(writeFile(at('x'), 'new')).toBeNull()
    expect(readFileSync(at('x'), 'utf8')).toBe('new')
    expect(statSync(at('x')).mode & 0o777).toBe(0o640)
  })

  test('writes through a link', () => {
    writeFileSync(at('real'), 'old')
    symlinkSync('real', at('link'))
    expect(writeFile(at('link'), 'new')).toBeNull()
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true)
    expect(readFileSync(at('real'), 'utf8')).toBe('new')
  })

  test('a device stays a device', () => {
    expect(writeFile('/dev/null', 'x')).toBeNull()
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('what cannot be written is told and leaves nothing behind', () => {
    writeFileSync(at('file'), '')
    mkdirSync(at('folder'))
    expect(writeFile(at('folder'), 'x')).toMatch(/is a folder/)
    expect(writeFile(at('file/below'), 'x')).toMatch(/is a file, not a folder/)
    expect(readdirSync(root).sort()).toEqual(['file', 'folder'])
  })
})

describe('writeFolder', () => {
  test('writes all entries', () => {
    expect(
      writeFolder(at('out'), [entry('job/README.md'), entry('job/terraform/aws/main.tf')]),
    ).toBeNull()
    expect(readFileSync(at('out/job/terraform/aws/main.tf'), 'utf8')).toBe(
      'job/terraform/aws/main.tf',
    )
    expect(readdirSync(at('out'))).toEqual(['job'])
  })

  test('an empty folder may be there, one in use stays as it is', () => {
    mkdirSync(at('out/empty'), { recursive: true })
    mkdirSync(at('out/used'))
    writeFileSync(at('out/used/terraform.tfstate'), '{}')
    expect(writeFolder(at('out'), [entry('empty/a')])).toBeNull()
    expect(writeFolder(at('out'), [entry('used/a')])).toMatch(/already exists/)
    expect(readdirSync(at('out/used'))).toEqual(['terraform.tfstate'])
    expect(readdirSync(at('out')).sort()).toEqual(['empty', 'used'])
  })

  test.for(['../outside', 'job/../../outside', '/outside'])('%s is our mistake', (path) => {
    expect(() => writeFolder(at('out'), [entry('job/a'), entry(path)])).toThrow(/outside/)
    expect(readdirSync(root)).toEqual(['out'])
    expect(readdirSync(at('out'))).toEqual([])
  })
})
