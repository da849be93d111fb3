import { isBlock } from '../../document/is-block'

/** Whether a value looks like a tag policy of AWS Organizations, or what the AWS CLI prints of one. */
export function isTagPolicy(value: unknown): boolean {
  if (!isBlock(value)) return false
  if (isBlock(value.Policy) || isBlock(value.EffectivePolicy)) return true
  if (!isBlock(value.tags) || 'version' in value) return false
  return Object.values(value.tags).some(
    (entry) => isBlock(entry) && SETTINGS.some((setting) => Object.hasOwn(entry, setting)),
  )
}

const SETTINGS = ['tag_key', 'tag_value', 'enforced_for', 'report_required_tag_for']
