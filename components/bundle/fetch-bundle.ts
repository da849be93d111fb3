import type { BuildBundle, BundleRequest, BundleResult } from '@/lib/bundle/bundle'

/** The archive as the server made it, with what it was made from. */
export interface FetchedBundle {
  readonly kind: 'done'
  readonly request: BundleRequest
  readonly fileName: string
  readonly zip: Uint8Array<ArrayBuffer>
}

/** The server's answer, or what its silence means, in words for the user. */
export type BundleAnswer =
  | FetchedBundle
  | (Pick<Extract<BundleResult, { ok: false }>, 'message' | 'problems'> & {
      readonly kind: 'refused'
    })
  | { readonly kind: 'failed'; readonly message: string }

/** Longer than the server lets anything wait and build. */
export const DEADLINE_MS = 60_000

const LATE =
  'The server has not answered for a minute. Your text is kept: try again, or save the file and run dativo infra bundle.'

/** Calls of the action that the server has not answered. */
const waiting = new Set<Promise<unknown>>()

/** Asks the server for the archive. Never throws: a broken connection is an answer too, and a minute of silence. */
export async function fetchBundle(
  buildBundle: BuildBundle,
  request: BundleRequest,
): Promise<BundleAnswer> {
  const late = AbortSignal.timeout(DEADLINE_MS)
  try {
    const result = await orAborted(ask(buildBundle, request, late), late)
    if (!result.ok) return { kind: 'refused', message: result.message, problems: result.problems }
    const { fileName, zip } = result
    return { kind: 'done', request, fileName, zip: new Uint8Array(zip) }
  } catch {
    return { kind: 'failed', message: late.aborted ? LATE : failureWords(navigator.onLine) }
  }
}

/** By the server action; Next runs one at a time, so one without an answer is gone round by the route. */
async function ask(
  buildBundle: BuildBundle,
  request: BundleRequest,
  late: AbortSignal,
): Promise<BundleResult> {
  if (waiting.size > 0) {
    const { askRoute } = await import('./ask-route')
    return askRoute(request, late)
  }
  const asked = buildBundle(request)
  waiting.add(asked)
  return asked.finally(() => waiting.delete(asked))
}

/** What a promise gives, unless the signal comes before. */
function orAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    promise.then(resolve, reject)
  })
}

/**
 * What a call to the server that broke off means to the user, and what to do. The action's own
 * refusals come as values; what is thrown is a lost network, a restarted server or one that gave up.
 */
function failureWords(isOnline: boolean): string {
  return isOnline
    ? 'The server did not answer. Your text is kept: try again in a moment, and reload the page if it goes on.'
    : 'There is no network connection. Your text is kept: try again when the connection is back.'
}
