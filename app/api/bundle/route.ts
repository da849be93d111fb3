import { buildBundle } from '@/lib/node/build-bundle'
import { bundleResponse } from '@/lib/node/bundle-response'
import { readBundleRequest } from '@/lib/node/read-bundle-request'

/** The bundle for `curl`: JSON or the files `job` and `asset` in, the zip or the problems out. */
export async function POST(request: Request): Promise<Response> {
  const checked = await readBundleRequest(request)
  if (!checked.ok) return Response.json({ message: checked.message }, { status: checked.status })
  return bundleResponse(await buildBundle(checked.request))
}
