import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, test } from '@playwright/test'

// The process of the server itself, each story with one of its own.
const JOB = readFileSync('public/examples/jobs/aws_stripe_customers_to_iceberg.yaml', 'utf8')
const HEAVY = `${JOB}x: [${'1,'.repeat(500_000)}1]\n`

interface Running {
  readonly child: ChildProcess
  readonly url: string
  readonly port: number
  readonly ended: Promise<number | null>
  readonly out: () => string
  readonly said: () => string
}

const running = new Set<ChildProcess>()
test.afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})

const NODE = [process.execPath, 'dist/serve.js'] as const
const NPM = ['npm', 'start', '--'] as const

/** Starts the server at a free port, by a command and with variables. */
async function start(
  [command, ...args]: readonly [string, ...string[]] = NODE,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const child = spawn(command, [...args, '--port', '0'], { env: { ...process.env, ...env } })
  running.add(child)
  let [out, said] = ['', '']
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  await expect.poll(() => said, { timeout: 60_000 }).toMatch(/The designer is at \S+/)
  const port = Number(/localhost:(\d+)/.exec(said)?.[1])
  const url = `http://127.0.0.1:${port}`
  await expect
    .poll(() => fetch(`${url}/api/ready`).then(({ ok }) => ok), { timeout: 60_000 })
    .toBe(true)
  return { child, url, port, ended, out: () => out, said: () => said }
}

const bundle = (url: string, text = JOB) =>
  fetch(`${url}/api/bundle`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ job: { name: 'job.yaml', text } }),
  })

const isOpen = (port: number, host = '127.0.0.1') =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, host, () => resolve(true))
    socket.on('error', () => resolve(false))
    socket.on('connect', () => socket.destroy())
  })

for (const [signal, command] of [
  ['SIGTERM', NODE],
  ['SIGINT', NODE],
  ['SIGTERM', NPM],
] as const) {
  test(`${signal} to ${command === NPM ? 'npm start' : 'the server'}: requests are finished, the port is free, the status is 0`, async () => {
    const { child, url, port, ended, said } = await start(command)
    const answer = bundle(url, HEAVY)
    await expect
      .poll(() => fetch(`${url}/api/ready`).then((ready) => ready.json()))
      .toMatchObject({ busy: 1 })
    child.kill(signal)
    expect((await answer).status).toBe(200)
    expect((await (await answer).arrayBuffer()).byteLength).toBeGreaterThan(50_000)
    expect(await ended).toBe(0)
    expect(said()).toContain(`${signal}: the server finishes what it has begun and stops.`)
    expect(await isOpen(port)).toBe(false)
  })
}

test('an offer of another protocol is answered in this one', async () => {
  const { url, port } = await start()
  // Next begins to listen for such offers with the first page.
  await (await fetch(url)).text()
  const offer = (method: string, path: string, more = '') =>
    new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      let text = ''
      socket.on('data', (chunk) => {
        text += chunk
        if (text.includes('\r\n\r\n')) socket.destroy()
      })
      socket.on('close', () => resolve(text.slice(0, 12)))
      socket.write(
        `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n${more}\r\n`,
      )
    })
  expect(await offer('GET', '/api/health')).toBe('HTTP/1.1 200')
  expect(await offer('GET', '/')).toBe('HTTP/1.1 200')
  expect(await offer('POST', '/api/bundle', 'Content-Length: 0\r\n')).toBe('HTTP/1.1 415')
})

test('the log is one line of JSON a request, and holds nothing of a document', async () => {
  const { child, url, ended, out } = await start()
  await (await bundle(url)).arrayBuffer()
  await (await fetch(`${url}/?secret=1`)).text()
  child.kill('SIGTERM')
  await ended
  const lines = out()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  const paths = lines.map((line) => JSON.parse(line).path)
  expect(paths).toEqual(expect.arrayContaining(['/api/ready', '/api/bundle', '/']))
  expect(out()).not.toMatch(/secret|stripe/)
})

test('a document that takes too long costs its own answer alone', async () => {
  const { url } = await start(NODE, { DATIVO_DEADLINE_MS: '300', DATIVO_WORKERS: '1' })
  const late = await bundle(url, HEAVY)
  expect(late.status).toBe(504)
  expect((await late.json()).message).toContain('took too long')
  await expect.poll(() => bundle(url).then(({ status }) => status), { timeout: 30_000 }).toBe(200)
})

test('more than the queue holds is refused with a time to come again', {
  tag: '@slow',
}, async () => {
  const { url } = await start(NODE, { DATIVO_QUEUE: '1', DATIVO_WORKERS: '1' })
  const answers = await Promise.all(Array.from({ length: 8 }, () => bundle(url, HEAVY)))
  const refused = answers.filter(({ status }) => status === 503)
  expect(refused.length).toBeGreaterThanOrEqual(5)
  for (const answer of refused) {
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await answer.json()).message).toMatch(/^The server has as much to do/)
  }
  expect(answers.some(({ status }) => status === 200)).toBe(true)
})

test('it listens to this machine alone, and says what is wrong in a sentence', async () => {
  const { port } = await start()
  const outside = Object.values((await import('node:os')).networkInterfaces())
    .flat()
    .find((each) => each && !each.internal && each.family === 'IPv4')
  if (outside) expect(await isOpen(port, outside.address)).toBe(false)
  const wrong: readonly [args: readonly string[], words: string][] = [
    [['--port', String(port)], `Port ${port} is taken`],
    [['--port', 'x'], '"x" is no port'],
    [['--prot', '1'], 'The flags are --port N'],
  ]
  for (const [args, words] of wrong) {
    const child = spawn(process.execPath, ['dist/serve.js', ...args])
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2)
    expect(said.match(/^dativo: .*$/gm)).toHaveLength(1)
    expect(said).toContain(words)
  }
})

test('methods, ids, other sites, lengths', async ({ request }) => {
  const put = await request.fetch('/api/bundle', { method: 'PUT' })
  expect([put.status(), put.headers().allow]).toEqual([405, 'POST, OPTIONS'])
  const health = await request.get('/api/health', { headers: { 'x-request-id': 'abc-1' } })
  expect(health.headers()['x-request-id']).toBe('abc-1')
  expect((await request.get('/api/ready')).status()).toBe(200)
  const data = { job: { name: 'job.yaml', text: JOB } }
  const headers = { 'sec-fetch-site': 'cross-site' }
  expect((await request.post('/api/bundle', { data, headers })).status()).toBe(403)
  const made = await request.post('/api/bundle', { data })
  expect(made.headers()['content-length']).toBe(String((await made.body()).length))
  const named = { job: { name: 'n'.repeat(600_000), text: 'x' } }
  expect((await request.post('/api/bundle', { data: named })).status()).toBe(400)
})

test('a server action that a page of another site calls is refused', async ({ page, request }) => {
  await page.goto('/')
  const action = page.waitForRequest((sent) => sent.method() === 'POST')
  await page.getByRole('button', { name: 'Download' }).first().click()
  const sent = await action
  const headers = {
    'next-action': sent.headers()['next-action'] ?? '',
    'content-type': sent.headers()['content-type'] ?? '',
  }
  const data = sent.postDataBuffer() ?? ''
  const asked = (more: Readonly<Record<string, string>>) =>
    request.post('/', { headers: { ...headers, ...more }, data }).then((answer) => answer.status())
  expect(headers['next-action']).not.toBe('')
  expect(await asked({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  const origin = 'https://designer.example.com'
  expect(await asked({ origin })).toBe(500)
  expect(await asked({ origin, 'x-forwarded-host': 'designer.example.com' })).toBe(200)
})
