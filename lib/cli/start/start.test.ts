import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
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
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
// Below the package, because the program finds its package from where it lies.
const built = join(root, 'node_modules/.cache/dativo-cli-start')
const copied = `${built}-copy`
const JOB = join(root, 'public/examples/jobs/aws_stripe_customers_to_iceberg.yaml')
const isRoot = process.getuid?.() === 0

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dativo-start-'))
  execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs'), built])
}, 120_000)

afterAll(() => {
  for (const path of [folder, built, copied]) rmSync(path, { recursive: true, force: true })
})

const cacheIn = (path: string) => readdirSync(path).filter((name) => name.endsWith('.cache'))
const environment = (more: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  XDG_CACHE_HOME: join(folder, 'cache'),
  ...more,
})

function validate(program: string, more: Readonly<Record<string, string>> = {}) {
  const args = [program, 'infra', 'validate', '--job-config', JOB]
  const options = { encoding: 'utf8', env: environment(more), cwd: folder } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options)
  return { status, stdout, stderr }
}

/** A copy of the build without what was compiled. */
function copyWithoutCache(): string {
  rmSync(copied, { recursive: true, force: true })
  rmSync(join(folder, 'cache'), { recursive: true, force: true })
  cpSync(built, copied, { recursive: true })
  for (const name of cacheIn(copied)) rmSync(join(copied, name))
  return join(copied, 'dativo.js')
}

describe('the start of the command line', { timeout: 120_000 }, () => {
  test('from any folder, and through a link as npm makes it', () => {
    symlinkSync(join(built, 'dativo.js'), join(folder, 'dativo'))
    const { status, stdout } = validate(join(folder, 'dativo'))
    expect(status).toBe(0)
    expect(stdout).toContain('path-in-image')
    const version = execFileSync(join(folder, 'dativo'), ['--version'], { encoding: 'utf8' })
    expect(version).toBe(
      `${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version}\n`,
    )
  })

  test('keeps its code where there is none, for this version of Node', () => {
    const program = copyWithoutCache()
    const first = validate(program)
    const [name = ''] = cacheIn(copied)
    expect(name).toContain(`.${process.version}-${process.arch}.cache`)
    const kept = statSync(join(copied, name)).mtimeMs
    expect(validate(program)).toEqual(first)
    expect(statSync(join(copied, name)).mtimeMs).toBe(kept)
  })

  test.for([
    ['cut off', (code: Buffer) => code.subarray(0, 1000)],
    ['empty', () => Buffer.alloc(0)],
    ['of another program', (code: Buffer) => Buffer.from(code).fill(7, 0, 64)],
  ] as const)('code that is %s is not used, and made again', ([, damage]) => {
    const program = copyWithoutCache()
    const first = validate(program)
    const path = join(copied, cacheIn(copied)[0] ?? '')
    const good = readFileSync(path)
    writeFileSync(path, damage(good))
    expect(validate(program)).toEqual(first)
    expect(readFileSync(path).length).toBeGreaterThan(good.length / 2)
  })

  test.skipIf(process.platform === 'win32')('code that others may write is not used', () => {
    const program = copyWithoutCache()
    validate(program)
    const path = join(copied, cacheIn(copied)[0] ?? '')
    chmodSync(path, 0o666)
    const before = statSync(path).ino
    expect(validate(program).status).toBe(0)
    expect(statSync(path).ino).not.toBe(before)
    expect(statSync(path).mode & 0o022).toBe(0)
  })

  // The superuser may write everywhere.
  test.skipIf(isRoot)('from a folder that cannot be written, its code goes to the user', () => {
    const program = copyWithoutCache()
    chmodSync(copied, 0o555)
    try {
      const first = validate(program)
      expect(cacheIn(copied)).toEqual([])
      const own = join(folder, 'cache/dativo')
      expect(cacheIn(own)).toHaveLength(1)
      expect(statSync(own).mode & 0o077).toBe(0)
      expect(validate(program)).toEqual(first)
      chmodSync(own, 0o777)
      expect(validate(program)).toEqual(first)
    } finally {
      chmodSync(copied, 0o755)
    }
  })

  test('nothing is lost in a pipe, and a reader that leaves ends it quietly', () => {
    const all = validate(join(built, 'dativo.js'))
    const json = ['infra', 'validate', '--format', 'json', '--job-config', JOB]
    const quoted = [process.execPath, join(built, 'dativo.js'), ...json].map((word) => `'${word}'`)
    const sh = (command: string) => spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    expect(JSON.parse(sh(`${quoted.join(' ')} | (sleep 0.3; cat)`).stdout).valid).toBe(true)
    const cut = sh(`${quoted.join(' ')} | true`)
    expect(cut.stderr.replace(all.stderr, '')).toBe('')
  })
})

describe('many files', { timeout: 120_000 }, () => {
  const jobs = 800

  beforeAll(() => {
    mkdirSync(join(folder, 'jobs'))
    const text = readFileSync(JOB, 'utf8')
    for (let index = 0; index < jobs; index += 1) {
      const own = text.replace('tenant_id: ', `tenant_id: t${index}-`)
      writeFileSync(join(folder, 'jobs', `${index}.yaml`), own)
    }
  })

  test.for([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends the run in order, with status %d', async ([signal, status]) => {
    const args = [join(built, 'dativo.js'), 'infra', 'validate', '--job-config', 'jobs']
    const child = spawn(process.execPath, args, { cwd: folder, env: environment() })
    let stderr = ''
    let stdout = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.stdout.on('data', (chunk) => {
      if (stdout === '') child.kill(signal)
      stdout += chunk
    })
    const ended = await new Promise((resolve) => child.on('close', resolve))
    expect(ended).toBe(status)
    const [, done] = /^dativo: Stopped\. (\d+) of 800 files were checked\.\n$/.exec(stderr) ?? []
    expect(Number(done)).toBeGreaterThan(0)
    expect(Number(done)).toBeLessThan(jobs)
    expect(stdout.endsWith('\n')).toBe(true)
  })

  const hasScript = spawnSync('script', ['--version']).status === 0
  test.skipIf(!hasScript)('a terminal shows how far it is; a pipe and CI do not', () => {
    const command = `'${process.execPath}' '${join(built, 'dativo.js')}' infra validate --job-config jobs >/dev/null`
    const shown = (more: Readonly<Record<string, string>>) =>
      spawnSync('script', ['-qec', command, '/dev/null'], {
        cwd: folder,
        encoding: 'utf8',
        env: environment({ TERM: 'xterm', CI: '', ...more }),
      }).stdout
    const lines = shown({})
    expect(lines).toMatch(/of 800 files checked, \d+ errors and warnings, about \d+ s left/)
    // What is left on the screen at the end is the summary alone.
    expect(lines.split('\r\u001b[K').at(-1)).toMatch(/^800 jobs checked, .*\.\r\n$/)
    expect(shown({ CI: 'true' })).toMatch(/^800 jobs checked, .*\.\r\n$/)
  })
})
