import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// What a scenario cannot hold: where results go, and files that are none.

const root = join(import.meta.dirname, '../..')
const built = join(root, 'node_modules/.cache/dativo-cli-hostile')
const folder = mkdtempSync(join(tmpdir(), 'dativo-hostile-'))
const JOB = `tenant_id: acme
job_name: orders
infrastructure:
  provider: aws
  runtime: {type: ecs, compute: {cpu: "256", memory: "512"}}
`

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs'), built])
  writeFileSync(join(folder, 'job.yaml'), JOB)
  mkdirSync(join(folder, 'jobs'))
  for (let index = 0; index < 40; index++) writeFileSync(join(folder, `jobs/${index}.yaml`), JOB)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Outcome {
  readonly status: number | null
  readonly stderr: string
}

/** By a shell, for its redirections. */
function shell(command: string): Promise<Outcome> {
  const dativo = `${process.execPath} ${join(built, 'dativo.js')}`
  return new Promise((resolve) => {
    const child = spawn('bash', ['-o', 'pipefail', '-c', command.replace('dativo', dativo)], {
      cwd: folder,
    })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('close', (status) => resolve({ status, stderr }))
  })
}

const COMMANDS = [
  '--help',
  '--version',
  'infra validate --help',
  'infra validate --job-config job.yaml',
  'infra validate --job-config job.yaml --format json',
  'infra validate --job-config jobs --format sarif',
  'infra validate --job-config job.yaml --format github',
  'infra validate --job-config job.yaml --fix',
  'infra tag-report --job-config jobs',
  'infra tag-report --job-config job.yaml --format csv',
  'infra generate-tfvars --job-config job.yaml',
  'infra bundle --job-config job.yaml --output -',
  'infra schema',
]

describe.skipIf(process.platform !== 'linux')('a full disk', { timeout: 30_000 }, () => {
  it.each(COMMANDS)('is said in a sentence: %s', async (command) => {
    const { status, stderr } = await shell(`dativo ${command} > /dev/full`)
    expect(stderr).toContain('dativo: "standard output" cannot be written: the disk is full.')
    expect(stderr).not.toMatch(/\n\s+at |Error:/)
    expect(status).toBe(2)
  })

  it('under both outputs leaves the status', async () => {
    const { status } = await shell('dativo infra schema > /dev/full 2> /dev/full')
    expect(status).toBe(2)
  })
})

describe.skipIf(process.platform === 'win32')('a reader that has seen enough', () => {
  it.each(COMMANDS)('ends it without a word: %s', { timeout: 30_000 }, async (command) => {
    const { stderr } = await shell(`dativo ${command} | head -c 1 > /dev/null`)
    expect(stderr).not.toMatch(/\n\s+at |Error:|standard output/)
  })
})

describe.skipIf(process.platform === 'win32')('what is no file', { timeout: 30_000 }, () => {
  it('a pipe into which nobody writes is said, and the others go on', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')])
    const { status, stderr } = await shell('dativo infra validate --job-config pipe job.yaml')
    expect(stderr).toContain('"pipe" is a pipe into which nothing is written.')
    expect(stderr).toContain('1 job checked')
    expect(status).toBe(2)
  })

  it('a pipe whose writer comes late is read', async () => {
    execFileSync('mkfifo', [join(folder, 'late')])
    const { stderr } = await shell(
      '(sleep 1; cat job.yaml > late) & dativo infra validate --job-config late',
    )
    expect(stderr).toContain('1 job checked, valid')
  })

  it('a program in place of a file is read to its end', async () => {
    const { stderr } = await shell(
      'dativo infra validate --job-config <(cat job.yaml; sleep 1; echo "# end")',
    )
    expect(stderr).toContain('1 job checked, valid')
  })

  it('a device without an end is read as far as a document may be', async () => {
    const { status } = await shell('dativo infra validate --job-config /dev/zero')
    expect(status).toBe(1)
  })
})
