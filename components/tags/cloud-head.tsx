import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import type { Provider } from '@/schemas/vocabulary'

interface CloudHeadProps {
  readonly provider: Provider
  readonly isOwn: boolean
}

/** The name of a cloud over its column, and whether it is the job's own. */
export function CloudHead({ provider, isOwn }: CloudHeadProps) {
  const { label } = CLOUD_FACES[provider]
  if (!isOwn) return label
  return (
    <span className="inline-flex items-center gap-1 font-semibold text-text">
      <span className="size-1.5 shrink-0 rounded-full border border-accent bg-accent" />
      {label}
      <span className="sr-only">the cloud of this job</span>
    </span>
  )
}
