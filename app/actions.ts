'use server'

import type { BundleRequest, BundleResult } from '@/lib/bundle/bundle'
import { actionBundle } from '@/lib/server/routes/action-bundle'

/** The bundle for the screen. */
export async function buildBundle(request: BundleRequest): Promise<BundleResult> {
  return actionBundle(request)
}
