import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import type { RenderedTag } from '@/lib/tags/tag'
import type { Provider } from '@/schemas/vocabulary'
import { ChangeSteps } from './change-steps'

interface CloudGivenProps {
  readonly provider: Provider
  readonly tag: RenderedTag | null
  readonly isRemoved: boolean
}

/** Name and value as one cloud gets them, and each change with its reason. */
export function CloudGiven({ provider, tag, isRemoved }: CloudGivenProps) {
  return (
    <li className="grid grid-cols-[6rem_minmax(0,1fr)] items-baseline gap-x-2">
      <span>{CLOUD_FACES[provider].label}</span>
      <div className="min-w-0">
        {tag ? (
          <code className="font-mono text-sm wrap-anywhere whitespace-pre-wrap">
            {tag.name} = {tag.value}
          </code>
        ) : (
          <span className="text-muted">
            {isRemoved ? 'Nothing: the tag is removed.' : 'Nothing: it would be refused.'}
          </span>
        )}
        {tag && tag.changes.length > 0 && (
          <div className="mt-1 border-l-2 border-line pl-2 text-sm">
            <ChangeSteps changes={tag.changes} />
          </div>
        )}
      </div>
    </li>
  )
}
