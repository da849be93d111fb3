import { enginePool } from '../pool/engine-pool'
import { jsonAnswer } from '../tasks/json-answer'

/** `GET /api/ready`: 200 when work can be taken, 503 while starting, full or being stopped. */
export function getReady(): Response {
  const pool = enginePool()
  pool.start()
  const { state, ...numbers } = pool.status()
  const isReady = state === 'ready'
  const { status, headers, body } = jsonAnswer(
    isReady ? 200 : 503,
    { status: state, ...numbers },
    isReady ? {} : { 'retry-after': '1' },
  )
  return new Response(String(body), { status, headers })
}
