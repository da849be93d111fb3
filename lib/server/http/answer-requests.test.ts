import { type IncomingMessage, type RequestOptions, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MAX_BODY_BYTES, MOST_BODIES } from '../limits'
import { answerRequests, type OpenRequests } from './answer-requests'
import { listen } from './listen'
import type { Handle } from './next-handler'
import { stopGently } from './stop-gently'

let requests: OpenRequests
let server: Server
let port: number
let lines: Record<string, unknown>[]
/** What has reached the application behind. */
let handled: string[]
/** Requests to /slow end when this is called. */
let finishSlow: () => void

const handle: Handle = async (message, response) => {
  handled.push(`${message.method} ${message.url} ${message.headers['x-request-id']}`)
  if (message.url === '/throw') throw new Error('no luck')
  message.resume()
  if (message.url === '/api/chunks') {
    response.writeHead(201, { 'content-type': 'text/plain' })
    response.flushHeaders()
    for (const chunk of ['a', Buffer.from('ö'), new Uint8Array([98])]) response.write(chunk)
    response.write('ff', 'hex')
    await new Promise<void>((resolve) => response.write('', () => resolve()))
    response.end('end', () => handled.push('sent'))
    return
  }
  if (message.url?.startsWith('/slow')) await new Promise<void>((resolve) => (finishSlow = resolve))
  response.end('handled')
}

beforeEach(async () => {
  lines = []
  handled = []
  requests = answerRequests({
    handle: Promise.resolve(handle),
    log: (line) => lines.push(JSON.parse(line)),
  })
  const listening = await listen(requests.listener, { port: 0, host: '127.0.0.1' })
  if (!listening.ok) throw new Error(listening.problem)
  server = listening.server
  port = (server.address() as AddressInfo).port
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

function ask(path: string, options: RequestOptions = {}, body?: string | Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ port, path, ...options }, async (message) => {
      let text = ''
      for await (const chunk of message) text += chunk
      resolve({ status: message.statusCode, headers: message.headers, text })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Sends what no client of ours would, and gives what comes back until the connection ends. */
function raw(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(text))
    let got = ''
    socket.on('data', (chunk) => {
      got += chunk
    })
    socket.on('close', () => resolve(got))
  })
}

const post = (headers: RequestOptions['headers'] = {}, path = '/api/bundle') =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }, '{}')

