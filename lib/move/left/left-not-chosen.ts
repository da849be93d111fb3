import type { Path } from '../../document/document'
import { isWithin } from '../../document/path-key'
import type { MoveChange } from '../move'
import type { Left, LeftInput } from './left-input'
import { told } from './left-input'

const STAYS = 'Not chosen, so it stays as it is.'

/** Whether a value stays because the change that is about it is not chosen. */
export function isNotChosen(path: Path, { notChosen }: LeftInput): boolean {
  return notChosen.some((change) => isAbout(change, path))
}

/** Findings of the moved job; of what stays because nobody chose its change, that it does. */
export function ofNotChosen(findings: readonly Left[], input: LeftInput): readonly Left[] {
  return findings.map((found) =>
    isNotChosen(found.path, input) ? { ...found, message: `${STAYS} ${found.message}` } : found,
  )
}

/** Each change that is not chosen and of which no finding speaks. */
export function leftNotChosen(
  { notChosen }: LeftInput,
  findings: readonly Left[],
): readonly Left[] {
  return notChosen
    .filter((change) => !findings.some(({ path }) => isAbout(change, path)))
    .map(({ path, setAside, reason }) =>
      told(path, setAside.length === 0 ? STAYS : `${STAYS} ${reason}`),
    )
}

/** A change that brings text back may hang on a block that holds more than it. */
function isAbout({ path, restores }: MoveChange, place: Path): boolean {
  return restores.length === 0 && path.length > 0 && isWithin(place, path)
}
