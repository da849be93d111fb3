import type { ServerResponse } from 'node:http'

type Chunk = string | Uint8Array

/**
 * Has an answer sent in one piece with its length. Next sends what a route gives in chunks and takes the
 * length away; without it a client of HTTP/1.0, or one behind a server that died, cannot know whether it
 * has all. For answers of bounded size alone: they are held until they are whole.
 */
export function sendWhole(response: ServerResponse): void {
  const chunks: Buffer[] = []
  const { writeHead } = response
  const end = response.end.bind(response)
  const keep = (chunk: unknown, encoding: unknown) => {
    if (isChunk(chunk)) chunks.push(toBuffer(chunk, encoding))
  }
  // Each may be called as `(chunk, encoding, callback)` with any of these left out.
  const write = (...given: readonly unknown[]) => {
    keep(given[0], given[1])
    const callback = given.find((each) => typeof each === 'function')
    if (callback) process.nextTick(callback as () => void)
    return true
  }
  const finish = (...given: readonly unknown[]) => {
    keep(given[0], given[1])
    const callback = given.find((each) => typeof each === 'function')
    const body = Buffer.concat(chunks)
    response.writeHead = writeHead
    if (!response.headersSent && response.req.method !== 'HEAD') {
      response.setHeader('content-length', body.length)
    }
    return end(body, callback as (() => void) | undefined)
  }
  // Called before the first piece, also by what compresses: the head waits for the length.
  const keepHead = (status: number, ...given: readonly unknown[]) => {
    response.statusCode = status
    const headers = given.find((each) => typeof each === 'object' && each !== null) ?? {}
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    return response
  }
  Object.assign(response, { write, end: finish, writeHead: keepHead, flushHeaders: () => {} })
}

function isChunk(value: unknown): value is Chunk {
  return typeof value === 'string' || value instanceof Uint8Array
}

function toBuffer(chunk: Chunk, encoding: unknown): Buffer {
  if (typeof chunk !== 'string') return Buffer.from(chunk)
  return Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
}
