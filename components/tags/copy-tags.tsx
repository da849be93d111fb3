import { CopyButton } from '@/components/ui/copy-button'
import { CLOUD_FACES } from '@/lib/providers/cloud-faces'
import type { RenderedTags } from '@/lib/tags/tag'
import type { Provider } from '@/schemas/vocabulary'
import { type CloudView, type CopyFormat, writeTags } from './write-tags'

interface CopyTagsProps {
  readonly rendered: Readonly<Record<Provider, RenderedTags>>
  readonly view: CloudView
}

const FORMATS: readonly (readonly [CopyFormat, string])[] = [
  ['json', 'JSON'],
  ['hcl', 'HCL'],
]

/** Copies the tags that are shown, as the cloud gets them. */
export function CopyTags({ rendered, view }: CopyTagsProps) {
  const cloud = view === 'all' ? 'all clouds' : CLOUD_FACES[view].label
  return (
    <div className="flex shrink-0">
      {FORMATS.map(([format, label]) => (
        <CopyButton
          key={format}
          label={`Copy the tags of ${cloud} as ${label}`}
          text={() => writeTags(rendered, view, format)}
        >
          {label}
        </CopyButton>
      ))}
    </div>
  )
}
