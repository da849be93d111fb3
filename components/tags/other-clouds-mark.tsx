import { SeverityMark } from '@/components/ui/severity-mark'
import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import type { CloudProblem } from './group-tags'

const LIST = new Intl.ListFormat('en')

/** "Error on AWS and Azure": what clouds that are not shown would refuse. The ledger tells why. */
export function OtherCloudsMark({ problems }: { readonly problems: readonly CloudProblem[] }) {
  if (problems.length === 0) return null
  const clouds = new Set(problems.map(({ provider }) => CLOUD_FACES[provider].label))
  const worst = problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  return (
    <span className="inline-flex flex-wrap items-center gap-1 self-center text-sm text-muted">
      <SeverityMark severity={worst} /> on {LIST.format(clouds)}
    </span>
  )
}
