import type { DesignerState } from '@/components/state/designer-state'
import type { BundleRequest } from '@/lib/bundle/bundle'

/** What the server gets to build from: names and texts, nothing else of the state. */
export function bundleRequest({
  job,
  asset,
  policy,
}: Pick<DesignerState, 'job' | 'asset' | 'policy'>): BundleRequest {
  return {
    job: { name: job.name, text: job.text },
    asset: asset && { name: asset.name, text: asset.text },
    policy: policy && { name: policy.name, text: policy.text },
  }
}

/** Whether both ask for the same bytes. */
export function isSameRequest(a: BundleRequest, b: BundleRequest): boolean {
  return (
    a.job.name === b.job.name &&
    a.job.text === b.job.text &&
    a.asset?.name === b.asset?.name &&
    a.asset?.text === b.asset?.text &&
    a.policy?.text === b.policy?.text
  )
}
