'use server'

import type { BundleRequest, BundleResult } from '@/lib/bundle/bundle'
import { buildBundle as build } from '@/lib/node/build-bundle'
import { checkBundleRequest } from '@/lib/node/bundle-request'

/** The bundle for the screen. An action is a public address: what comes in is checked like any. */
export async function buildBundle(request: BundleRequest): Promise<BundleResult> {
  const checked = checkBundleRequest(request)
  if (!checked.ok) return { ok: false, message: checked.message, problems: [] }
  return build(checked.request)
}
