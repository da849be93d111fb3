import { spawn } from 'node:child_process'
import {
  chmodSync,
  linkSync,
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
import { build } from 'esbuild'
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

describe('writeFile over a file that was read', () => {
  test('writes when it is as it was, and not when it has changed', () => {
    writeFileSync(at('x'), 'read')
    expect(writeFile(at('x'), 'new', 'read')).toBeNull()
    writeFileSync(at('x'), 'new\nand a line of somebody else\n')
    expect(writeFile(at('x'), 'newer', 'new')).toMatch(/has changed since it was read/)
    expect(readFileSync(at('x'), 'utf8')).toBe('new\nand a line of somebody else\n')
    expect(readdirSync(root)).toEqual(['x'])
  })

  test('a file with several names keeps them', () => {
    writeFileSync(at('x'), 'a much longer old text')
    linkSync(at('x'), at('y'))
    expect(writeFile(at('x'), 'new', 'a much longer old text')).toBeNull()
    expect(readFileSync(at('y'), 'utf8')).toBe('new')
    expect(statSync(at('x')).ino).toBe(statSync(at('y')).ino)
    expect(readdirSync(root).sort()).toEqual(['x', 'y'])
  })

  test('a name as long as a name can be is no hindrance', () => {
    const name = 'n'.repeat(255)
    expect(writeFile(at(name), 'old')).toBeNull()
    expect(writeFile(at(name), 'new', 'old')).toBeNull()
    expect(readFileSync(at(name), 'utf8')).toBe('new')
    expect(writeFile(at('n'.repeat(256)), 'x')).toMatch(/its name is too long/)
    expect(readdirSync(root)).toEqual([name])
  })

  test('a link that leads nowhere is not replaced', () => {
    symlinkSync('nowhere', at('link'))
    expect(writeFile(at('link'), 'x')).toMatch(/symbolic link to something that does not exist/)
    expect(readdirSync(root)).toEqual(['link'])
  })
})

// Sent to a process that writes all the time: whatever the moment, one of two whole texts is there.
test.for(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
  '%s in the middle leaves a whole file',
  { timeout: 60_000 },
  async (signal) => {
    const script = at('write.mjs')
    await build({
      stdin: {
        contents: `import { writeFile } from './write-file'
          const texts = ['a', 'b'].map((letter) => letter.repeat(300_000))
          const next = (index) => {
            writeFile(process.argv[2], texts[index % 2])
            if (index === 1) process.stdout.write('ready')
            setImmediate(() => next(index + 1))
          }
          next(0)`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    })
    mkdirSync(at('out'))
    for (let round = 0; round < 5; round++) {
      const child = spawn(process.execPath, [script, at('out/x')])
      try {
        await new Promise((resolve) => child.stdout.once('data', resolve))
        await new Promise((resolve) => setTimeout(resolve, round * 7))
        const ended = new Promise((resolve) => child.once('exit', (_, by) => resolve(by)))
        child.kill(signal)
        const late = new Promise((resolve) => setTimeout(resolve, 10_000, 'it lives on'))
        expect(await Promise.race([ended, late])).toBe(signal)
      } finally {
        child.kill('SIGKILL')
      }
      expect(readFileSync(at('out/x'), 'utf8')).toMatch(/^(?:a{300000}|b{300000})$/)
      if (signal !== 'SIGKILL') expect(readdirSync(at('out'))).toEqual(['x'])
    }
  },
)
