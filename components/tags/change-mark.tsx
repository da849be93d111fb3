import { Icon } from '@/components/ui/icon'
import { Tooltip } from '@/components/ui/tooltip'
import type { TagChange } from '@/lib/tags/tag'
import { ChangeSteps } from './change-steps'

interface ChangeMarkProps {
  readonly part: TagChange['part']
  readonly changes: readonly TagChange[]
}

/**
 * Says that a cloud is given something else; the rules are in its tooltip and in the ledger. Where only
 * letters became small, which happens to every name, the row itself shows it and the ledger says why.
 */
export function ChangeMark({ part, changes }: ChangeMarkProps) {
  if (changes.every(({ rule }) => rule === 'lower-case')) return null
  return (
    <Tooltip content={<ChangeSteps changes={changes} />}>
      <span className="inline-flex shrink-0 translate-y-px text-accent">
        <Icon name="swap" size={12} />
        <span className="sr-only">{part} changed for this cloud</span>
      </span>
    </Tooltip>
  )
}
