import { Icon } from '@/components/ui/icon'
import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import type { RenderedTags } from '@/lib/tags/tag'
import { tagBudget } from './tag-budget'

const LOOKS = {
  free: { colour: '', words: '' },
  full: { colour: 'text-warning', words: 'full' },
  over: { colour: 'text-danger', words: 'too many' },
} as const

/** "19/50": the tags on a resource against the most that the cloud takes. */
export function CloudBudget({ rendered }: { readonly rendered: RenderedTags }) {
  const { count, limit, state } = tagBudget(rendered)
  const { colour, words } = LOOKS[state]
  const { noun } = CLOUD_FACES[rendered.provider].tags
  return (
    <span className={`flex items-center gap-1 text-sm ${colour}`}>
      {state !== 'free' && <Icon name={state === 'over' ? 'error' : 'warning'} size={12} />}
      <span aria-hidden="true">
        {count}/{limit} {words}
      </span>
      <span className="sr-only">
        {count} of {limit} {noun}s {words}
      </span>
    </span>
  )
}
