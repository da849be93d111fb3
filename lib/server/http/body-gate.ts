import type { IncomingMessage, ServerResponse } from 'node:http'
import { MOST_BODIES, MOST_BODIES_BYTES, UNKNOWN_BODY_BYTES } from '../limits'

/**
 * Bounds what the bodies of all requests may hold together, from their first byte until their answer
 * is out. What is announced counts; a body that does not say its length counts a flat share.
 */
export class BodyGate {
  private bodies = 0
  private bytes = 0

  /** Lets a request in, or says that there is no room now. */
  admit(request: IncomingMessage, response: ServerResponse): boolean {
    const bytes = Number(request.headers['content-length'] ?? UNKNOWN_BODY_BYTES)
    if (this.bodies >= MOST_BODIES || this.bytes + bytes > MOST_BODIES_BYTES) return false
    this.bodies += 1
    this.bytes += bytes
    response.on('close', () => {
      this.bodies -= 1
      this.bytes -= bytes
    })
    return true
  }
}