describe('refusals', () => {
  test.for([
    ['TRACE', '/', 'GET, HEAD, POST, OPTIONS'],
    ['PUT', '/', 'GET, HEAD, POST, OPTIONS'],
    ['PROPFIND', '/anything?x=1', 'GET, HEAD, POST, OPTIONS'],
    ['GET', '/api/bundle', 'POST, OPTIONS'],
    ['TRACE', '/api/bundle?x', 'POST, OPTIONS'],
    ['POST', '/api/health', 'GET, HEAD, OPTIONS'],
    ['DELETE', '/api/ready', 'GET, HEAD, OPTIONS'],
  ] as const)('%s %s is no method of the address', async ([method, path, allow]) => {
    const { status, headers, text } = await ask(path, { method })
    expect([status, headers.allow]).toEqual([405, allow])
    expect(JSON.parse(text).message).toMatch(/^[A-Z]+ is not a method of this address: use .*\.$/)
    expect(handled).toEqual([])
  })

  test('OPTIONS lists the methods; CONNECT is refused', async () => {
    const { status, headers } = await ask('/api/bundle', { method: 'OPTIONS' })
    expect([status, headers.allow]).toEqual([204, 'POST, OPTIONS'])
    expect(await raw('CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n')).toMatch(/^HTTP\/1\.1 405 /)
  })

  test.for(['/api/bundle', '/'])('another site may not send to %s', async (path) => {
    const { status, text } = await post({ 'sec-fetch-site': 'cross-site' }, path)
    expect(status).toBe(403)
    expect(JSON.parse(text).message).toMatch(/^Another site has sent this request\. /)
    for (const site of ['CROSS-SITE', 'same-origin, cross-site', '']) {
      expect((await post({ 'sec-fetch-site': site }, path)).status).toBe(403)
    }
    for (const site of ['same-origin', 'same-site', 'none']) {
      expect((await post({ 'sec-fetch-site': site }, path)).status).toBe(200)
    }
    expect((await ask('/', { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(200)
  })

  test('an address that is no path', async () => {
    for (const address of ['*', 'a', 'http://a/b']) {
      expect(await raw(`GET ${address} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)).toMatch(
        /^HTTP\/1\.1 400 /,
      )
    }
    expect(handled).toEqual([])
  })

  test('a body without a length, as HTTP/1.0 may have it', async () => {
    const answer = await raw('POST /api/bundle HTTP/1.0\r\nContent-Type: application/json\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 411 .*\r\nContent-Length: \d+\r\n/is)
    expect(answer).toContain('send it with a Content-Length.')
  })

  test('a body that is announced as too large is not read', async () => {
    const length = String(MAX_BODY_BYTES + 1)
    const answer = await raw(`POST / HTTP/1.0\r\nHost: a\r\nContent-Length: ${length}\r\n\r\nabc`)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(handled).toEqual([])
  })

  test('more bodies at a time than there is room for', async () => {
    const sockets = Array.from({ length: MOST_BODIES }, () => {
      const socket = connect(port, '127.0.0.1')
      socket.write('POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n')
      return socket
    })
    await expect.poll(() => handled.length, { timeout: 10_000 }).toBe(MOST_BODIES)
    const { status, headers, text } = await post()
    expect([status, headers['retry-after']]).toEqual([503, '1'])
    expect(JSON.parse(text).message).toContain('Try again in a second.')
    expect((await ask('/api/health')).status).toBe(200)
    for (const socket of sockets) socket.destroy()
    await expect.poll(async () => (await post()).status, { timeout: 10_000 }).toBe(200)
  })

  test('the bytes that bodies may have together are bounded as well', async () => {
    const announce = `POST /slow HTTP/1.1\r\nHost: a\r\nContent-Length: ${MAX_BODY_BYTES}\r\n\r\n`
    const sockets = Array.from({ length: 40 }, () => {
      const socket = connect(port, '127.0.0.1')
      socket.write(announce)
      return socket
    })
    await expect.poll(() => lines.filter(({ status }) => status === 503).length).toBe(13)
    expect(handled.length).toBe(27)
    for (const socket of sockets) socket.destroy()
  })

  test('a mistake of the application is an answer', async () => {
    const { status, text } = await ask('/throw')
    expect(status).toBe(500)
    expect(JSON.parse(text).message).toContain('mistake of the program')
  })
})

test('an answer that comes in pieces goes out whole, with its length', async () => {
  const sent = 'GET /api/chunks HTTP/1.0\r\n\r\n'
  const bytes = await raw(sent)
  expect(bytes).toMatch(/^HTTP\/1\.1 201 Created\r\n/)
  expect(bytes).toMatch(/\r\ncontent-type: text\/plain\r\n/i)
  expect(bytes).toMatch(/\r\ncontent-length: 8\r\n/i)
  expect(bytes).not.toMatch(/transfer-encoding/i)
  expect(bytes.endsWith('\r\n\r\naöb\ufffdend')).toBe(true)
  expect(handled.at(-1)).toBe('sent')
})

describe('ids and lines', () => {
  test('a well-formed id is kept, told and handed on; any other is replaced', async () => {
    expect((await ask('/', { headers: { 'x-request-id': 'lb-1/2.3' } })).headers).toMatchObject({
      'x-request-id': 'lb-1/2.3',
    })
    expect(handled).toEqual(['GET / lb-1/2.3'])
    for (const bad of ['a b', 'x'.repeat(129), '"', '{}']) {
      const { headers } = await ask('/', { headers: { 'x-request-id': bad } })
      expect(headers['x-request-id']).toMatch(/^[\da-f]{8}-[\da-f-]{27}$/)
    }
  })

  test('one line a request, without query and body', async () => {
    await ask(
      '/some/path?secret=1#x',
      { method: 'POST', headers: { 'x-request-id': 'id-1' } },
      'secret: text',
    )
    await expect.poll(() => lines.length).toBe(1)
    const { time, ms, bytes, ...rest } = lines[0] ?? {}
    expect(rest).toEqual({ id: 'id-1', method: 'POST', path: '/some/path', status: 200 })
    expect(new Date(String(time)).getTime()).toBeGreaterThan(Date.now() - 60_000)
    expect(ms).toBeGreaterThanOrEqual(0)
    expect(bytes).toBeGreaterThan(100)
    expect(JSON.stringify(lines)).not.toContain('secret')
  })

  test('a client that leaves is told as such, and a path is cut', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write(`GET /slow${'x'.repeat(1000)} HTTP/1.1\r\nHost: a\r\n\r\n`)
    await expect.poll(() => handled.length).toBe(1)
    socket.destroy()
    await expect.poll(() => lines.length).toBe(1)
    expect(lines[0]).toMatchObject({ aborted: true })
    expect(String(lines[0]?.path)).toHaveLength(256)
  })
})

describe('the end', () => {
  test('what has begun is finished, nothing new begins, the port is free', async () => {
    const slow = ask('/slow')
    await expect.poll(() => handled.length).toBe(1)
    requests.sayGoodbye()
    const stopped = stopGently(server)
    await expect(ask('/')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    finishSlow()
    expect(await slow).toMatchObject({ status: 200, text: 'handled' })
    expect((await slow).headers.connection).toBe('close')
    await stopped
    const again = await listen(requests.listener, { port, host: '127.0.0.1' })
    expect(again.ok).toBe(true)
    if (again.ok) await stopGently(again.server)
  })

  test('what does not finish in time is ended', async () => {
    const slow = ask('/slow')
    await expect.poll(() => handled.length).toBe(1)
    await stopGently(server, 100)
    await expect(slow).rejects.toThrow()
  })

  test('a port that is taken, an address that is not of this machine', async () => {
    const taken = await listen(requests.listener, { port, host: '127.0.0.1' })
    expect(taken).toEqual({ ok: false, problem: expect.stringContaining(`Port ${port} is taken`) })
    const elsewhere = await listen(requests.listener, { port: 0, host: '203.0.113.7' })
    expect(elsewhere).toMatchObject({ ok: false, problem: expect.stringContaining('--host') })
  })
})
