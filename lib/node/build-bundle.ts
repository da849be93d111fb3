import type { BundleRequest, BundleResult } from '../bundle/bundle'
import { zipBundle } from '../bundle/zip-bundle'
import { planRequest } from './plan-request'

/** The one call behind the web's button, `POST /api/bundle` and the command line: texts → zip. */
export async function buildBundle(request: BundleRequest): Promise<BundleResult> {
  const plan = await planRequest(request)
  return plan.ok ? { ok: true, fileName: plan.fileName, zip: zipBundle(plan.entries) } : plan
}
