import { MAX_BODY_BYTES } from '../limits'
import { enginePool } from '../pool/engine-pool'
import { jsonAnswer } from '../tasks/json-answer'
import { refuseMediaType } from '../tasks/read-bundle-request'
import type { HttpAnswer } from '../tasks/task'
import { noAnswer } from './no-answer'
import { readBody } from './read-body'

/**
 * `POST /api/bundle`: JSON or the files `job`, `asset` and `policy` in, the zip or the problems out.
 * Here the body is only moved: reading what is in it is a task for a worker.
 */
export async function postBundle(request: Request): Promise<Response> {
  const { status, headers, body } = await answer(request)
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { status, headers })
}

async function answer(request: Request): Promise<HttpAnswer> {
  const type = request.headers.get('content-type') ?? ''
  const refusal = refuseMediaType(type)
  if (refusal) return jsonAnswer(refusal.status, { message: refusal.message })
  const body = await readBody(request, MAX_BODY_BYTES)
  if (body === null) return jsonAnswer(413, { message: 'A file may hold at most 1 MiB.' })
  const outcome = await enginePool().run(
    { kind: 'post', asked: { type, body } },
    { bytes: body.length, signal: request.signal },
  )
  if (outcome.kind === 'answer') return outcome.answer
  const { message, status, retryAfterSeconds } = noAnswer(outcome)
  const headers = retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) }
  return jsonAnswer(status, { message }, headers)
}
