import { randomUUID } from 'node:crypto'

const WELL_FORMED = /^[\w.:=+/@-]{1,128}$/

/** The id that a balancer gave a request when it is one word of plain characters, else a new one. */
export function requestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID()
}
