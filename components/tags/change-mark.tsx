import { Icon } from '@/components/ui/icon'
import { Tooltip } from '@/components/ui/tooltip'
import type { TagChange } from '@/lib/tags/tag'
import { ChangeSteps } from './change-steps'

interface ChangeMarkProps {
  readonly part: TagChange['part']
  readonly changes: readonly TagChange[]
}

/** Says that a cloud is given something else; the rules are in its tooltip and in the ledger. */
export function ChangeMark({ part, changes }: ChangeMarkProps) {
  return (
    <Tooltip content={<ChangeSteps changes={changes} />}>
      <span className="inline-flex shrink-0 translate-y-px text-accent">
        <Icon name="pencil" size={12} />
        <span className="sr-only">{part} changed</span>
      </span>
    </Tooltip>
  )
}
