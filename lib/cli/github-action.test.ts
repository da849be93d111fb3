import { execFile, execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
// Below the package, because the program finds its package from where it lies.
const action = join(root, 'node_modules/.cache/dativo-action')

interface Comment {
  readonly id: number
  readonly body: string
}

/** As far as the action asks it. */
let comments: Comment[] = []
let refuses = false
const asked: string[] = []
let server: Server
let folder = ''

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'scripts/build-cli.mjs'), join(action, 'dist')])
  cpSync(join(root, 'scripts/action'), join(action, 'scripts/action'), { recursive: true })
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}, 60_000)
afterAll(() => server.close())

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '' } = request
  asked.push(`${method} ${url}`)
  const chunks: Buffer[] = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    if (method === 'GET') response.end(JSON.stringify(comments))
    else if (refuses) response.writeHead(403).end('{}')
    else {
      change(method, Number(url.split('/').at(-1)), Buffer.concat(chunks).toString())
      response.writeHead(method === 'DELETE' ? 204 : 200).end(method === 'DELETE' ? '' : '{}')
    }
  })
}

function change(method: string, id: number, sent: string): void {
  const { body = '' } = sent === '' ? {} : JSON.parse(sent)
  if (method === 'POST') comments.push({ id: comments.length + 1, body })
  const others = comments.filter((one) => one.id !== id)
  if (method === 'DELETE') comments = others
  if (method === 'PATCH') comments = [...others, { id, body }]
}

const job = (number: number, owner = 'data') => `tenant_id: acme
job_name: job_${number}
infrastructure:
  provider: aws
  runtime:
    type: ecs
    compute: {cpu: "256", memory: "512"}
  tags: {cost_center: C-${number}, owner: ${owner}, environment: dev, project: p}
  terraform: {variables: {region: us-east-1}}
`

function git(...args: readonly string[]): string {
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.com']
  return execFileSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8' }).trim()
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text)
}

/** Forty jobs. */
beforeEach(() => {
  comments = [{ id: 1, body: 'Looks good.' }]
  refuses = false
  asked.length = 0
  folder = mkdtempSync(join(tmpdir(), 'dativo-action-'))
  mkdirSync(join(folder, 'jobs'))
  for (let number = 0; number < 40; number += 1) write(`jobs/${number}.yaml`, job(number))
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'before')
  return () => rmSync(folder, { recursive: true })
})

interface Outcome {
  readonly status: number
  readonly said: string
  readonly summary: string
  readonly outputs: string
}

/** One step of action.yml, as a run for a pull request has it. */
function step(script: string, env: Record<string, string>): Promise<Outcome> {
  for (const name of ['summary', 'outputs']) write(name, '')
  write('event.json', JSON.stringify({ pull_request: { number: 7 } }))
  const { port } = server.address() as AddressInfo
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(action, 'scripts/action', script)],
      {
        cwd: folder,
        env: {
          ...process.env,
          GITHUB_OUTPUT: join(folder, 'outputs'),
          GITHUB_STEP_SUMMARY: join(folder, 'summary'),
          GITHUB_EVENT_PATH: join(folder, 'event.json'),
          GITHUB_API_URL: `http://127.0.0.1:${port}`,
          GITHUB_REPOSITORY: 'acme/jobs',
          GITHUB_TOKEN: 'secret-token',
          COMMENT: 'true',
          ...env,
        },
      },
      (error, stdout, stderr) => {
        const read = (name: string) => readFileSync(join(folder, name), 'utf8')
        resolve({
          status: error ? Number(error.code) : 0,
          said: stdout + stderr,
          summary: read('summary'),
          outputs: read('outputs'),
        })
      },
    )
  })
}

const say = () => step('say-changes.mjs', { BASE: 'HEAD', PATHS: 'jobs' })

it('of forty jobs five change: one comment says which, is kept up to date, and goes', async () => {
  for (const number of [3, 8, 13, 21, 34]) write(`jobs/${number}.yaml`, job(number, 'billing'))
  const first = await say()
  expect(first).toMatchObject({ status: 0, outputs: 'changed=true\n' })
  expect(comments).toHaveLength(2)
  expect(comments[1]?.body).toContain('### Infrastructure: 5 jobs change')
  expect(comments[1]?.body.match(/^#### /gm)).toHaveLength(5)
  expect(comments[1]?.body).toContain('| `Owner` | `data` | `billing` | line 8 |')
  expect(first.summary).toContain('5 jobs change')

  await say()
  expect(asked.filter((one) => !one.startsWith('GET'))).toHaveLength(1)

  write('jobs/3.yaml', job(3))
  await say()
  expect(comments).toHaveLength(2)
  expect(comments[1]?.body).toContain('4 jobs change')

  for (const number of [8, 13, 21, 34]) write(`jobs/${number}.yaml`, job(number))
  expect(await say()).toMatchObject({ status: 0, summary: '', outputs: 'changed=false\n' })
  expect(comments).toEqual([{ id: 1, body: 'Looks good.' }])
}, 60_000)

it('a run that may not write says so, and its summary has it', async () => {
  refuses = true
  write('jobs/3.yaml', job(3, 'billing'))
  const { status, said, summary } = await say()
  expect(status).toBe(0)
  expect(said).toContain('::warning::The comment could not be written (GitHub answers 403)')
  expect(said).not.toContain('secret-token')
  expect(summary).toContain('1 job changes')
}, 60_000)

it('the changed jobs are checked, and their lines annotated', async () => {
  write('jobs/3.yaml', job(3).replace('"256"', '"255"'))
  const { status, said } = await step('check-jobs.mjs', { BASE: 'HEAD', PATHS: 'jobs' })
  expect(status).toBe(1)
  expect(said).toMatch(/^::error file=jobs\/3\.yaml,/m)
  expect(said).not.toContain('jobs/4.yaml')
}, 60_000)

it('inputs are words of the command line and nothing else', async () => {
  write('jobs/3.yaml', job(3, 'billing'))
  const { said } = await step('say-changes.mjs', {
    BASE: '$(touch a)',
    PATHS: '; touch a',
    COMMENT: 'false',
  })
  expect(said).toContain('git knows no revision "$(touch a)"')
}, 60_000)

it('the base is where the branch left its target', async () => {
  const before = git('rev-parse', 'HEAD')
  git('checkout', '-qb', 'branch')
  write('jobs/3.yaml', job(3, 'billing'))
  git('commit', '-qam', 'mine')
  git('checkout', '-q', '-')
  write('jobs/4.yaml', job(4, 'theirs'))
  git('commit', '-qam', 'theirs')
  const target = git('rev-parse', 'HEAD')
  git('checkout', '-q', 'branch')
  const base = async (env: Record<string, string>) => (await step('find-base.mjs', env)).outputs
  expect(await base({ TARGET: target })).toBe(`revision=${before}\n`)
  expect(await base({ GIVEN: 'main', TARGET: target })).toBe('revision=main\n')
  expect(await base({ TARGET: '0'.repeat(40) })).toBe('revision=\n')
  expect(await base({})).toBe('revision=\n')
}, 60_000)
