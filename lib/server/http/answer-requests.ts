import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { jsonAnswer } from '../tasks/json-answer'
import type { HttpAnswer } from '../tasks/task'
import { BodyGate } from './body-gate'
import type { Handle } from './next-handler'
import { refuseRequest } from './refuse-request'
import { requestId } from './request-id'
import { logRequest, pathOf } from './request-log'
import { sendWhole } from './send-whole'

export interface AnswerOptions {
  /** Answers what is not refused; it may still be on its way. */
  readonly handle: Promise<Handle>
  readonly log: (line: string) => void
}

/** Requests that are being answered, and whether they shall be the last of their connections. */
export interface OpenRequests {
  readonly listener: RequestListener
  /** From now on each answer ends its connection. */
  readonly sayGoodbye: () => void
}

/** What is done with every request: an id, a line in the log, refusals, and Next for the rest. */
export function answerRequests({ handle, log }: AnswerOptions): OpenRequests {
  const gate = new BodyGate()
  const open = new Set<ServerResponse>()
  let isLast = false

  const listener = async (request: IncomingMessage, response: ServerResponse) => {
    const id = requestId(request.headers['x-request-id'])
    request.headers['x-request-id'] = id
    response.setHeader('x-request-id', id)
    if (isLast) response.setHeader('connection', 'close')
    logRequest(request, response, id, log)
    open.add(response)
    response.on('close', () => open.delete(response))
    const refusal = refuseRequest(request) ?? refuseBody(gate, request, response)
    if (refusal) return send(request, response, refusal)
    if (pathOf(request).startsWith('/api/')) sendWhole(response)
    try {
      await (await handle)(request, response)
    } catch {
      send(request, response, jsonAnswer(500, { message: MISTAKE }))
    }
  }
  const sayGoodbye = () => {
    isLast = true
    for (const response of open) {
      if (!response.headersSent) response.setHeader('connection', 'close')
    }
  }
  return { listener, sayGoodbye }
}

const MISTAKE = 'The server has failed. This is a mistake of the program: try again.'
const BUSY = 'The server has as much to do as it can take. Try again in a second.'

function refuseBody(
  gate: BodyGate,
  request: IncomingMessage,
  response: ServerResponse,
): HttpAnswer | null {
  if (request.method !== 'POST' || gate.admit(request, response)) return null
  return jsonAnswer(503, { message: BUSY }, { 'retry-after': '1' })
}

/** What is still to come of the body is passed over, so that the client can read the answer. */
function send(request: IncomingMessage, response: ServerResponse, answer: HttpAnswer): void {
  request.resume()
  if (response.headersSent) {
    response.destroy()
    return
  }
  response.writeHead(answer.status, { ...answer.headers })
  response.end(request.method === 'HEAD' ? undefined : answer.body)
}
