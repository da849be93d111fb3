import type { IncomingMessage } from 'node:http'
import { MAX_BODY_BYTES } from '../limits'
import { jsonAnswer } from '../tasks/json-answer'
import type { HttpAnswer } from '../tasks/task'
import { pathOf } from './request-log'

type Head = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** Methods of the routes; every page takes the calls of its server actions, too. */
const METHODS: Readonly<Record<string, readonly string[]>> = {
  '/api/bundle': ['POST'],
  '/api/health': ['GET', 'HEAD'],
  '/api/ready': ['GET', 'HEAD'],
}
/** What browsers say of requests by pages of this site, and by nobody's page. */
const HOME = new Set(['same-origin', 'same-site', 'none'])
const METHODS_OF_PAGES = ['GET', 'HEAD', 'POST']

/** The answer to a request that no route need see; null for one that may go on. Reads no body. */
export function refuseRequest(request: Head): HttpAnswer | null {
  const { method = '', headers } = request
  const path = pathOf(request)
  if (!request.url?.startsWith('/') && method !== 'OPTIONS') {
    return jsonAnswer(400, { message: 'The address of a request begins with a slash.' })
  }
  const methods = METHODS[path] ?? METHODS_OF_PAGES
  const allow = [...methods, 'OPTIONS'].join(', ')
  if (method === 'OPTIONS') return { status: 204, headers: { allow }, body: '' }
  if (!methods.includes(method)) {
    const message = `${method} is not a method of this address: use ${methods.join(' or ')}.`
    return jsonAnswer(405, { message }, { allow })
  }
  return method === 'POST' ? refusePost(headers) : null
}

function refusePost(headers: Head['headers']): HttpAnswer | null {
  // Browsers say where a request comes from, and no page can change what they say.
  if (!HOME.has(String(headers['sec-fetch-site'] ?? 'none'))) {
    const message =
      'Another site has sent this request. Bundles are made for the pages of this server, and for programs that are no browser.'
    return jsonAnswer(403, { message })
  }
  const length = headers['content-length']
  if (length === undefined && headers['transfer-encoding'] === undefined) {
    const message = 'The request does not say how long it is: send it with a Content-Length.'
    return jsonAnswer(411, { message })
  }
  if (Number(length ?? 0) > MAX_BODY_BYTES) {
    return jsonAnswer(413, { message: 'A file may hold at most 1 MiB.' })
  }
  return null
}
