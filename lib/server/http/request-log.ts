import type { IncomingMessage, ServerResponse } from 'node:http'

/** What is told of a request: never its query, its headers or anything of a document. */
interface RequestLine {
  readonly time: string
  readonly id: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly ms: number
  /** What was sent, headers included. */
  readonly bytes: number
  /** The client left before the end. */
  readonly aborted?: true
}

const MOST_PATH = 256

/** Has one line of JSON written when a request has come to its end. */
export function logRequest(
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
  write: (line: string) => void,
): void {
  const start = performance.now()
  const { socket } = request
  const sentBefore = socket.bytesWritten
  response.on('close', () => {
    const line: RequestLine = {
      time: new Date().toISOString(),
      id,
      method: request.method ?? '',
      path: pathOf(request),
      status: response.statusCode,
      ms: Math.round((performance.now() - start) * 10) / 10,
      bytes: socket.bytesWritten - sentBefore,
      ...(!response.writableFinished && { aborted: true }),
    }
    write(`${JSON.stringify(line)}\n`)
  })
}

/** The path of a request, without its query and not too long. */
export function pathOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  return url.replace(/[?#].*$/s, '').slice(0, MOST_PATH)
}
