import type { BundleRequest, BundleResult } from '@/lib/bundle/bundle'

/**
 * The bundle from `POST /api/bundle`. Throws when the signal ends it, and for an answer that is not of this
 * route. Load it lazily: it stands in for the server action when that waits.
 */
export async function askRoute(request: BundleRequest, signal: AbortSignal): Promise<BundleResult> {
  const response = await fetch('/api/bundle', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    signal,
  })
  if (!response.ok) return refusal(await response.json())
  const [, encoded = ''] =
    /filename\*=UTF-8''(\S+)/.exec(response.headers.get('content-disposition') ?? '') ?? []
  if (encoded === '') throw new Error('An answer without a name for its file.')
  const zip = new Uint8Array(await response.arrayBuffer())
  return { ok: true, fileName: decodeURIComponent(encoded), zip }
}

type Refusal = Extract<BundleResult, { ok: false }>

/** The server's own words; problems only where the text is to blame. */
function refusal({ message, problems = [] }: Omit<Refusal, 'ok'>): Refusal {
  return { ok: false, message, problems }
}
