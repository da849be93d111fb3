import type { Path } from '../document/document'
import { prefixOf, TAG_SLOTS } from '../tags/tag-slots'
import { isInvalid } from './field-state'
import type { RuleInput } from './rule'

/** The keys that a job's name is put together from, where it has no key of its own. */
const NAME_PARTS: readonly Path[] = [['asset'], ['target_connector']]

/**
 * Whether one of the fields that give a tag holds what the schema refuses: the tag, or its absence,
 * then says nothing of what the author meant.
 */
export function isTagUnsettled(input: RuleInput, name: string): boolean {
  const isWrong = TAG_SLOTS.some((slot) => {
    const { path, source, override } = slot
    const start = prefixOf(slot)
    if (slot.name === start ? slot.name !== name : !name.startsWith(start)) return false
    const named = (steps: Path) =>
      steps.map((step) => (step === '*' ? name.slice(start.length) : step))
    const isOwn = path !== null && !path.slice(0, -1).includes('*')
    const document = source === 'asset' ? 'asset' : 'job'
    return (
      (isOwn && isInvalid(input, named(path), document)) ||
      (override !== undefined && isInvalid(input, named(override.path)))
    )
  })
  return isWrong || (name === 'JobName' && NAME_PARTS.some((part) => isInvalid(input, part)))
}
