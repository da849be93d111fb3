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

/** Asks the server for the archive. Never throws: a broken connection is an answer too. */
export async function fetchBundle(
  buildBundle: BuildBundle,
  request: BundleRequest,
): Promise<BundleAnswer> {
  try {
    const result = await buildBundle(request)
    if (!result.ok) return { kind: 'refused', message: result.message, problems: result.problems }
    const { fileName, zip } = result
    return { kind: 'done', request, fileName, zip: new Uint8Array(zip) }
  } catch {
    return { kind: 'failed', message: failureWords(navigator.onLine) }
  }
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
