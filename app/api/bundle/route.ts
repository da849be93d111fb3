import { postBundle } from '@/lib/server/routes/post-bundle'

/** The bundle for `curl`. */
export function POST(request: Request): Promise<Response> {
  return postBundle(request)
}
