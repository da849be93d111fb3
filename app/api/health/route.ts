import { packageVersion } from '@/lib/node/package-root'

export const dynamic = 'force-dynamic'

/** Answers when the server can serve. */
export function GET(): Response {
  return Response.json(
    { status: 'ok', version: packageVersion() },
    { headers: { 'cache-control': 'no-store' } },
  )
}
