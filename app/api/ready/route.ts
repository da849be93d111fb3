import { getReady } from '@/lib/server/routes/get-ready'

export const dynamic = 'force-dynamic'

/** Answers whether the server can take work, for balancers. */
export function GET(): Response {
  return getReady()
}
