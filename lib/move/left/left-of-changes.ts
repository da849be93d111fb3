import type { Analysis } from '../../analysis/analysis'
import type { Path } from '../../document/document'
import { runtimeSupport } from '../../providers/clouds'
import { effectAt } from '../../schema-help/effect-at'
import { OWN_VARIABLES_PATH } from '../../terraform/variable-path'
import type { MoveChange } from '../move'
import { type Left, type LeftInput, told } from './left-input'

/**
 * What the changes themselves leave: what each was said to leave, and of everything that is set aside what
 * may take its place.
 * @param said the changes, by their ids, of which a finding speaks
 */
export function leftOfChanges(
  { after, to, changes, refused: all }: LeftInput,
  said: ReadonlySet<string>,
): readonly Left[] {
  const refused = new Set(all.map(({ id }) => id))
  return changes
    .filter(({ id }) => !refused.has(id))
    .flatMap((change): readonly Left[] => {
      if (said.has(change.id)) return []
      if (change.leaves !== null)
        return change.leaves === '' ? [] : [told(change.path, change.leaves)]
      if (change.setAside.length === 0) return []
      return [told(change.path, placeOf(change, after, to.label))]
    })
}

/** What takes the place of something that is set aside. */
function placeOf({ path, isNamed, reason }: MoveChange, after: Analysis, label: string): string {
  if (isNamed && hasUse(path, after))
    return `Give the one of ${label}, if the job is to have one there.`
  return isNamed
    ? `${reason} Nothing on ${label} takes its place: see what the job needs instead.`
    : `Set aside. ${reason}`
}

function hasUse(path: Path, { support, provider, runtime }: Analysis): boolean {
  const effect = effectAt(path, support)
  if (effect) return 'sets' in effect
  const whole = provider && runtime ? runtimeSupport(provider, runtime) : null
  const name = String(path[OWN_VARIABLES_PATH.length])
  const effects = whole?.variableEffects ?? {}
  return Object.hasOwn(effects, name) && 'sets' in (effects[name] ?? {})
}
